import type { Metadata } from 'next';
import { z } from 'zod';
import { KindCounts } from '@/components/nomination/kind-counts';
import { NomineeFilter } from '@/components/nomination/nominee-filter';
import { NomineeTable } from '@/components/nomination/nominee-table';
import { OpenBatch } from '@/components/nomination/open-batch';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { Panel } from '@/components/ui/panel';
import { Columns, Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { listBatches } from '@/lib/data/batch';
import { candidateTags, countKinds, listNominees, sourceGroups } from '@/lib/data/nomination/nominee-list';
import { listOpenBatches, type OpenBatchView } from '@/lib/data/nomination/open-batches';
import { selectionChannels } from '@/lib/domain/glossary';
import { candidateStates } from '@/lib/domain/lifecycle';
import { can } from '@/lib/domain/permissions';

export const metadata: Metadata = { title: '推荐申报' };

/** What is not a filter is none: an address that was cut or mistyped still shows the list. */
const search = z.object({
  batchId: z.uuid().optional().catch(undefined),
  state: z.enum(candidateStates).optional().catch(undefined),
  channel: z.enum(selectionChannels).optional().catch(undefined),
  name: z.string().trim().max(30).optional().catch(undefined),
  sourceGroup: z.enum(sourceGroups).optional().catch(undefined),
  tag: z.enum(candidateTags).optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});

export default async function NominationsPage({ searchParams }: PageProps<'/nominations'>) {
  const actor = await requireAbility('nomination.read');
  const filter = search.parse(await searchParams);
  const isNominating = can(actor, 'nomination.write');
  const [open, batches, page, kinds] = await Promise.all([
    isNominating ? listOpenBatches(actor) : [],
    listBatches(actor),
    listNominees(actor, filter),
    countKinds(actor, filter),
  ]);
  const isFiltered = Object.values(filter).some(Boolean);
  return (
    <Stack>
      <PageHeader
        title="推荐申报"
        subtitle="推荐人选，填写登记表，报送省社会组织党委"
        actions={
          <>
            {can(actor, 'intention.read') && <ButtonLink href="/nominations/intentions">报名意向</ButtonLink>}
            {can(actor, 'receipt.read') && <ButtonLink href="/nominations/board">收件情况</ButtonLink>}
          </>
        }
      />
      {isNominating && <OpenBatches batches={open} />}
      <Panel title="人选">
        <Stack>
          <NomineeFilter batches={batches} values={filter} />
          <KindCounts
            counts={kinds}
            hrefOf={({ key, value }) => addressOf({ ...filter, after: undefined, [key]: value })}
          />
          <NomineeTable
            rows={page.lines}
            showsOrganization={!isNominating || can(actor, 'review.read')}
            empty={<NobodyFound isFiltered={isFiltered} openBatchId={open[0]?.id} />}
          />
          <Pager nextHref={page.next ? addressOf({ ...filter, after: page.next }) : undefined} />
        </Stack>
      </Panel>
    </Stack>
  );
}

function OpenBatches({ batches }: { batches: OpenBatchView[] }) {
  return (
    <Panel title="正在申报的批次">
      {batches.length === 0 && (
        <EmptyState title="目前没有接收推荐的批次" action={<ButtonLink href="/home">回到待办</ButtonLink>}>
          批次开始申报后，会出现在这里和首页。
        </EmptyState>
      )}
      <Columns>
        {batches.map((batch) => (
          <OpenBatch key={batch.id} batch={batch} isPrimary={batches.length === 1} />
        ))}
      </Columns>
    </Panel>
  );
}

function NobodyFound({ isFiltered, openBatchId }: { isFiltered: boolean; openBatchId: string | undefined }) {
  if (isFiltered) {
    return <EmptyState title="没有符合条件的人选" action={<ButtonLink href="/nominations">查看全部人选</ButtonLink>} />;
  }
  const start = openBatchId && <ButtonLink href={`/nominations/${openBatchId}`}>开始推荐</ButtonLink>;
  return (
    <EmptyState title="还没有人选" action={start || <ButtonLink href="/home">回到待办</ButtonLink>}>
      {openBatchId ? '在正在申报的批次里添加人选。' : '提交的人选会出现在这里。'}
    </EmptyState>
  );
}

function addressOf(filter: z.output<typeof search>): string {
  const entries = Object.entries(filter).filter(([, value]) => value);
  return `/nominations?${new URLSearchParams(entries as [string, string][])}`;
}
