import {
  batchEventLabels,
  batchStateLabels,
  candidateEventLabels,
  candidateStateLabels,
  instructorEventLabels,
  instructorStateLabels,
  meetingEventLabels,
  meetingStateLabels,
} from '@/lib/domain/glossary';
import type { MachineName } from '@/lib/domain/lifecycle';
import { Instant } from './instant';
import classes from './timeline.module.css';

/** One transition: who, when, what, why. */
export interface TimelineEntry {
  id: string;
  event: string;
  fromState: string;
  toState: string;
  actorName: string;
  opinion: string;
  /** ISO instant */
  at: string;
}

const stateLabels: Record<MachineName, Record<string, string>> = {
  BATCH: batchStateLabels,
  CANDIDATE: candidateStateLabels,
  INSTRUCTOR: instructorStateLabels,
  MEETING: meetingStateLabels,
};

const eventLabels: Record<MachineName, Record<string, string>> = {
  BATCH: batchEventLabels,
  CANDIDATE: candidateEventLabels,
  INSTRUCTOR: instructorEventLabels,
  MEETING: meetingEventLabels,
};

/** 办理记录: every transition of a record, oldest first. */
export function Timeline({ machine, steps }: { machine: MachineName; steps: readonly TimelineEntry[] }) {
  const labels = stateLabels[machine];
  const events: Record<string, string> = eventLabels[machine];
  if (steps.length === 0) return <p className="muted">还没有办理记录</p>;
  return (
    <ol className={classes.timeline}>
      {steps.map(({ id, event, fromState, toState, actorName, opinion, at }) => (
        <li key={id} className={classes.step}>
          <p className={classes.title}>{events[event] ?? labels[toState]}</p>
          <p className={classes.meta}>
            {actorName} · <Instant at={at} />
          </p>
          <p className={classes.meta}>
            {labels[fromState]} → {labels[toState]}
          </p>
          {opinion && <blockquote className={classes.opinion}>{opinion}</blockquote>}
        </li>
      ))}
    </ol>
  );
}
