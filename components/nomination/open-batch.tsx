import { ButtonLink } from '@/components/ui/button-link';
import { BatchBadge } from '@/components/ui/state-badge';
import { StatusBadge } from '@/components/ui/status-badge';
import { formatDay } from '@/lib/domain/calendar-day';
import { deadlinePhrase } from '@/lib/domain/deadline';
import type { BatchState } from '@/lib/domain/lifecycle';

export interface OpenBatchRow {
  id: string;
  title: string;
  documentNumber: string;
  state: BatchState;
  /** The day that counts, `yyyy-MM-dd`. */
  lastOn: string;
  /** As the server counts it. */
  daysLeft: number;
  /** Nominees of this person in the batch: all, and those already sent. */
  ownCount: number;
  sentCount: number;
}

/** A batch that takes nominees, with the time left and how far one's own package is. */
export function OpenBatch({ batch, isPrimary }: { batch: OpenBatchRow; isPrimary: boolean }) {
  const { id, title, documentNumber, state, lastOn, daysLeft, ownCount, sentCount } = batch;
  return (
    <section aria-label={title}>
      <h3>
        {title} <BatchBadge state={state} />
      </h3>
      <p>
        {documentNumber} · 截止 {formatDay(lastOn)}{' '}
        <StatusBadge tone={daysLeft < 0 ? 'bad' : 'warn'} label={deadlinePhrase(daysLeft)} />
      </p>
      <p className="muted">
        {ownCount === 0 ? '还没有添加人选' : `已添加人选 ${ownCount} 名，其中已提交 ${sentCount} 名`}
      </p>
      {(ownCount > 0 || daysLeft >= 0) && (
        <ButtonLink href={`/nominations/${id}`} variant={isPrimary ? 'primary' : 'default'}>
          {ownCount === 0 ? '开始推荐' : '打开报送材料'}
        </ButtonLink>
      )}
    </section>
  );
}
