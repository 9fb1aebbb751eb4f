import { Facts } from '@/components/ui/facts';
import { formatInstant } from '@/components/ui/instant';
import { formatDay } from '@/lib/domain/calendar-day';

interface Change {
  id: string;
  event: string;
  reason: string;
  handover: string;
  performance: string;
  effectiveOn: string;
  hasDocument: boolean;
  proposedByName: string;
  proposedAt: string;
  isApproved: boolean | null;
  opinion: string;
  decidedByName: string;
}

const resultOf = ({ isApproved }: Change) => (isApproved === null ? '待决定' : isApproved ? '同意' : '不同意');

/** 聘期变动: why, from when, who takes over, and what was decided. What does not apply is left out. */
export function TermChangeFacts({ change }: { change: Change }) {
  const document = (
    <a href={`/instructors/changes/${change.id}/document`} target="_blank" rel="noreferrer">
      查看附件
    </a>
  );
  const facts = [
    { label: '提出', value: `${change.proposedByName}，${formatInstant(change.proposedAt)}` },
    { label: change.event === 'renew' ? '新聘期自' : '生效日期', value: formatDay(change.effectiveOn) },
    { label: '理由', value: change.reason },
    { label: '履职情况', value: change.performance },
    { label: '工作交接', value: change.handover },
    { label: '材料', value: change.hasDocument ? document : '' },
    { label: '决定', value: change.isApproved === null ? '' : `${resultOf(change)}（${change.decidedByName}）` },
    { label: '意见', value: change.opinion },
  ];
  return <Facts facts={facts.filter(({ value }) => value !== '')} />;
}
