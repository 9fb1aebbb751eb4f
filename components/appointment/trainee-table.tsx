import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { ReasonList } from '@/components/ui/reason-list';
import { CandidateBadge } from '@/components/ui/state-badge';
import { formatDay } from '@/lib/domain/calendar-day';
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
  pledgedOn: string | null;
}

interface Props {
  trainees: readonly Trainee[];
  /** What the boxes are ticked for; a nominee who is refused cannot be ticked and the reasons stand in his line. */
  decisionOf: (trainee: Trainee) => Decision;
  purpose: string;
  /** Whether a tick takes a nominee in (everybody is, at first) or leaves him out (nobody is). */
  isLeavingOut?: boolean;
  empty: ReactNode;
}

/** Nominees to tick, each with what still stands in the way. */
export function TraineeTable({ trainees, decisionOf, purpose, isLeavingOut = false, empty }: Props) {
  return (
    <DataTable
      caption={purpose}
      isCaptionHidden
      rows={trainees}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          header: isLeavingOut ? '暂缓' : '选择',
          cell: (trainee) => <Tick isPossible={decisionOf(trainee).allowed} {...{ trainee, purpose, isLeavingOut }} />,
        },
        { header: '姓名', isRowHeader: true, cell: ({ name }) => name },
        { header: '推荐单位', cell: ({ organizationName }) => organizationName },
        { header: '途径', cell: ({ channel }) => channelLabels[channel] },
        { header: '出勤率', isNumeric: true, cell: ({ attendancePercent: percent }) => percentText(percent) },
        { header: '承诺书', isShort: true, cell: ({ pledgedOn }) => (pledgedOn ? formatDay(pledgedOn) : '未签署') },
        { header: '状态', cell: ({ state }) => <CandidateBadge state={state} /> },
        { header: '尚缺', cell: (trainee) => <Missing decision={decisionOf(trainee)} /> },
      ]}
    />
  );
}

const percentText = (percent: number | null) => (percent === null ? '未登记' : `${percent}%`);

interface TickProps {
  trainee: Trainee;
  purpose: string;
  isPossible: boolean;
  isLeavingOut: boolean;
}

function Tick({ trainee, purpose, isPossible, isLeavingOut }: TickProps) {
  return (
    <input
      type="checkbox"
      name={isLeavingOut ? 'without[]' : 'candidateIds[]'}
      value={trainee.id}
      aria-label={`${purpose}：${trainee.name}`}
      defaultChecked={isPossible && !isLeavingOut}
      disabled={!isPossible}
    />
  );
}

function Missing({ decision }: { decision: Decision }) {
  return decision.allowed ? '—' : <ReasonList reasons={decision.reasons} />;
}
