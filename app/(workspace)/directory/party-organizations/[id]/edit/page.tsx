import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PartyOrganizationForm } from '@/components/directory/party-organization-form';
import { PageHeader } from '@/components/ui/page-header';
import { Narrow } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { organizationOptions } from '@/lib/data/directory/organization';
import { findPartyOrganization, partyOrganizationOptions } from '@/lib/data/directory/party-organization';
import { changePartyOrganization } from '../../../actions';

export const metadata: Metadata = { title: '修改党组织' };

export default async function EditPartyOrganizationPage({
  params,
}: PageProps<'/directory/party-organizations/[id]/edit'>) {
  await requireAbility('directory.manage');
  const party = await findPartyOrganization((await params).id);
  if (!party) notFound();
  const href = `/directory/party-organizations/${party.id}`;
  return (
    <Narrow>
      <PageHeader
        place={[
          { label: '党组织', href: '/directory/party-organizations' },
          { label: party.name, href },
        ]}
        title="修改党组织"
      />
      <PartyOrganizationForm
        action={changePartyOrganization}
        draft={{ ...party, organizationId: party.organization?.id ?? null }}
        organizations={await organizationOptions()}
        parents={await partyOrganizationOptions()}
        backHref={href}
      />
    </Narrow>
  );
}
