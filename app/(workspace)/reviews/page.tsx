import type { Metadata } from 'next';
import { QueueFilterForm } from '@/components/review/queue-filter-form';
import { QueueTable } from '@/components/review/queue-table';
import { ReviewTabs } from '@/components/review/review-tabs';
import { SavedViews } from '@/components/review/saved-views';
import { StageLinks } from '@/components/review/stage-links';
import { UndoNotice } from '@/components/review/undo-notice';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { listBatches } from '@/lib/data/batch';
import { countLimit, readQueue, readStageCounts } from '@/lib/data/review/queue';
import { readReviewerLoads, readSavedViews } from '@/lib/data/review/reviewers';
import { readUndoable } from '@/lib/data/review/undoable';
import { can } from '@/lib/domain/permissions';
import { queueFilter, queueQuery } from '@/lib/domain/review/queue-filter';
import { removeQueueView, saveQueueView, undoDecision } from './chosen/actions';

export const metadata: Metadata = { title: '审核遴选' };

export default async function ReviewsPage({ searchParams }: PageProps<'/reviews'>) {
  const actor = await requireAbility('review.read');
  const search = await searchParams;
  const filter = queueFilter.parse(search);
  const [page, batches, reviewers, views, counts, undoable] = await Promise.all([
    readQueue(actor, filter),
    listBatches(actor),
    readReviewerLoads(),
    readSavedViews(actor),
    readStageCounts(actor, filter),
    readUndoable(actor, search.decided),
  ]);
  const { after, ...kept } = filter;
  const query = queueQuery(kept);
  const count = page.count > countLimit ? `${countLimit} 名以上` : `${page.count} 名`;
  return (
    <Stack>
      <PageHeader title="审核遴选" subtitle={`当前条件下有人选 ${count}，先提交的在前`} />
      {undoable && <UndoNotice key={undoable.key} undoable={undoable} action={undoDecision} />}
      <ReviewTabs current="QUEUE" batchId={filter.batch} />
      <StageLinks counts={counts} current={filter.state} batchId={filter.batch} reviewer={filter.reviewer} />
      <Panel>
        <Stack>
          <QueueFilterForm filter={filter} batches={batches} reviewers={reviewers} />
          <SavedViews views={views} query={query} actions={{ save: saveQueueView, remove: removeQueueView }} />
        </Stack>
      </Panel>
      <QueueTable
        rows={page.rows}
        query={query}
        canChoose={can(actor, 'review.judge')}
        empty={
          query ? (
            <EmptyState title="没有符合条件的人选" action={<ButtonLink href="/reviews">查看全部待办</ButtonLink>} />
          ) : (
            <EmptyState
              title="没有待审核的人选"
              action={<ButtonLink href="/reviews?state=ALL">查看全部人选</ButtonLink>}
            >
              各单位提交的登记表会出现在这里。
            </EmptyState>
          )
        }
      />
      <Pager
        previousHref={after && `/reviews${query && `?${query}`}`}
        previousLabel="回到第一页"
        nextHref={page.next ? `/reviews?${queueQuery({ ...kept, after: page.next })}` : undefined}
      />
    </Stack>
  );
}
