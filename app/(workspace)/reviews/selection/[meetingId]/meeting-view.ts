import type { AgendaRow } from '@/components/review/agenda-row';
import type { MeetingStep } from '@/components/review/meeting-steps';
import { readAgenda, readMembers } from '@/lib/data/review/agenda';
import { readScores } from '@/lib/data/review/ballot';
import { findMeeting, type MeetingView } from '@/lib/data/review/meetings';
import type { Decision } from '@/lib/domain/decision';
import { meetingMachine } from '@/lib/domain/lifecycle';
import { type Actor, can } from '@/lib/domain/permissions';
import { decideClosing, decidePublication, decideVoting } from '@/lib/domain/review/meeting';

/** Everything that the page of a meeting shows; null when there is no such meeting. */
export async function readMeetingView(actor: Actor, meetingId: string) {
  const meeting = await findMeeting(meetingId);
  if (!meeting) return null;
  const { rules, state } = meeting;
  const members = await readMembers(meetingId);
  const own = members.find(({ accountId }) => accountId === actor.accountId) ?? null;
  const [agenda, scores] = await Promise.all([
    readAgenda(meetingId, rules, members),
    readScores(meetingId, { state, rules, memberId: own?.id ?? null }),
  ]);
  // A running count would tell the members how to vote.
  const isCounting = rules.ballot === 'MEMBERS' && state === 'VOTING';
  const isBefore = state === 'PREPARING' || state === 'SCORING';
  const rows: AgendaRow[] = agenda.map((item) => ({
    ...item,
    tally: isCounting || isBefore ? null : item.tally,
    median: scores.get(item.id)?.median ?? null,
  }));
  const recusals = agenda.flatMap(({ recused, name }) => recused.map((each) => ({ ...each, nominee: name })));
  return { meeting, members, own, agenda, rows, recusals };
}
type View = NonNullable<Awaited<ReturnType<typeof readMeetingView>>>;

const consequences = {
  startScoring: '成员各自评分，评分只供表决参考。',
  startVoting: '到会情况随即固定，成员开始表决。',
  closeVoting: '表决结束，由省社会组织党委拟定每名人选的结果。',
  publish: '全部结果同时生效，写入各人选的办理记录，结果通知发给推荐单位。发布后不能撤回。',
} as const;
type Onward = keyof typeof consequences;

/** The steps on that this person may take, each with what speaks against it. */
export function stepsOnward(actor: Actor, { meeting, members, agenda }: View): MeetingStep[] {
  const { state, rules } = meeting;
  const decisions: Record<Onward, () => Decision> = {
    startScoring: () => ({ allowed: true }),
    startVoting: () => decideVoting({ members, items: agenda.length, rules }),
    closeVoting: () =>
      decideClosing(
        agenda.map((item) => ({ name: item.name, isCounted: item.tally !== null })),
        rules,
      ),
    publish: () => decidePublication(agenda),
  };
  const possible = meetingMachine.transitions[state];
  return (Object.keys(consequences) as Onward[])
    .filter((event) => possible[event] !== undefined)
    .filter((event) => event !== 'startScoring' || rules.isScored)
    .filter((event) => can(actor, event === 'publish' ? 'selection.decide' : 'meeting.prepare'))
    .map((event) => ({ event, consequence: consequences[event], decision: decisions[event]() }));
}

/** 重新表决, 取消会议. */
export function stepsBack(actor: Actor, { state }: MeetingView) {
  if (!can(actor, 'selection.decide')) return [];
  return (['reopenVoting', 'cancel'] as const).filter((event) => event in meetingMachine.transitions[state]);
}
