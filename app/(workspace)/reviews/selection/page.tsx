import type { Metadata } from 'next';
import { ReviewTabs } from '@/components/review/review-tabs';
import { SelectionForm } from '@/components/review/selection-form';
import { SelectionTable } from '@/components/review/selection-table';
import { TargetGauges } from '@/components/review/target-gauges';
import { BatchPicker } from '@/components/ui/batch-picker';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { BatchBadge } from '@/components/ui/state-badge';
import { requireAbility } from '@/lib/access/actor';
import { pickBatch } from '@/lib/data/batch';
import { countChosen, readSelection } from '@/lib/data/review/selection';
import { can } from '@/lib/domain/permissions';
import { decideSelectionStage, targetGauges } from '@/lib/domain/review/selection';
import { today } from '@/lib/platform/clock';
import { selectNominees } from '../actions';

export const metadata: Metadata = { title: '择优遴选' };

export default async function SelectionPage({ searchParams }: PageProps<'/reviews/selection'>) {
  const actor = await requireAbility('review.read');
  const { batch, batches } = await pickBatch(actor, (await searchParams).batch, ['SELECTION', 'TRAINING', 'REVIEW']);
  if (!batch) {
    return (
      <Stack>
        <PageHeader title="择优遴选" />
        <ReviewTabs current="SELECTION" />
        <EmptyState title="还没有批次" action={<ButtonLink href="/settings/batches">查看批次</ButtonLink>} />
      </Stack>
    );
  }
  const [rows, actuals] = await Promise.all([readSelection(batch.id), countChosen(batch.id)]);
  const decision = decideSelectionStage(batch.state);
  const isDeciding =
    can(actor, 'selection.decide') && rows.some(({ state }) => state === 'QUALIFIED' || state === 'RESERVE');
  return (
    <Stack>
      <PageHeader
        title="择优遴选"
        subtitle={
          <>
            {batch.title} <BatchBadge state={batch.state} />
          </>
        }
      />
      <ReviewTabs current="SELECTION" batchId={batch.id} />
      <Panel>
        <BatchPicker action="/reviews/selection" batches={batches} current={batch.id} />
      </Panel>
      <TargetGauges gauges={targetGauges(actuals, batch.rules)} bandPercent={batch.rules.targetBandPercent} />
      {isDeciding ? (
        <SelectionForm batchId={batch.id} rows={rows} today={today()} decision={decision} action={selectNominees} />
      ) : (
        <SelectionTable rows={rows} canChoose={false} />
      )}
    </Stack>
  );
}
