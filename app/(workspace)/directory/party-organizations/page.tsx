import type { Metadata } from 'next';
import { DirectoryTabs } from '@/components/directory/directory-tabs';
import { PartyTree } from '@/components/directory/party-tree';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { partyOrganizationTree } from '@/lib/data/directory/party-organization';
import { can } from '@/lib/domain/permissions';

export const metadata: Metadata = { title: '党组织' };

export default async function PartyOrganizationsPage() {
  const actor = await requireAbility('directory.read');
  const tree = await partyOrganizationTree();
  const add = can(actor, 'directory.manage') && (
    <ButtonLink href="/directory/party-organizations/new" variant="primary">
      新增党组织
    </ButtonLink>
  );
  return (
    <Stack>
      <PageHeader title="目录" actions={tree.length > 0 && add} />
      <DirectoryTabs current="PARTY" />
      <Panel title="省社会组织党委">
        {tree.length > 0 ? (
          <PartyTree nodes={tree} label="省社会组织党委所属党组织" />
        ) : (
          <EmptyState title="还没有党组织" action={add} />
        )}
      </Panel>
    </Stack>
  );
}
