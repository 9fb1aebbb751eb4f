import { type Decision, decide, type Reason } from '../decision';
import { meetingStateLabels, type SelectionChannel } from '../glossary';
import type { CandidateState, MeetingState } from '../lifecycle';
import { type MeetingRules, reaches, shareLabels } from '../meeting-rules';
import { decideSelection, type SelectionResult } from './selection';

const clause = '通知 三';
const reasonIf = (condition: boolean, reason: Reason): Reason[] => (condition ? [reason] : []);

/** What may still be done to a meeting in a state. */
export const stagesOf = {
  details: ['PREPARING', 'SCORING', 'VOTING', 'CLOSED'],
  members: ['PREPARING', 'SCORING'],
  agenda: ['PREPARING', 'SCORING'],
  dropping: ['PREPARING', 'SCORING', 'VOTING', 'CLOSED'],
  scoring: ['SCORING'],
  voting: ['VOTING'],
  results: ['CLOSED'],
} as const satisfies Record<string, readonly MeetingState[]>;
export type MeetingWork = keyof typeof stagesOf;

export function decideStage(state: MeetingState, work: MeetingWork): Decision {
  const message = `会议${meetingStateLabels[state]}，不能办理此项，请刷新页面查看`;
  const stages: readonly MeetingState[] = stagesOf[work];
  return decide(reasonIf(!stages.includes(state), { code: 'STATE', message }));
}

export interface Member {
  name: string;
  accountId: string | null;
  isPresent: boolean;
}

interface Opening {
  members: readonly Member[];
  /** Nominees on the agenda */
  items: number;
  rules: MeetingRules;
}

/** Whether the meeting may vote: enough members are there, there is something to vote on, and everybody can. */
export function decideVoting({ members, items, rules }: Opening): Decision {
  const present = members.filter(({ isPresent }) => isPresent);
  const voteless = rules.ballot === 'MEMBERS' ? present.filter(({ accountId }) => accountId === null) : [];
  const quorum = `到会${present.length}人，应到${members.length}人，未达到${shareLabels[rules.quorum]}`;
  const names = voteless.map(({ name }) => name).join('、');
  return decide([
    ...reasonIf(!reaches(present.length, members.length, rules.quorum), { code: 'QUORUM', message: quorum, clause }),
    ...reasonIf(items === 0, { code: 'NO_AGENDA', message: '议程上还没有人选', clause }),
    ...reasonIf(voteless.length > 0, {
      code: 'NO_ACCOUNT',
      message: `${names}没有账号，不能自己投票；请改为由记录人登记票数`,
    }),
  ]);
}

/** Whether the vote may end: by count, every nominee has his figures. */
export function decideClosing(items: readonly { name: string; isCounted: boolean }[], rules: MeetingRules): Decision {
  const open = rules.ballot === 'CLERK' ? items.filter(({ isCounted }) => !isCounted) : [];
  const message = `还有${open.length}名人选没有登记票数：${namesOf(open)}`;
  return decide(reasonIf(open.length > 0, { code: 'UNCOUNTED', message }));
}

export interface Proposal {
  name: string;
  channel: SelectionChannel;
  state: CandidateState;
  hasCarried: boolean;
  result: SelectionResult;
  reason: string;
}

/**
 * Whether the meeting may propose this result. The vote opens the way, people choose: whoever has the votes may still
 * be reserve or left out, with a reason; nobody is chosen against the vote.
 */
export function decideProposal({ name, hasCarried, ...wanted }: Proposal): Decision {
  const decision = decideSelection(wanted);
  const isFavour = wanted.result !== 'NOT_SELECTED';
  const reasons = [
    ...(decision.allowed ? [] : decision.reasons),
    ...reasonIf(isFavour && !hasCarried, {
      code: 'NO_MAJORITY',
      message: '同意票未达到规定，不能入选或列为备用',
      clause,
    }),
  ];
  // The same missing reason for twenty people is one message at its field.
  return decide(
    reasons.map((reason) => (reason.field ? reason : { ...reason, message: `${name}：${reason.message}` })),
  );
}

export interface AgendaStanding {
  name: string;
  state: CandidateState;
  result: SelectionResult | null;
}

/** Whether all results may be published together: nobody undecided, nobody who has left meanwhile. */
export function decidePublication(items: readonly AgendaStanding[]): Decision {
  const open = items.filter(({ result }) => result === null);
  const gone = items.filter(({ state }) => state !== 'QUALIFIED');
  return decide([
    ...reasonIf(items.length === 0, { code: 'NO_AGENDA', message: '议程上没有人选', clause }),
    ...reasonIf(open.length > 0, {
      code: 'UNDECIDED',
      message: `还有${open.length}名人选没有拟定结果：${namesOf(open)}`,
      clause,
    }),
    ...reasonIf(gone.length > 0, {
      code: 'NOT_QUALIFIED',
      message: `${namesOf(gone)}已不在“资格审查通过”状态，请先撤下议程`,
      clause,
    }),
  ]);
}

const mostNamed = 5;
function namesOf(items: readonly { name: string }[]): string {
  const names = items.slice(0, mostNamed).map(({ name }) => name);
  return names.join('、') + (items.length > mostNamed ? '等' : '');
}

/** Order of the 备用人选 of one channel after one more or one less: 1, 2, 3 …, as they stand. */
export function ranksInOrder<Item extends { id: string; rank: number | null }>(
  items: readonly Item[],
): Map<string, number> {
  const ordered = items.toSorted((a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER));
  return new Map(ordered.map(({ id }, index) => [id, index + 1]));
}
