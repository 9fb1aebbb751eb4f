import type { ReactNode } from 'react';
import classes from './stack.module.css';

/** One below another. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className={classes.stack}>{children}</div>;
}

/** Fields or panels side by side where there is room: `narrow` for short fields, `filter` with their feet aligned. */
export function Columns({ children, width = 'wide' }: { children: ReactNode; width?: 'narrow' | 'wide' | 'filter' }) {
  return <div className={`${classes.columns} ${classes[width]}`}>{children}</div>;
}

/** A narrow column beside a wide one: form and list, summary and detail. One below the other on a phone. */
export function Split({ children }: { children: ReactNode }) {
  return <div className={classes.split}>{children}</div>;
}

/** Buttons in a row. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className={classes.row}>{children}</div>;
}

/** A column of readable width, for forms and text that stand alone. */
export function Narrow({ children }: { children: ReactNode }) {
  return <div className={`${classes.stack} ${classes.reading}`}>{children}</div>;
}
