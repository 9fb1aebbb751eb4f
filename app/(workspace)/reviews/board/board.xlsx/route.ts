import { defineFileRoute } from '@/lib/access/define-file-route';
import { pickBatch } from '@/lib/data/batch';
import { type TableColumn, writeTable } from '@/lib/documents/write-table';
import { boardSearch, readBoardView } from '../board-view';

interface Line {
  title: string;
  label: string;
  count: number | null;
}

const columns: readonly TableColumn<Line>[] = [
  { header: '类别', width: 16, value: ({ title }) => title },
  { header: '项目', width: 28, value: ({ label }) => label },
  { header: '人数', width: 10, value: ({ count }) => count ?? '不显示' },
];

/** The numbers of the board, as this person sees them there. */
export const GET = defineFileRoute({
  name: 'review.exportBoard',
  ability: 'statistics.read',
  produce: async (actor, _params, search) => {
    const { batch: wanted, scope } = boardSearch.parse(Object.fromEntries(search));
    const { batch } = await pickBatch(actor, wanted, ['SELECTION', 'REVIEW', 'OPEN']);
    if (!batch) return null;
    const { charts } = await readBoardView(actor, batch.id, scope);
    const title = `${batch.title}人选统计（${scope === 'ALL' ? '全部' : '入选、备案'}）`;
    const rows = charts.flatMap((chart) =>
      chart.cells.map(({ label, count }) => ({ title: chart.title, label, count })),
    );
    return {
      bytes: await writeTable({ title, columns, rows }),
      fileName: `${title}.xlsx`,
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    };
  },
});
