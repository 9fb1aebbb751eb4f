import type { Metadata } from 'next';
import { MeetingTable } from '@/components/review/meeting-table';
import { PromotionPanel } from '@/components/review/promotion-panel';
import { ReviewTabs } from '@/components/review/review-tabs';
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
import { countChosen } from '@/lib/data/review/chosen';
import { listMeetings, readWaiting } from '@/lib/data/review/meetings';
import { readReserves } from '@/lib/data/review/reserves';
import { countPending } from '@/lib/data/review/selection';
import { can } from '@/lib/domain/permissions';
import { decidePromotion, vacancies } from '@/lib/domain/review/reserve';
import { decideSelectionStage, targetGauges } from '@/lib/domain/review/selection';
import { promote } from './actions';

export const metadata: Metadata = { title: '择优遴选' };

const channels = ['DISPATCHED', 'RECRUITED'] as const;

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
  const { id: batchId, state: batchState } = batch;
  const [meetings, chosen, pending, waiting, ...reserves] = await Promise.all([
    listMeetings(batchId),
    countChosen(batchId),
    countPending(batchId),
    readWaiting(batchId),
    ...channels.map((channel) => readReserves(batchId, channel)),
  ]);
  const isPreparing = can(actor, 'meeting.prepare') && decideSelectionStage(batchState).allowed;
  const call = <ButtonLink href={`/reviews/selection/new?batch=${batchId}`}>召集会议</ButtonLink>;
  return (
    <Stack>
      <PageHeader
        title="择优遴选"
        subtitle={
          <>
            {batch.title} <BatchBadge state={batchState} />{' '}
            {waiting.length > 0 && `还有${waiting.length}名人选未列入议程`}
          </>
        }
        actions={isPreparing && meetings.length > 0 && call}
      />
      <ReviewTabs current="SELECTION" batchId={batchId} />
      <Panel>
        <BatchPicker action="/reviews/selection" batches={batches} current={batchId} />
      </Panel>
      <MeetingTable
        rows={meetings}
        empty={
          <EmptyState title="本批次还没有遴选会议" action={isPreparing ? call : undefined}>
            招募、选派人选资格审查通过后，由省社会组织党委开会择优遴选；选任人选在“审核备案”。
          </EmptyState>
        }
      />
      <TargetGauges gauges={targetGauges(chosen, batch.rules, pending)} bandPercent={batch.rules.targetBandPercent} />
      {channels.map((channel, index) => {
        const { reserves: ranked = [], places = { withdrawn: 0, promoted: 0 } } = reserves[index] ?? {};
        const decision = decidePromotion({ batchState, channel, places, reserves: ranked, reason: '按次序递补' });
        return (
          ranked.length > 0 && (
            <PromotionPanel
              key={channel}
              {...{ batchId, channel, decision }}
              reserves={ranked}
              vacancies={vacancies(places)}
              action={can(actor, 'selection.decide') ? promote : undefined}
            />
          )
        );
      })}
    </Stack>
  );
}
