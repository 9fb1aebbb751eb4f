import { TextLink } from '@/components/ui/text-link';
import type { Todo } from '@/lib/domain/todo';
import classes from './todo-list.module.css';

/** What waits, each line leading to the list of just these. */
export function TodoList({ todos }: { todos: readonly Todo[] }) {
  return (
    <ul className={classes.list}>
      {todos.map(({ label, href, count }) => (
        <li key={label}>
          <TextLink href={href}>{label}</TextLink>
          <span className={classes.count}>
            {count}
            <span className="visually-hidden">项</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
