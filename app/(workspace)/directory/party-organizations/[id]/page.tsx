import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PartyStatusFields } from '@/components/directory/party-status-fields';
import { PartyStatusTable } from '@/components/directory/party-status-table';
import { ActionForm } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button-link';
import { Facts } from '@/components/ui/facts';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Columns, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextLink } from '@/components/ui/text-link';
import { requireAbility } from '@/lib/access/actor';
import { findPartyOrganization, type PartyOrganizationView } from '@/lib/data/directory/party-organization';
import { partyOrganizationKindLabels } from '@/lib/domain/glossary';
import { can } from '@/lib/domain/permissions';
import { addPartyStatus } from '../../actions';

export const metadata: Metadata = { title: '党组织' };

export default async function PartyOrganizationPage({ params }: PageProps<'/directory/party-organizations/[id]'>) {
  const actor = await requireAbility('directory.read');
  const party = await findPartyOrganization((await params).id);
  if (!party) notFound();
  const { id, name, kind } = party;
  const isManager = can(actor, 'directory.manage');
  return (
    <Stack>
      <PageHeader
        place={[
          { label: '目录', href: '/directory' },
          { label: '党组织', href: '/directory/party-organizations' },
        ]}
        title={name}
        subtitle={kind && partyOrganizationKindLabels[kind]}
        actions={
          isManager && (
            <>
              <ButtonLink href={`/directory/party-organizations/${id}/edit`}>修改</ButtonLink>
              <ButtonLink href={`/directory/party-organizations/new?parentId=${id}`}>新增下级党组织</ButtonLink>
            </>
          )
        }
      />
      <Panel title="隶属关系">
        <Facts facts={relationsOf(party)} />
      </Panel>
      <Columns>
        <Panel title="党组织形式和批复">
          <PartyStatusTable history={party.history} />
        </Panel>
        {isManager && (
          <Panel title="登记新的批复">
            <ActionForm action={addPartyStatus} aria-label="登记新的批复">
              <input type="hidden" name="id" value={id} />
              <Stack>
                <PartyStatusFields />
                <div>
                  <SubmitButton>登记</SubmitButton>
                </div>
              </Stack>
            </ActionForm>
          </Panel>
        )}
      </Columns>
    </Stack>
  );
}

function relationsOf({ organization, parent, children }: PartyOrganizationView) {
  const party = (row: { id: string; name: string }) => (
    <TextLink href={`/directory/party-organizations/${row.id}`}>{row.name}</TextLink>
  );
  return [
    {
      label: '所在组织',
      value: organization && (
        <TextLink href={`/directory/organizations/${organization.id}`}>{organization.name}</TextLink>
      ),
    },
    { label: '上级党组织', value: parent ? party(parent) : '省社会组织党委（直接隶属）' },
    {
      label: '下级党组织',
      value: children.length > 0 && (
        <ul>
          {children.map((child) => (
            <li key={child.id}>{party(child)}</li>
          ))}
        </ul>
      ),
    },
  ].map(({ label, value }) => ({ label, value: value || null }));
}
