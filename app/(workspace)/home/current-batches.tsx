import { BatchSteps } from '@/components/ui/batch-steps';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { BatchBadge } from '@/components/ui/state-badge';
import { StatusBadge } from '@/components/ui/status-badge';
import { TextLink } from '@/components/ui/text-link';
import type { CurrentBatch } from '@/lib/data/home';
import { formatDay } from '@/lib/domain/calendar-day';

/** Batches in which something is going on, the nearest deadline first. */
export function CurrentBatches({ batches, canManage }: { batches: readonly CurrentBatch[]; canManage: boolean }) {
  return (
    <Panel title="进行中的批次">
      {batches.length === 0 && (
        <EmptyState
          title="目前没有进行中的批次"
          action={
            canManage ? (
              <ButtonLink href="/settings/batches">新建批次</ButtonLink>
            ) : (
              <ButtonLink href="/help">了解申报流程</ButtonLink>
            )
          }
        />
      )}
      <Stack>
        {batches.map(({ id, title, state, deadlineOn, timeLeft }) => (
          <section key={id} aria-label={title}>
            <h3>
              <TextLink href={`/settings/batches/${id}`}>{title}</TextLink> <BatchBadge state={state} />
            </h3>
            <p className="muted">
              申报截止：{formatDay(deadlineOn)} {timeLeft && <StatusBadge tone="warn" label={timeLeft} />}
            </p>
            <BatchSteps state={state} />
          </section>
        ))}
      </Stack>
    </Panel>
  );
}
