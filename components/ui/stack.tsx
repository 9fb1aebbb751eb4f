import type { ReactNode } from 'react';
import classes from './stack.module.css';

/** One below another. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className={classes.stack}>{children}</div>;
}

/** Fields or panels side by side where there is room; `narrow` columns for short fields. */
export function Columns({ children, width = 'wide' }: { children: ReactNode; width?: 'narrow' | 'wide' }) {
  return <div className={width === 'wide' ? classes.wide : classes.narrow}>{children}</div>;
}

/** Buttons in a row. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className={classes.row}>{children}</div>;
}

/** A column of readable width, for forms and text that stand alone. */
export function Narrow({ children }: { children: ReactNode }) {
  return <div className={`${classes.stack} ${classes.reading}`}>{children}</div>;
}
