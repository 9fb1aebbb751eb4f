import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { Instant } from '@/components/ui/instant';
import { StatusBadge } from '@/components/ui/status-badge';
import { TextLink } from '@/components/ui/text-link';
import { formatDay } from '@/lib/domain/calendar-day';
import { type QuestionState, questionStateLabels } from '@/lib/domain/nomination/question';

export interface QuestionRow {
  id: string;
  subject: string;
  askedByName: string;
  organizationName: string;
  askedAt: string;
  dueOn: string;
  state: QuestionState;
  isOverdue: boolean;
}

/** 待办 and 办理中 wait for the office, 已答复 is done; an answer that is late says so in words. */
export function QuestionBadge({ state, isOverdue }: Pick<QuestionRow, 'state' | 'isOverdue'>) {
  if (isOverdue) return <StatusBadge tone="bad" label={`${questionStateLabels[state]}，已超期`} />;
  return <StatusBadge tone={state === 'ANSWERED' ? 'ok' : 'warn'} label={questionStateLabels[state]} />;
}

export function QuestionTable({ rows, empty }: { rows: readonly QuestionRow[]; empty: ReactNode }) {
  return (
    <DataTable
      caption="问题列表"
      isCaptionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          header: '问题',
          isRowHeader: true,
          cell: ({ id, subject }) => <TextLink href={`/nominations/questions/${id}`}>{subject}</TextLink>,
        },
        { header: '提出单位', cell: ({ organizationName, askedByName }) => organizationName || askedByName },
        { header: '提出时间', cell: ({ askedAt }) => <Instant at={askedAt} /> },
        { header: '答复期限', cell: ({ dueOn }) => formatDay(dueOn) },
        { header: '状态', cell: (row) => <QuestionBadge {...row} /> },
      ]}
    />
  );
}
