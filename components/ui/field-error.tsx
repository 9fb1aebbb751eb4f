import classes from './field.module.css';
import { Icon } from './icon';

/** Error of a field: sign and words, never colour alone. */
export function FieldError({ message }: { message: string }) {
  return (
    <span className={classes.error}>
      <Icon name="bad" /> {message}
    </span>
  );
}
