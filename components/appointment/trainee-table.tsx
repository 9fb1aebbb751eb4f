import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { ReasonList } from '@/components/ui/reason-list';
import { CandidateBadge } from '@/components/ui/state-badge';
import type { Decision } from '@/lib/domain/decision';
import { channelLabels, type SelectionChannel } from '@/lib/domain/glossary';
import type { CandidateState } from '@/lib/domain/lifecycle';

interface Trainee {
  id: string;
  name: string;
  organizationName: string;
  channel: SelectionChannel;
  state: CandidateState;
  attendancePercent: number | null;
}

interface Props {
  trainees: readonly Trainee[];
  /** What the boxes are ticked for; a nominee who is refused cannot be ticked and the reasons stand in his line. */
  decisionOf: (trainee: Trainee) => Decision;
  purpose: string;
  empty: ReactNode;
}

/** Nominees to tick, each with what still stands in the way. */
export function TraineeTable({ trainees, decisionOf, purpose, empty }: Props) {
  return (
    <DataTable
      caption={purpose}
      isCaptionHidden
      rows={trainees}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          header: '选择',
          cell: (trainee) => <Tick trainee={trainee} purpose={purpose} isPossible={decisionOf(trainee).allowed} />,
        },
        { header: '姓名', isRowHeader: true, cell: ({ name }) => name },
        { header: '推荐单位', cell: ({ organizationName }) => organizationName },
        { header: '途径', cell: ({ channel }) => channelLabels[channel] },
        { header: '出勤率', isNumeric: true, cell: ({ attendancePercent: percent }) => percentText(percent) },
        { header: '状态', cell: ({ state }) => <CandidateBadge state={state} /> },
        { header: '尚缺', cell: (trainee) => <Missing decision={decisionOf(trainee)} /> },
      ]}
    />
  );
}

const percentText = (percent: number | null) => (percent === null ? '未登记' : `${percent}%`);

function Tick({ trainee, purpose, isPossible }: { trainee: Trainee; purpose: string; isPossible: boolean }) {
  return (
    <input
      type="checkbox"
      name="candidateIds[]"
      value={trainee.id}
      aria-label={`${purpose}：${trainee.name}`}
      defaultChecked={isPossible}
      disabled={!isPossible}
    />
  );
}

function Missing({ decision }: { decision: Decision }) {
  return decision.allowed ? '—' : <ReasonList reasons={decision.reasons} />;
}
