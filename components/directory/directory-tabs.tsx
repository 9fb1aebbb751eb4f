import { TabLinks } from '@/components/ui/tab-links';

/** The three lists of the directory. */
export function DirectoryTabs({ current }: { current: 'ORGANIZATIONS' | 'PARTY' | 'UNITS' }) {
  return (
    <TabLinks
      label="目录"
      tabs={[
        { href: '/directory', label: '组织', isCurrent: current === 'ORGANIZATIONS' },
        { href: '/directory/party-organizations', label: '党组织', isCurrent: current === 'PARTY' },
        { href: '/directory/units', label: '机关名称', isCurrent: current === 'UNITS' },
      ]}
    />
  );
}
