import { TabLinks } from '@/components/ui/tab-links';

const tabs = [
  { key: 'ROSTER', href: '/instructors', label: '花名册' },
  { key: 'ENDING', href: '/instructors/ending', label: '届满看板' },
  { key: 'PHOTOS', href: '/instructors/photos', label: '照片名录' },
  { key: 'STATISTICS', href: '/instructors/statistics', label: '统计' },
] as const;

/** The pages on instructors, for whoever manages some of them. */
export function InstructorTabs({ current }: { current: (typeof tabs)[number]['key'] }) {
  return (
    <TabLinks label="指导员" tabs={tabs.map(({ key, href, label }) => ({ href, label, isCurrent: key === current }))} />
  );
}
