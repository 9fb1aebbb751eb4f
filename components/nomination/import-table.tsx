import { type Column, DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { StatusBadge } from '@/components/ui/status-badge';
import type { Tone } from '@/components/ui/tone';
import {
  type ImportPlan,
  type ImportProblem,
  type ImportStatus,
  importStatusLabels,
} from '@/lib/domain/nomination/import-plan';
import { describeKept } from '@/lib/domain/nomination/kept-fields';

/** A person of the file as far as the preview shows one. */
type Line = ImportPlan['lines'][number];

const tones: Record<ImportStatus, Tone> = { ERROR: 'bad', PRESENT: 'neutral', READY: 'ok' };

const columns: Column<Line>[] = [
  { header: '位置', cell: ({ place }) => place },
  { header: '姓名', isRowHeader: true, cell: ({ draft }) => draft.name || '—' },
  { header: '出生年月', isShort: true, cell: ({ draft }) => month(draft.bornOn) },
  { header: '入党时间', isShort: true, cell: ({ draft }) => month(draft.joinedPartyOn) },
  { header: '现任职务', cell: ({ draft }) => draft.currentPost || '—' },
  {
    header: '核对结果',
    cell: ({ status, problems, kept }) => (
      <>
        <StatusBadge tone={tones[status]} label={importStatusLabels[status]} />
        <ImportProblems problems={problems} />
        {kept && <div className="muted">未对应的栏目（已保留）：{describeKept(kept).join('；')}</div>}
      </>
    ),
  },
];

/** Everybody whom the file names, with everything that is wrong or to be looked at. */
export function ImportTable({ lines }: { lines: readonly Line[] }) {
  return (
    <DataTable
      caption="文件中的人员，有错误的在前"
      columns={columns}
      rows={lines}
      rowKey={({ place }) => place}
      empty={<EmptyState title="文件中没有人员">请重新上传。</EmptyState>}
    />
  );
}

/** Errors as they are; what is only to be looked at says so. */
export function ImportProblems({ problems }: { problems: readonly ImportProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul>
      {problems.map(({ severity, message }) => (
        <li key={message}>{severity === 'error' ? message : `提示：${message}`}</li>
      ))}
    </ul>
  );
}

const month = (date: string) => date.replace('-', '.') || '—';
