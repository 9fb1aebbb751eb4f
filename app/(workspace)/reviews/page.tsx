import type { Metadata } from 'next';
import { QueueFilterForm } from '@/components/review/queue-filter-form';
import { QueueTable } from '@/components/review/queue-table';
import { ReviewTabs } from '@/components/review/review-tabs';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { listBatches } from '@/lib/data/batch';
import { countLimit, readQueue } from '@/lib/data/review/queue';
import { queueFilter, queueQuery } from '@/lib/domain/review/queue-filter';

export const metadata: Metadata = { title: '审核遴选' };

export default async function ReviewsPage({ searchParams }: PageProps<'/reviews'>) {
  const actor = await requireAbility('review.read');
  const filter = queueFilter.parse(await searchParams);
  const [page, batches] = await Promise.all([readQueue(filter), listBatches(actor)]);
  const { after, ...kept } = filter;
  const query = queueQuery(kept);
  const count = page.count > countLimit ? `${countLimit} 名以上` : `${page.count} 名`;
  return (
    <Stack>
      <PageHeader title="审核遴选" subtitle={`当前条件下有人选 ${count}，先提交的在前`} />
      <ReviewTabs current="QUEUE" batchId={filter.batch} />
      <Panel>
        <QueueFilterForm filter={filter} batches={batches} />
      </Panel>
      <QueueTable
        rows={page.rows}
        query={query}
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
