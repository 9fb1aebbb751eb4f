import { TabLinks } from '@/components/ui/tab-links';

/** The two tables of the appointment room. */
export function AppointmentTabs({ current }: { current: 'BATCHES' | 'LETTERS' }) {
  return (
    <TabLinks
      label="培训聘任"
      tabs={[
        { href: '/appointments', label: '培训与颁发', isCurrent: current === 'BATCHES' },
        { href: '/appointments/letters', label: '聘书登记簿', isCurrent: current === 'LETTERS' },
      ]}
    />
  );
}
