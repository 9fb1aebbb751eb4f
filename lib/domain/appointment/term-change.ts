import { addDays, formatDay } from '../calendar-day';
import { type Decision, decide, type Reason } from '../decision';
import { instructorEventLabels, instructorStateLabels } from '../glossary';
import { type InstructorEvent, type InstructorState, instructorMachine, nextState } from '../lifecycle';
import type { Ability } from '../permissions';
import type { TermDates } from './term';

/** What people do to a term; 届满 comes by the calendar and 作废 with the letter. */
export const termEvents = [
  'renew',
  'resign',
  'adjust',
  'dismiss',
  'suspend',
  'resume',
  'recordDeath',
] as const satisfies InstructorEvent[];
export type TermEvent = (typeof termEvents)[number];

interface EventRule {
  /**
   * Who decides. The notice is silent [A]: who appointed also renews, releases and dismisses; a leave and a death are
   * facts that the office confirms.
   */
  decidedBy: Ability;
  /** The term is over with it: from `endedOn` on nobody holds it. */
  isEnd: boolean;
  needsDocument: boolean;
  needsHandover: boolean;
}

export const termEventRules: Record<TermEvent, EventRule> = {
  renew: { decidedBy: 'term.decide', isEnd: false, needsDocument: false, needsHandover: false },
  resign: { decidedBy: 'term.decide', isEnd: true, needsDocument: true, needsHandover: true },
  adjust: { decidedBy: 'term.decide', isEnd: true, needsDocument: false, needsHandover: true },
  dismiss: { decidedBy: 'term.decide', isEnd: true, needsDocument: true, needsHandover: true },
  suspend: { decidedBy: 'term.confirm', isEnd: false, needsDocument: false, needsHandover: true },
  resume: { decidedBy: 'term.confirm', isEnd: false, needsDocument: false, needsHandover: false },
  recordDeath: { decidedBy: 'term.confirm', isEnd: true, needsDocument: false, needsHandover: false },
};

/** A term as far as its changes care. */
export interface ChangingTerm extends TermDates {
  state: InstructorState;
  /** Another term of the same person begins later. */
  isFollowed: boolean;
}

export interface TermProposal {
  event: TermEvent;
  /** Left out for 续聘: the new term follows the old one. */
  effectiveOn: string;
  hasDocument: boolean;
  handover: string;
  /** 履职情况, for 续聘 */
  performance: string;
  /** 本人 is willing to go on, for 续聘 */
  isWilling: boolean;
}

/** Events that can be proposed for a term as it stands. */
export function possibleEvents(term: ChangingTerm, today: string): TermEvent[] {
  return termEvents.filter((event) => stateReasons(term, event, today).length === 0);
}

/** First day of the term that follows: the day after the old one, or today where that has passed (方案 二（三）). */
export function renewalStart(endsOn: string, today: string): string {
  const next = addDays(endsOn, 1);
  return next > today ? next : today;
}

/** Whether a change may be proposed; each missing piece is named beside its field. */
export function decideProposal(term: ChangingTerm, proposal: TermProposal, today: string): Decision {
  const { event, hasDocument, handover } = proposal;
  const against = stateReasons(term, event, today);
  if (against.length > 0) return decide(against);
  const label = instructorEventLabels[event];
  const rule = termEventRules[event];
  const reasons: Reason[] = event === 'renew' ? renewalReasons(proposal) : dayReasons(term, proposal, today);
  if (rule.needsDocument && !hasDocument)
    reasons.push({ code: 'NO_DOCUMENT', message: `${label}须附申请或决定等材料`, field: 'file' });
  if (rule.needsHandover && handover === '')
    reasons.push({ code: 'NO_HANDOVER', message: '请写明联系指导工作如何交接', field: 'handover' });
  return decide(reasons);
}

function stateReasons({ state, endsOn, isFollowed }: ChangingTerm, event: TermEvent, today: string): Reason[] {
  const label = instructorEventLabels[event];
  const isOver = endsOn < today && (state === 'ACTIVE' || state === 'SUSPENDED');
  if (isOver && event !== 'renew')
    return [
      { code: 'TERM_OVER', message: `聘期已于${formatDay(endsOn)}届满，不能办理${label}`, clause: '方案 二（三）' },
    ];
  if (!nextState(instructorMachine, isOver ? 'EXPIRED' : state, event))
    return [{ code: 'STATE', message: `聘期状态为“${instructorStateLabels[state]}”，不能办理${label}` }];
  if (event === 'renew' && isFollowed)
    return [{ code: 'FOLLOWED', message: '已有后续聘期，不能再次续聘', clause: '方案 二（三）' }];
  return [];
}

function renewalReasons({ performance, isWilling }: TermProposal): Reason[] {
  const reasons: Reason[] = [];
  if (performance === '')
    reasons.push({ code: 'NO_PERFORMANCE', message: '续聘须写明聘期内的履职情况', field: 'performance' });
  if (!isWilling) reasons.push({ code: 'NOT_WILLING', message: '续聘须本人愿意', field: 'isWilling' });
  return reasons;
}

function dayReasons({ startsOn, endsOn }: TermDates, { event, effectiveOn }: TermProposal, today: string): Reason[] {
  const field = 'effectiveOn';
  if (effectiveOn < startsOn || effectiveOn > endsOn) {
    const message = `生效日期须在聘期内（${formatDay(startsOn)}至${formatDay(endsOn)}）`;
    return [{ code: 'OUTSIDE_TERM', message, clause: '方案 二（三）', field }];
  }
  if (event === 'recordDeath' && effectiveOn > today) return [{ code: 'FUTURE', message: '日期不能晚于今天', field }];
  return [];
}
