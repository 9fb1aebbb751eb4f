import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { channelLabels, type SelectionChannel } from '@/lib/domain/glossary';
import { AttendanceInput } from './attendance-input';

interface Line {
  candidateId: string;
  name: string;
  channel: SelectionChannel;
  halfDaysAttended: number | null;
  halfDaysMadeUp: number;
  makeUpNote: string;
  checkedIn: number | null;
}

/** 签到: who signed in by phone attended as many half days; without codes everybody is taken to have attended all. */
export function AttendanceFields({ lines, halfDays }: { lines: readonly Line[]; halfDays: number }) {
  const rows = lines.map((line, index) => ({ ...line, index }));
  return (
    <DataTable
      caption="出勤登记"
      isCaptionHidden
      rows={rows}
      rowKey={({ candidateId }) => candidateId}
      empty={<EmptyState title="没有待培训的人选">入选或备案的人选会列在这里。</EmptyState>}
      columns={[
        {
          header: '姓名',
          isRowHeader: true,
          cell: ({ index, candidateId, name }) => (
            <>
              <input type="hidden" name={`entries.${index}.candidateId`} value={candidateId} />
              {name}
            </>
          ),
        },
        { header: '途径', cell: ({ channel }) => channelLabels[channel] },
        {
          header: '扫码签到',
          isNumeric: true,
          cell: ({ checkedIn }) => (checkedIn === null ? '—' : `${checkedIn}个半天`),
        },
        {
          header: '出勤半天数',
          cell: ({ index, name, halfDaysAttended, checkedIn }) => (
            <AttendanceInput
              name={`entries.${index}.halfDaysAttended`}
              label={`${name}出勤半天数`}
              value={String(halfDaysAttended ?? checkedIn ?? halfDays)}
            />
          ),
        },
        {
          header: '补训半天数',
          cell: ({ index, name, halfDaysMadeUp }) => (
            <AttendanceInput
              name={`entries.${index}.halfDaysMadeUp`}
              label={`${name}补训半天数`}
              value={String(halfDaysMadeUp)}
            />
          ),
        },
        {
          header: '补训说明',
          cell: ({ index, name, makeUpNote }) => (
            <AttendanceInput name={`entries.${index}.makeUpNote`} label={`${name}补训说明`} value={makeUpNote} isText />
          ),
        },
      ]}
    />
  );
}
