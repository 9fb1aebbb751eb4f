import { BatchBadge } from '@/components/ui/state-badge';
import { StatusBadge } from '@/components/ui/status-badge';
import { formatDay } from '@/lib/domain/calendar-day';
import { deadlinePhrase } from '@/lib/domain/deadline';
import type { BatchState } from '@/lib/domain/lifecycle';

interface Props {
  title: string;
  state: BatchState;
  /** The day that counts, `yyyy-MM-dd`. */
  lastOn: string;
  /** As the server counts it. */
  daysLeft: number;
}

/** Which batch, in which state, and how long it still takes forms. */
export function BatchHeadline({ title, state, lastOn, daysLeft }: Props) {
  return (
    <>
      {title} <BatchBadge state={state} />
      {state === 'OPEN' && (
        <>
          {' '}
          截止 {formatDay(lastOn)} <StatusBadge tone={daysLeft < 0 ? 'bad' : 'warn'} label={deadlinePhrase(daysLeft)} />
        </>
      )}
    </>
  );
}
