import type { Metadata } from 'next';
import { BoardFilterForm } from '@/components/nomination/board-filter';
import { BoardTable } from '@/components/nomination/board-table';
import { ReceiptTabs } from '@/components/nomination/receipt-tabs';
import { ReminderButtons } from '@/components/nomination/reminder-buttons';
import { StageCounts } from '@/components/nomination/stage-counts';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { Stack } from '@/components/ui/stack';
import { BatchBadge } from '@/components/ui/state-badge';
import { requireAbility } from '@/lib/access/actor';
import { type BatchView, listBatches } from '@/lib/data/batch';
import { readBoard } from '@/lib/data/nomination/receipt-board';
import { deadlineOf } from '@/lib/data/workday';
import { describeDeadline } from '@/lib/domain/deadline';
import {
  type BoardFilter,
  type BoardStage,
  boardFilter,
  boardPage,
  boardQuery,
  chosenBatch,
  countStages,
  remindedStages,
  reminderKinds,
  reminderLabels,
} from '@/lib/domain/nomination/receipt-board';
import { can } from '@/lib/domain/permissions';
import { chaseOrganizations } from './actions';

export const metadata: Metadata = { title: '收件情况' };

const PAGE = '/nominations/board';
const place = [{ label: '推荐申报', href: '/nominations' }];

export default async function BoardPage({ searchParams }: PageProps<'/nominations/board'>) {
  const actor = await requireAbility('receipt.read');
  const filter = boardFilter.parse(await searchParams);
  const batches = await listBatches(actor);
  const batch = chosenBatch(batches, filter.batch);
  const rights = { canRemind: can(actor, 'notice.manage'), canEnter: can(actor, 'nomination.proxy') };
  if (batch) return <Board batch={batch} batches={batches} filter={filter} {...rights} />;
  return (
    <Stack>
      <PageHeader place={place} title="收件情况" />
      <EmptyState title="还没有批次" action={<ButtonLink href="/settings/batches">打开批次</ButtonLink>} />
    </Stack>
  );
}

interface BoardProps {
  batch: BatchView;
  batches: readonly BatchView[];
  filter: BoardFilter;
  canRemind: boolean;
  canEnter: boolean;
}

async function Board({ batch, batches, filter, canRemind, canEnter }: BoardProps) {
  const [all, { effectiveOn }] = await Promise.all([readBoard(batch.id, filter.name), deadlineOf(batch.deadlineOn)]);
  const counts = countStages(all);
  const { rows, next } = boardPage(all, filter);
  const reminders = remindersFor(batch, counts);
  const { after, ...rest } = filter;
  const kept = { ...rest, batch: batch.id };
  const address = (changed: Partial<BoardFilter>) => `${PAGE}?${boardQuery({ ...kept, ...changed })}`;
  return (
    <Stack>
      <PageHeader
        place={place}
        title="收件情况"
        subtitle={
          <>
            {batch.title} <BatchBadge state={batch.state} /> 截止 {describeDeadline(batch.deadlineOn, effectiveOn)}
          </>
        }
        actions={
          <ButtonLink href={`${PAGE}/board.xlsx?${boardQuery(kept)}`} isDownload>
            导出（.xlsx）
          </ButtonLink>
        }
      />
      <ReceiptTabs current="BOARD" batchId={batch.id} />
      <StageCounts counts={counts} current={filter.stage} hrefOf={(stage) => address({ stage })} />
      {canRemind && reminders.length > 0 && (
        <ReminderButtons action={chaseOrganizations} batchId={batch.id} choices={reminders} />
      )}
      <BoardFilterForm batches={batches} batchId={batch.id} filter={filter} />
      <BoardTable
        batchId={batch.id}
        rows={rows}
        canEnter={canEnter}
        empty={
          <Empty isFiltered={all.length > 0 || filter.name !== ''} all={address({ stage: 'EXPECTED', name: '' })} />
        }
      />
      <Pager
        previousHref={after && address({})}
        previousLabel="回到第一页"
        nextHref={next ? address({ after: next }) : undefined}
      />
    </Stack>
  );
}

/** Who has not submitted can be reminded while the batch is open, whoever owes paper at any time. */
function remindersFor({ state }: BatchView, counts: Record<BoardStage, number>) {
  return reminderKinds
    .map((kind) => ({ kind, label: reminderLabels[kind], count: counts[remindedStages[kind]] }))
    .filter(({ kind, count }) => count > 0 && (kind === 'PAPER' || state === 'OPEN'));
}

function Empty({ isFiltered, all }: { isFiltered: boolean; all: string }) {
  return isFiltered ? (
    <EmptyState title="没有符合条件的单位" action={<ButtonLink href={all}>查看全部单位</ButtonLink>} />
  ) : (
    <EmptyState title="本批次还没有应报单位" action={<ButtonLink href="/nominations/notices">发布通知</ButtonLink>}>
      本批次的通知发给哪些单位，哪些单位就列在这里；自行推荐的单位也会列出。
    </EmptyState>
  );
}
