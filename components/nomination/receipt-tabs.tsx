import { TabLinks } from '@/components/ui/tab-links';

const pages = {
  BOARD: ['收件情况', '/nominations/board'],
  DUPLICATES: ['重复推荐', '/nominations/board/duplicates'],
  REGISTER: ['收件登记簿', '/nominations/receipts'],
} as const;

/** The pages on which the office follows what comes in. */
export function ReceiptTabs({ current, batchId }: { current: keyof typeof pages; batchId?: string }) {
  const tabs = Object.entries(pages).map(([page, [label, href]]) => ({
    label,
    href: batchId ? `${href}?batch=${batchId}` : href,
    isCurrent: page === current,
  }));
  return <TabLinks label="收件" tabs={tabs} />;
}
