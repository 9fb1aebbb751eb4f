import type { Metadata } from 'next';
import { z } from 'zod';
import { DirectoryTabs } from '@/components/directory/directory-tabs';
import { OrganizationFilter } from '@/components/directory/organization-filter';
import { ScopeBadge } from '@/components/directory/scope-badge';
import { ButtonLink } from '@/components/ui/button-link';
import { type Column, DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { Stack } from '@/components/ui/stack';
import { TextLink } from '@/components/ui/text-link';
import { requireAbility } from '@/lib/access/actor';
import { listOrganizations, type OrganizationRow } from '@/lib/data/directory/organization-list';
import {
  industries,
  organizationKindLabels,
  organizationKinds,
  partyOrganizationKindLabels,
  regions,
} from '@/lib/domain/glossary';
import { can } from '@/lib/domain/permissions';

export const metadata: Metadata = { title: '组织' };

/** What is not a filter is none: an address that was cut or mistyped still shows the list. */
const search = z.object({
  q: z.string().trim().max(50).catch(''),
  kind: z.enum(organizationKinds).optional().catch(undefined),
  industry: z.enum(industries).optional().catch(undefined),
  region: z.enum(regions).optional().catch(undefined),
  scope: z.enum(['in', 'out']).optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});

const columns: readonly Column<OrganizationRow>[] = [
  {
    header: '名称',
    isRowHeader: true,
    cell: ({ id, name }) => <TextLink href={`/directory/organizations/${id}`}>{name}</TextLink>,
  },
  { header: '类型', cell: ({ kind }) => organizationKindLabels[kind] },
  { header: '行业', cell: ({ industry }) => industry },
  { header: '区域', cell: ({ region }) => region },
  {
    header: '党组织',
    cell: ({ partyKinds }) => partyKinds.map((kind) => partyOrganizationKindLabels[kind]).join('、') || '—',
  },
  { header: '工作范围', cell: ({ scope }) => <ScopeBadge isInScope={scope.length > 0} /> },
];

export default async function OrganizationsPage({ searchParams }: PageProps<'/directory'>) {
  const actor = await requireAbility('directory.read');
  const { after, ...query } = search.parse(await searchParams);
  const { scope, ...filter } = query;
  const { rows, next } = await listOrganizations({ ...filter, after, isInScope: scope && scope === 'in' });
  return (
    <Stack>
      <PageHeader
        title="目录"
        actions={
          can(actor, 'directory.manage') && (
            <ButtonLink href="/directory/organizations/new" variant="primary">
              新增组织
            </ButtonLink>
          )
        }
      />
      <DirectoryTabs current="ORGANIZATIONS" />
      <OrganizationFilter {...query} />
      <DataTable
        caption="组织"
        isCaptionHidden
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title="没有符合条件的组织" action={<ButtonLink href="/directory">显示全部组织</ButtonLink>} />
        }
      />
      <Pager
        previousHref={after && addressOf(query)}
        previousLabel="回到第一页"
        nextHref={next ? addressOf({ ...query, after: next }) : undefined}
      />
    </Stack>
  );
}

function addressOf(query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `/directory?${new URLSearchParams(given)}`;
}
