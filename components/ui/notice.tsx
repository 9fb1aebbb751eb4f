import type { ReactNode, Ref } from 'react';
import { Icon } from './icon';
import classes from './notice.module.css';
import type { Tone } from './tone';

interface Props {
  tone: Tone;
  title: ReactNode;
  children?: ReactNode;
  /** `alert` or `status` when it appears after the page was read. */
  role?: 'alert' | 'status';
  ref?: Ref<HTMLDivElement>;
}

const icons = { neutral: 'info', info: 'info', ok: 'ok', warn: 'warn', bad: 'bad' } as const;

/** A framed message: sign, heading, text. */
export function Notice({ tone, title, children, role, ref }: Props) {
  return (
    <div ref={ref} className={classes.notice} data-tone={tone} role={role} tabIndex={role ? -1 : undefined}>
      <Icon name={icons[tone]} size="1.5rem" />
      <div className={classes.body}>
        <p className={classes.title}>{title}</p>
        {children}
      </div>
    </div>
  );
}
