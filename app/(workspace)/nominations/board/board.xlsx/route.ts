import { formatInstant } from '@/components/ui/instant';
import { defineFileRoute } from '@/lib/access/define-file-route';
import { listBatches } from '@/lib/data/batch';
import { readBoard } from '@/lib/data/nomination/receipt-board';
import { type TableColumn, writeTable } from '@/lib/documents/write-table';
import { electronicLegLabels, paperLegLabels } from '@/lib/domain/nomination/package-legs';
import {
  type BoardRow,
  boardFilter,
  boardStageLabels,
  chosenBatch,
  rowsOf,
} from '@/lib/domain/nomination/receipt-board';

const moment = (at: string | null) => (at ? formatInstant(at) : '');
const yes = (isTrue: boolean) => (isTrue ? '是' : '');

const columns: readonly TableColumn<BoardRow>[] = [
  { header: '推荐单位', width: 42, value: (row) => row.organizationName },
  { header: '阅读通知', width: 20, value: (row) => moment(row.openedAt) || (row.isNotified ? '未阅读' : '未发送') },
  { header: '暂存（名）', width: 10, value: (row) => row.drafts },
  { header: '已提交（名）', width: 12, value: (row) => row.held },
  { header: '退回（名）', width: 10, value: (row) => row.returned },
  { header: '逾期（名）', width: 10, value: (row) => row.late },
  { header: '代录（名）', width: 10, value: (row) => row.proxied },
  { header: '回执编号', width: 20, value: (row) => row.receiptNumber ?? '' },
  { header: '首次提交', width: 20, value: (row) => moment(row.submittedAt) },
  { header: '电子版', width: 8, value: (row) => electronicLegLabels[row.electronicLeg] },
  { header: '纸质版', width: 8, value: (row) => paperLegLabels[row.paperLeg] },
  { header: '收到份数', width: 10, value: (row) => row.paper.copies },
  { header: '盖章份数', width: 10, value: (row) => row.paper.sealedCopies },
  { header: '版本不一致', width: 12, value: (row) => yes(row.paper.isOutdated) },
  { header: '报送齐全', width: 10, value: (row) => yes(row.isComplete) },
  { header: '最近催办', width: 12, value: (row) => row.remindedOn ?? '' },
];

/** The list that the board shows under this filter, all of its pages. */
export const GET = defineFileRoute({
  name: 'nomination.exportBoard',
  ability: 'receipt.read',
  produce: async (actor, _params, search) => {
    const { batch: batchId, stage, name } = boardFilter.parse(Object.fromEntries(search));
    const batch = chosenBatch(await listBatches(actor), batchId);
    if (!batch) return null;
    const title = `${batch.title}收件情况（${boardStageLabels[stage]}）`;
    return {
      bytes: await writeTable({ title, columns, rows: rowsOf(await readBoard(batch.id, name), stage) }),
      fileName: `${title}.xlsx`,
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    };
  },
});
