import { useId } from 'react';
import classes from './progress-bar.module.css';

/** How much of a piece of work is done, as a bar and in words. */
export function ProgressBar({ label, value, total }: { label: string; value: number; total: number }) {
  const id = useId();
  return (
    <div>
      <p id={id} className="muted">
        {label}：{value}／{total}
      </p>
      <progress className={classes.bar} value={value} max={Math.max(total, 1)} aria-labelledby={id} />
    </div>
  );
}
