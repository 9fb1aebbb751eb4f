import classes from './status-badge.module.css';
import type { Tone } from './tone';

/** A state in words; the colour only repeats it. */
export function StatusBadge({ tone = 'neutral', label }: { tone?: Tone; label: string }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      {label}
    </span>
  );
}
