import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ScopeReasons } from '@/components/directory/scope-reasons';
import { ButtonLink } from '@/components/ui/button-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Facts } from '@/components/ui/facts';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { TextLink } from '@/components/ui/text-link';
import { requireAbility } from '@/lib/access/actor';
import { findOrganization, type OrganizationView } from '@/lib/data/directory/organization';
import { formatDay } from '@/lib/domain/calendar-day';
import { ratingOn } from '@/lib/domain/directory/organization';
import { organizationKindLabels, partyOrganizationKindLabels } from '@/lib/domain/glossary';
import { can } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';

export const metadata: Metadata = { title: '组织' };

export default async function OrganizationPage({ params }: PageProps<'/directory/organizations/[id]'>) {
  const actor = await requireAbility('directory.read');
  const organization = await findOrganization((await params).id);
  if (!organization) notFound();
  const { id, name, kind } = organization;
  const isManager = can(actor, 'directory.manage');
  return (
    <Stack>
      <PageHeader
        place={[{ label: '目录', href: '/directory' }]}
        title={name}
        subtitle={organizationKindLabels[kind]}
        actions={
          isManager && (
            <>
              <ButtonLink href={`/directory/organizations/${id}/edit`}>修改</ButtonLink>
              <ButtonLink href={`/directory/party-organizations/new?organizationId=${id}`}>新增党组织</ButtonLink>
            </>
          )
        }
      />
      <Panel title="基本情况">
        <Facts facts={factsOf(organization)} />
      </Panel>
      <Panel title="指导员工作范围">
        <ScopeReasons reasons={organization.scope} />
      </Panel>
      <Panel title="党组织">
        <PartyTable rows={organization.partyOrganizations} />
      </Panel>
    </Stack>
  );
}

function factsOf(organization: OrganizationView) {
  const { creditCode, industry, region, supervisingUnit, fullMemberCount, closedOn } = organization;
  return [
    { label: '统一社会信用代码', value: creditCode },
    { label: '行业', value: industry },
    { label: '区域', value: region },
    { label: '业务主管单位', value: supervisingUnit ?? '无' },
    { label: '正式党员', value: `${fullMemberCount}人` },
    { label: '评估等级', value: ratingOn(organization, today()) },
    { label: '推荐人选', value: `${organization.nomineeCount}人` },
    { label: '平台账号', value: organization.hasAccount ? '已开通' : '未开通' },
    ...(closedOn ? [{ label: '注销日期', value: formatDay(closedOn) }] : []),
  ];
}

function PartyTable({ rows }: { rows: OrganizationView['partyOrganizations'] }) {
  return (
    <DataTable
      caption="党组织"
      isCaptionHidden
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title="还没有党组织">登记批复成立的党组织后，会列在这里。</EmptyState>}
      columns={[
        {
          header: '名称',
          isRowHeader: true,
          cell: (row) => <TextLink href={`/directory/party-organizations/${row.id}`}>{row.name}</TextLink>,
        },
        { header: '形式', cell: (row) => row.kind && partyOrganizationKindLabels[row.kind] },
        { header: '上级党组织', cell: (row) => row.parentName ?? '省社会组织党委（直接隶属）' },
      ]}
    />
  );
}
