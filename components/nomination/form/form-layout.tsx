'use client';
import type { ReactNode } from 'react';
import { Panel } from '@/components/ui/panel';
import { LiveFacsimile } from './live-facsimile';
import { LiveFindings } from './live-findings';
import classes from './registration-form.module.css';
import { SectionProgressList } from './section-progress-list';

interface Props {
  photoUrl?: string;
  /** What stands beside the form and is not part of it. */
  extras: ReactNode;
  /** The form itself. */
  children: ReactNode;
}

/** Progress, form, and what follows the form as it is typed; side by side where there is room. */
export function FormLayout({ photoUrl, extras, children }: Props) {
  return (
    <div className={classes.columns}>
      <div className={classes.progress}>
        <SectionProgressList />
      </div>
      {children}
      {/* On a wide screen it scrolls by itself, also by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable */}
      <aside className={classes.aside} aria-label="核对与打印效果" tabIndex={0}>
        <Panel title="条件核对">
          <LiveFindings />
        </Panel>
        <Panel title="打印效果">
          <LiveFacsimile photoUrl={photoUrl} />
        </Panel>
        {extras}
      </aside>
    </div>
  );
}
