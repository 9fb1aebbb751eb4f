import type { Metadata } from 'next';
import { PartyOrganizationForm } from '@/components/directory/party-organization-form';
import { PageHeader } from '@/components/ui/page-header';
import { Narrow } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { organizationOptions } from '@/lib/data/directory/organization';
import { partyOrganizationOptions } from '@/lib/data/directory/party-organization';
import { addPartyOrganization } from '../../actions';

export const metadata: Metadata = { title: '新增党组织' };

export default async function NewPartyOrganizationPage({
  searchParams,
}: PageProps<'/directory/party-organizations/new'>) {
  await requireAbility('directory.manage');
  const given = await searchParams;
  const idOf = (value: string | string[] | undefined) => (typeof value === 'string' ? value : null);
  const draft = { name: '', organizationId: idOf(given.organizationId), parentId: idOf(given.parentId) };
  return (
    <Narrow>
      <PageHeader
        place={[
          { label: '目录', href: '/directory' },
          { label: '党组织', href: '/directory/party-organizations' },
        ]}
        title="新增党组织"
      />
      <PartyOrganizationForm
        action={addPartyOrganization}
        draft={draft}
        organizations={await organizationOptions()}
        parents={await partyOrganizationOptions()}
        backHref="/directory/party-organizations"
      />
    </Narrow>
  );
}
