import classes from './batch-picker.module.css';
import { SelectField } from './select-field';
import { SubmitButton } from './submit-button';

interface Props {
  /** Address of the page that is shown for another batch. */
  action: string;
  batches: readonly { id: string; title: string }[];
  current: string;
}

/** Which batch a page is about; a GET form, so that it works without JavaScript and the address can be kept. */
export function BatchPicker({ action, batches, current }: Props) {
  return (
    <form method="get" action={action} className={classes.picker} aria-label="选择批次">
      <SelectField
        name="batch"
        label="批次"
        emptyLabel={null}
        options={batches.map(({ id, title }) => ({ value: id, label: title }))}
        defaultValue={current}
      />
      <SubmitButton variant="default">查看</SubmitButton>
    </form>
  );
}
