import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

/** An empty list says why it is empty and names the one next step. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <p className={classes.title}>{title}</p>
      {children && <p className="muted">{children}</p>}
      {action}
    </div>
  );
}
