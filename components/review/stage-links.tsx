import { TabLinks } from '@/components/ui/tab-links';
import type { CandidateState } from '@/lib/domain/lifecycle';

export type PendingState = Extract<CandidateState, 'SUBMITTED' | 'ACCEPTED' | 'FORMAL_CHECKED'>;

/** What is to be done next with a nominee in each of these states. */
const steps: readonly [PendingState, string][] = [
  ['SUBMITTED', '待受理'],
  ['ACCEPTED', '待信息审核'],
  ['FORMAL_CHECKED', '待资格审查'],
];

interface Props {
  counts: Readonly<Record<PendingState, number>>;
  current: string;
  batchId?: string;
  reviewer?: string;
}

/** 受理, 信息审核 and 资格审查 are three steps, each with its own queue. */
export function StageLinks({ counts, current, ...kept }: Props) {
  const total = steps.reduce((sum, [state]) => sum + counts[state], 0);
  const hrefOf = (state?: PendingState) => {
    const query = new URLSearchParams({
      ...(kept.batchId && { batch: kept.batchId }),
      ...(kept.reviewer && { reviewer: kept.reviewer }),
      ...(state && { state }),
    });
    return `/reviews${query.size > 0 ? `?${query}` : ''}`;
  };
  return (
    <TabLinks
      label="审核步骤"
      tabs={[
        { href: hrefOf(), label: `全部待办 ${total}`, isCurrent: current === 'PENDING' },
        ...steps.map(([state, label]) => ({
          href: hrefOf(state),
          label: `${label} ${counts[state]}`,
          isCurrent: current === state,
        })),
      ]}
    />
  );
}
