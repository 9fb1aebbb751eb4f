import { TabLinks } from '@/components/ui/tab-links';

/** The tables of the review room. */
export function ReviewTabs({
  current,
  batchId,
}: {
  current: 'QUEUE' | 'SELECTION' | 'FILING' | 'BOARD';
  batchId?: string;
}) {
  const query = batchId ? `?batch=${batchId}` : '';
  return (
    <TabLinks
      label="审核遴选"
      tabs={[
        { href: `/reviews${query}`, label: '审核队列', isCurrent: current === 'QUEUE' },
        { href: `/reviews/selection${query}`, label: '择优遴选', isCurrent: current === 'SELECTION' },
        { href: `/reviews/filing${query}`, label: '审核备案', isCurrent: current === 'FILING' },
        { href: `/reviews/board${query}`, label: '统计', isCurrent: current === 'BOARD' },
      ]}
    />
  );
}
