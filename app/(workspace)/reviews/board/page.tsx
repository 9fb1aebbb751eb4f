import type { Metadata } from 'next';
import { QuotaMeter } from '@/components/nomination/quota-meter';
import { BoardList } from '@/components/review/board-list';
import { CellChart } from '@/components/review/cell-chart';
import { ReviewTabs } from '@/components/review/review-tabs';
import { TargetGauges } from '@/components/review/target-gauges';
import { BatchPicker } from '@/components/ui/batch-picker';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Columns, Stack } from '@/components/ui/stack';
import { TabLinks } from '@/components/ui/tab-links';
import { requireAbility } from '@/lib/access/actor';
import { type BatchView, pickBatch } from '@/lib/data/batch';
import { nomineesBehind, quotaBodies } from '@/lib/data/composition';
import { readQuota } from '@/lib/data/quota';
import { countChosen } from '@/lib/data/review/chosen';
import { smallestCell } from '@/lib/domain/composition';
import { targetGauges } from '@/lib/domain/review/selection';
import { boardSearch, readBoardView } from './board-view';

export const metadata: Metadata = { title: '统计' };

/** 名额与目标, 进度 and 构成 of a batch: names for the office, numbers alone for 抄送单位. */
export default async function BoardPage({ searchParams }: PageProps<'/reviews/board'>) {
  const actor = await requireAbility('statistics.read');
  const search = boardSearch.parse(await searchParams);
  const { batch, batches } = await pickBatch(actor, search.batch, ['SELECTION', 'REVIEW', 'OPEN']);
  if (!batch) return <EmptyState title="还没有批次" action={<ButtonLink href="/home">回到待办</ButtonLink>} />;
  const { charts, nominees, seesNames } = await readBoardView(actor, batch.id, search.scope);
  const { scope } = search;
  const hrefOf = (query: Record<string, string>) =>
    `/reviews/board?${new URLSearchParams({ batch: batch.id, scope, ...query })}`;
  const behind = seesNames ? nomineesBehind(nominees, search) : null;
  const title = charts.find(({ name }) => name === search.by);
  const label = title?.cells.find(({ value }) => value === search.value)?.label ?? '';
  return (
    <Stack>
      <PageHeader
        title="统计"
        subtitle={seesNames ? '点人数查看名单' : `只显示汇总；少于${smallestCell}人的不显示`}
        actions={
          <ButtonLink href={`/reviews/board/board.xlsx?batch=${batch.id}&scope=${scope}`} isDownload>
            导出（XLSX）
          </ButtonLink>
        }
      />
      {seesNames && <ReviewTabs current="BOARD" batchId={batch.id} />}
      <BatchPicker action="/reviews/board" batches={batches} current={batch.id} />
      {behind && <BoardList title={`${title?.title ?? ''}：${label}`} nominees={behind} />}
      {seesNames && <Targets batch={batch} />}
      <TabLinks
        label="统计范围"
        tabs={[
          { href: hrefOf({ scope: 'ALL' }), label: '全部人选', isCurrent: scope === 'ALL' },
          { href: hrefOf({ scope: 'CHOSEN' }), label: '入选、备案的', isCurrent: scope === 'CHOSEN' },
        ]}
      />
      <Columns>
        {charts.map((chart) => (
          <CellChart
            key={chart.name}
            {...chart}
            hrefOf={seesNames ? (value) => hrefOf({ by: chart.name, value }) : undefined}
          />
        ))}
      </Columns>
    </Stack>
  );
}

/** Targets of the three channels, and the places of every committee that nominates. */
async function Targets({ batch }: { batch: BatchView }) {
  const bodies = await quotaBodies(batch.id);
  const [chosen, quotas] = await Promise.all([
    countChosen(batch.id),
    Promise.all(bodies.map((partyOrganizationId) => readQuota({ batchId: batch.id, partyOrganizationId }))),
  ]);
  return (
    <>
      <TargetGauges gauges={targetGauges(chosen, batch.rules)} bandPercent={batch.rules.targetBandPercent} />
      {quotas.length > 0 && (
        <Panel title="选任名额">
          <Columns width="narrow">
            {quotas.map((quota) => (
              <QuotaMeter key={quota.partyOrganizationId} {...quota} />
            ))}
          </Columns>
        </Panel>
      )}
    </>
  );
}
