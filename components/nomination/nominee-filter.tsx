import { ButtonLink } from '@/components/ui/button-link';
import { SelectField } from '@/components/ui/select-field';
import { ButtonRow, Columns, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { candidateStateLabels, candidateTagLabels, channelLabels, sourceGroupLabels } from '@/lib/domain/glossary';

interface Props {
  batches: readonly { id: string; title: string }[];
  values: { batchId?: string; state?: string; channel?: string; name?: string; sourceGroup?: string; tag?: string };
}

const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Search of the list: a plain GET form, so that an address can be kept and sent to a colleague. */
export function NomineeFilter({ batches, values }: Props) {
  const titles = Object.fromEntries(batches.map(({ id, title }) => [id, title]));
  return (
    <form method="get" action="/nominations" aria-label="查找人选">
      <Stack>
        <Columns width="narrow">
          <TextField name="name" label="姓名或拼音首字母" defaultValue={values.name} />
          <SelectField
            name="state"
            label="状态"
            emptyLabel="全部"
            options={optionsOf(candidateStateLabels)}
            defaultValue={values.state}
          />
          <SelectField
            name="channel"
            label="途径"
            emptyLabel="全部"
            options={optionsOf(channelLabels)}
            defaultValue={values.channel}
          />
          <SelectField
            name="sourceGroup"
            label="招募对象"
            emptyLabel="全部"
            options={optionsOf(sourceGroupLabels)}
            defaultValue={values.sourceGroup}
          />
          <SelectField
            name="tag"
            label="优先鼓励人员"
            emptyLabel="全部"
            options={optionsOf(candidateTagLabels)}
            defaultValue={values.tag}
          />
          <SelectField
            name="batchId"
            label="批次"
            emptyLabel="全部"
            options={optionsOf(titles)}
            defaultValue={values.batchId}
          />
        </Columns>
        <ButtonRow>
          <SubmitButton variant="default">查找</SubmitButton>
          <ButtonLink href="/nominations">清除条件</ButtonLink>
        </ButtonRow>
      </Stack>
    </form>
  );
}
