import type { CandidateState } from './lifecycle';
import type { Ability } from './permissions';

/** How many nominees wait in a state, 选任 apart, because another body decides on them. */
export interface StateCount {
  state: CandidateState;
  isInternal: boolean;
  /** Whether this person writes their forms. */
  isOwn: boolean;
  count: number;
}

/** One kind of work that waits: who sees it, where it is done, and which nominees count. */
interface TodoKind {
  label: string;
  href: string;
  ability: Ability;
  states: readonly CandidateState[];
  /** Only nominees whose forms this person writes. */
  isOwn?: boolean;
  /** Only 选任 (true) or only the other channels (false). */
  isInternal?: boolean;
}

/** 待办 in the order of the work. */
const kinds: readonly TodoKind[] = [
  {
    label: '被退回，待修改',
    href: '/nominations?state=RETURNED',
    ability: 'nomination.write',
    states: ['RETURNED'],
    isOwn: true,
  },
  {
    label: '已暂存，待提交',
    href: '/nominations?state=DRAFT',
    ability: 'nomination.write',
    states: ['DRAFT'],
    isOwn: true,
  },
  {
    label: '逾期申请，待决定',
    href: '/nominations?state=LATE_REQUESTED',
    ability: 'nomination.decideLate',
    states: ['LATE_REQUESTED'],
  },
  { label: '已提交，待受理', href: '/reviews?state=SUBMITTED', ability: 'review.judge', states: ['SUBMITTED'] },
  { label: '已受理，待信息审核', href: '/reviews?state=ACCEPTED', ability: 'review.judge', states: ['ACCEPTED'] },
  {
    label: '待资格审查',
    href: '/reviews?state=FORMAL_CHECKED',
    ability: 'review.judge',
    states: ['FORMAL_CHECKED'],
  },
  {
    label: '招募、选派人选，待遴选',
    href: '/reviews/selection',
    ability: 'selection.decide',
    states: ['QUALIFIED'],
    isInternal: false,
  },
  {
    label: '选任人选，待审核备案',
    href: '/reviews/filing',
    ability: 'filing.decide',
    states: ['QUALIFIED'],
    isInternal: true,
  },
  {
    label: '入选或已备案，待培训',
    href: '/appointments',
    ability: 'training.record',
    states: ['SELECTED', 'APPROVED_FILED'],
  },
  { label: '培训合格，待颁发聘书', href: '/appointments', ability: 'letter.issue', states: ['TRAINED'] },
];

export interface Todo {
  label: string;
  href: string;
  count: number;
}

/** What waits for somebody with these abilities, nothing that counts zero. */
export function todosFrom(counts: readonly StateCount[], isAble: (ability: Ability) => boolean): Todo[] {
  return kinds
    .filter(({ ability }) => isAble(ability))
    .map(({ label, href, states, isInternal, isOwn = false }) => ({
      label,
      href,
      count: counts
        .filter((row) => states.includes(row.state) && (row.isOwn || !isOwn))
        .filter((row) => isInternal === undefined || row.isInternal === isInternal)
        .reduce((sum, row) => sum + row.count, 0),
    }))
    .filter(({ count }) => count > 0);
}
