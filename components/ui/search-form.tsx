import classes from './search-form.module.css';
import { SubmitButton } from './submit-button';
import { TextField } from './text-field';

/** One box that narrows the list of its page; the search stands in the address. */
export function SearchForm({ label, search, description }: { label: string; search: string; description?: string }) {
  return (
    <search>
      <form className={classes.row}>
        <TextField name="search" label={label} description={description} defaultValue={search} />
        <SubmitButton variant="default">查找</SubmitButton>
      </form>
    </search>
  );
}
