import { type ReactNode, useId } from 'react';
import classes from './panel.module.css';

interface Props {
  title?: ReactNode;
  /** Buttons at the right of the heading. */
  actions?: ReactNode;
  id?: string;
  children: ReactNode;
}

/** A white card with a heading: the unit every page is made of. */
export function Panel({ title, actions, id, children }: Props) {
  const headingId = useId();
  return (
    <section id={id} className={classes.panel} aria-labelledby={title ? headingId : undefined}>
      {(title || actions) && (
        <div className={classes.head}>
          {title && (
            <h2 id={headingId} className={classes.title}>
              {title}
            </h2>
          )}
          {actions && <div className={classes.actions}>{actions}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
