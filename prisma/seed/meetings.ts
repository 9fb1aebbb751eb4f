import { createMeeting } from '@/lib/commands/review/create-meeting';
import { dropAgendaItems } from '@/lib/commands/review/drop-agenda-items';
import { keepMembers } from '@/lib/commands/review/keep-members';
import { proposeResults } from '@/lib/commands/review/propose-results';
import { publishResults } from '@/lib/commands/review/publish-results';
import { recordTally } from '@/lib/commands/review/record-tally';
import { stepMeeting } from '@/lib/commands/review/step-meeting';
import { updateMeeting } from '@/lib/commands/review/update-meeting';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { selectionResults } from '@/lib/domain/review/selection';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { done, requestOf } from './agenda';
import type { Nominee } from './nominations';
import type { Stage } from './stage';

/** Members of the committee who have no account: they vote in the room. */
const others = ['许秉文（演示）', '曾致和（演示）'];

const details = (title: string) => ({
  title,
  heldOn: today(),
  place: '省社会组织管理局二楼会议室（演示）',
  presiding: '梁思远（演示）',
  clerk: '周明川（演示）',
  remarks: '',
});

/** Calls a meeting on everybody who waits for 遴选; members of the committee without an account are added by name. */
export async function callMeeting(stage: Stage, batchId: string, title: string): Promise<string> {
  const office = () => requestOf(stage.actor('office'));
  const order = { batchId, ballot: 'CLERK', isScored: false, ...details(title) } as const;
  const { meetingId } = await done(createMeeting(office(), order));
  const own = await db.meetingMember.findMany({ where: { meetingId }, orderBy: { position: 'asc' } });
  const members = [
    ...own.map(({ id, name }) => ({ id, name, duty: '委员', isPresent: true })),
    ...others.map((name) => ({ name, duty: '委员', isPresent: true })),
  ];
  await done(keepMembers(office(), { meetingId, members }));
  return meetingId;
}

/** 择优遴选 of the nominees whose story goes on: everybody else is left to another meeting. */
export async function holdMeeting(stage: Stage, batchId: string, nominees: readonly Nominee[]): Promise<void> {
  const office = () => requestOf(stage.actor('office'));
  const committee = () => requestOf(stage.actor('committee'));
  const decided = nominees.filter(({ story }) => story.channel !== 'SELECTED_INTERNALLY' && resultOf(story.until));
  if (decided.length === 0) return;
  const title = `省社会组织党委择优遴选会议（${today().slice(0, 4)}年第1次）`;
  const meetingId = await callMeeting(stage, batchId, title);
  const items = await db.agendaItem.findMany({ where: { meetingId }, orderBy: { position: 'asc' } });
  const idsOf = (people: readonly Nominee[]) =>
    items.filter((item) => people.some(({ candidateId }) => candidateId === item.candidateId)).map(({ id }) => id);
  const left = nominees.filter((nominee) => !decided.includes(nominee));
  if (idsOf(left).length > 0) {
    const reason = '有关情况尚待核实，留待下次会议';
    await done(dropAgendaItems(office(), { meetingId, itemIds: idsOf(left), reason }));
  }
  const itemIds = idsOf(decided);
  await done(stepMeeting(office(), { meetingId, step: 'startVoting', reason: '' }));
  await done(recordTally(office(), { meetingId, itemIds, isUnanimous: true }));
  await done(stepMeeting(office(), { meetingId, step: 'closeVoting', reason: '' }));
  for (const result of selectionResults) {
    const chosen = idsOf(decided.filter(({ story }) => resultOf(story.until) === result));
    const reason = result === 'SELECTED' ? '' : '综合党务工作经历和行业分布，择优遴选。';
    if (chosen.length > 0) await done(proposeResults(committee(), { meetingId, itemIds: chosen, result, reason }));
  }
  const remarks = '会议听取了党群工作处关于资格审查情况的汇报，逐名研究，现场表决。';
  await done(updateMeeting(office(), { meetingId, ...details(title), remarks }));
  await done(publishResults(committee(), { meetingId }));
}

/** What the meeting says to somebody who gets so far in the end; null for who is not yet decided on. */
function resultOf(until: CandidateState) {
  if (until === 'RESERVE' || until === 'NOT_SELECTED') return until;
  return until === 'SELECTED' || until === 'TRAINED' || until === 'APPOINTED' ? 'SELECTED' : null;
}
