/** Random histories: many people at work on the nominees of one batch, several at the same moment. */
import fc from 'fast-check';
import type { Outcome } from '@/lib/commands/command';
import { changePartyStatus } from '@/lib/commands/directory/change-party-status';
import { recallCandidate } from '@/lib/commands/nomination/recall-candidate';
import { submitCandidate } from '@/lib/commands/nomination/submit-candidate';
import { withdrawCandidate } from '@/lib/commands/nomination/withdraw-candidate';
import { castVotes } from '@/lib/commands/review/cast-votes';
import { createMeeting } from '@/lib/commands/review/create-meeting';
import { decideFiling } from '@/lib/commands/review/decide-filing';
import { decideQuotaOverride } from '@/lib/commands/review/decide-quota-override';
import { disqualifyCandidate } from '@/lib/commands/review/disqualify-candidate';
import { proposeResults } from '@/lib/commands/review/propose-results';
import { publishResults } from '@/lib/commands/review/publish-results';
import { qualifyCandidate } from '@/lib/commands/review/qualify-candidate';
import { reconsiderCandidate } from '@/lib/commands/review/reconsider-candidate';
import { returnCandidate } from '@/lib/commands/review/return-candidate';
import { stepMeeting } from '@/lib/commands/review/step-meeting';
import { undoVerdict } from '@/lib/commands/review/undo-verdict';
import { draftPlace, openForm } from '@/lib/data/form-content';
import type { CandidateEvent } from '@/lib/domain/lifecycle';
import type { Actor } from '@/lib/domain/permissions';
import { selectionResults } from '@/lib/domain/review/selection';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { createCommittee, createNominator, draftFor, type Nominator } from './nominators';
import { allMet } from './nominees';
import { context, createActor, createBatch } from './world';

/** What people do while the batch takes nominations, and how often beside other things. */
const frequencies = {
  SUBMIT: 4,
  SUBMIT_OVER_QUOTA: 2,
  RECALL: 1,
  RETURN: 2,
  QUALIFY: 5,
  QUALIFY_AND_UNDO: 1,
  DISQUALIFY: 1,
  RECONSIDER: 1,
  WITHDRAW: 1,
  FILE: 2,
  REFUSE_FILING: 1,
  RETURN_FROM_FILING: 1,
  APPROVE_OVERRIDE: 1,
  REFUSE_OVERRIDE: 1,
  CHANGE_STATUS: 1,
} as const;
/** The same once the batch has come to 遴选: meetings are held. */
const closingFrequencies = { ...frequencies, MEET: 4 } as const;
type Act = keyof typeof closingFrequencies;

/** One person does one thing; everything in a round happens at the same moment. */
export interface Step {
  act: Act;
  nominee: number;
}

export interface History {
  /** Form of the committee at the beginning; 批复 of the other form may come at any moment. */
  kind: 'COMMITTEE' | 'GENERAL_BRANCH';
  /** While the batch takes nominations, and when it has come to 遴选. */
  open: Step[][];
  selection: Step[][];
}

const NOMINEES = 5;
const rounds = (from: Partial<Record<Act, number>>) => {
  const act = fc.oneof(
    ...Object.entries(from).map(([name, weight]) => ({ weight, arbitrary: fc.constant(name as Act) })),
  );
  const step = fc.record({ act, nominee: fc.nat(NOMINEES - 1) });
  const round = fc.array(step, { minLength: 1, maxLength: 4, size: 'max' });
  return fc.array(round, { minLength: 1, maxLength: 5, size: 'max' });
};
export const histories: fc.Arbitrary<History> = fc.record({
  kind: fc.constantFrom('COMMITTEE', 'GENERAL_BRANCH'),
  open: rounds(frequencies),
  selection: rounds(closingFrequencies),
});

interface Stage {
  batchId: string;
  committeeId: string;
  otherKind: 'COMMITTEE' | 'GENERAL_BRANCH';
  nominees: { candidateId: string; nominator: Nominator }[];
  office: Actor;
  members: [Actor, Actor];
  /** What the commands said they did: nominee → events, as they were acknowledged. */
  acknowledged: { candidateId: string; event: CandidateEvent }[];
}

/** Everybody who decides; the same people in every history of a database. */
export async function createStaff() {
  const members: [Actor, Actor] = [
    await createActor('PROVINCIAL_COMMITTEE'),
    await createActor('PROVINCIAL_COMMITTEE'),
  ];
  return { office: await createActor('MASS_WORK_DIVISION'), members };
}
export type Staff = Awaited<ReturnType<typeof createStaff>>;

/** Three of 选任 for two or five places, two of 招募; the last is the same person as the first. */
export async function setStage({ kind }: History, staff: Staff, title: string): Promise<Stage> {
  const { id: batchId } = await createBatch('OPEN', { title });
  const committee = await createCommittee(kind);
  const nominators = [committee, committee, committee, await createNominator(), await createNominator()];
  const nominees: Stage['nominees'] = [];
  let first = '';
  for (const [index, nominator] of nominators.entries()) {
    const isTwin = index === NOMINEES - 1;
    const { candidateId } = await draftFor(nominator, batchId, isTwin ? { idNumber: first } : {});
    nominees.push({ candidateId, nominator });
    if (index === 0) first = await idNumberOf(candidateId);
  }
  const otherKind = kind === 'COMMITTEE' ? 'GENERAL_BRANCH' : 'COMMITTEE';
  const committeeId = committee.partyOrganizationId ?? '';
  return { batchId, committeeId, otherKind, nominees, ...staff, acknowledged: [] };
}

async function idNumberOf(candidateId: string): Promise<string> {
  const { draft, draftSensitive } = await db.candidate.findUniqueOrThrow({ where: { id: candidateId } });
  return openForm(draftPlace(candidateId), draft, draftSensitive).idNumber;
}

/** The first moment of every history: everybody submits, for fewer places than there are nominees. */
export const rush: Step[] = Array.from({ length: NOMINEES }, (_, nominee) => ({ act: 'SUBMIT', nominee }));

/** Round after round; within a round everybody at once, on connections of their own. */
export async function play(stage: Stage, steps: readonly Step[][]): Promise<void> {
  for (const round of steps) await Promise.all(round.map((step) => perform(stage, step)));
}

async function perform(stage: Stage, { act, nominee }: Step): Promise<void> {
  if (act === 'MEET') return meet(stage, nominee);
  if (act === 'CHANGE_STATUS') return changeStatus(stage);
  const chosen = stage.nominees[nominee];
  if (!chosen) throw new Error(`no nominee ${nominee}`);
  const { candidateId } = chosen;
  const say = async (event: CandidateEvent, outcome: Promise<Outcome<unknown>>) => {
    if ((await outcome).ok) stage.acknowledged.push({ candidateId, event });
  };
  const [member] = stage.members;
  const office = () => context(stage.office);
  const author = () => context(chosen.nominator.actor);
  const file = (result: 'APPROVED' | 'REFUSED' | 'RETURNED') =>
    decideFiling(context(member), { candidateId, result, opinion: '意见' });
  switch (act) {
    case 'SUBMIT':
      return say('submit', submit(chosen, ''));
    case 'SUBMIT_OVER_QUOTA':
      return say('submit', submit(chosen, '覆盖面大，确需增加'));
    case 'RECALL':
      return say('recall', recallCandidate(author(), { candidateId }));
    case 'RETURN':
      return say('returnForRevision', returnCandidate(office(), { candidateId, opinion: '请修改', comments: {} }));
    case 'QUALIFY':
      return say('qualify', qualifyCandidate(office(), { candidateId, judgements: allMet }));
    case 'QUALIFY_AND_UNDO':
      return qualifyAndUndo(stage, candidateId);
    case 'DISQUALIFY':
      return say('disqualify', disqualifyCandidate(office(), { candidateId, reason: '不符合' }));
    case 'RECONSIDER':
      return say('reconsider', reconsiderCandidate(office(), { candidateId, reason: '复核' }));
    case 'WITHDRAW':
      return say('withdraw', withdrawCandidate(author(), { candidateId, reason: '本人不愿意' }));
    case 'FILE':
      return say('approveFiling', file('APPROVED'));
    case 'REFUSE_FILING':
      return say('refuseFiling', file('REFUSED'));
    case 'RETURN_FROM_FILING':
      return say('returnFromFiling', file('RETURNED'));
    default:
      return decideOverride(stage, candidateId, act === 'APPROVE_OVERRIDE');
  }
}

async function submit({ candidateId, nominator }: Stage['nominees'][number], overrideReason: string) {
  const { draftRevision: revision } = await db.candidate.findUniqueOrThrow({ where: { id: candidateId } });
  return submitCandidate(context(nominator.actor), { candidateId, revision, overrideReason });
}

async function qualifyAndUndo({ office, acknowledged }: Stage, candidateId: string): Promise<void> {
  const request = context(office);
  if (!(await qualifyCandidate(request, { candidateId, judgements: allMet })).ok) return;
  acknowledged.push({ candidateId, event: 'qualify' });
  const undone = await undoVerdict(context(office), { decided: request.idempotencyKey });
  if (undone.ok) acknowledged.push({ candidateId, event: 'undoVerdict' });
}

/** 不同意 sends the nominee back, from wherever he is: both events count as one. */
async function decideOverride({ members, acknowledged }: Stage, candidateId: string, isApproved: boolean) {
  const request = await db.quotaOverride.findFirst({ where: { candidateId, isApproved: null } });
  if (!request) return;
  const outcome = await decideQuotaOverride(context(members[1]), {
    overrideId: request.id,
    decision: isApproved ? 'APPROVE' : 'REFUSE',
    opinion: '意见',
  });
  if (outcome.ok && !isApproved) acknowledged.push({ candidateId, event: 'returnForRevision' });
}

async function changeStatus({ committeeId, otherKind, office }: Stage): Promise<void> {
  const approval = { kind: otherKind, approvedOn: today(), documentNumber: '粤社党〔2017〕9号' };
  await changePartyStatus(context(office), { id: committeeId, ...approval });
}

/** A whole selection meeting, while others go on with their work; it ends where it is refused. */
async function meet({ batchId, office, members, acknowledged }: Stage, luck: number): Promise<void> {
  const [chair, other] = members;
  const details = { title: '遴选会议（演示）', heldOn: today(), place: '广州', presiding: '主持人', clerk: '记录人' };
  const order = { batchId, ...details, remarks: '', ballot: 'MEMBERS', isScored: false } as const;
  const created = await createMeeting(context(office), order);
  if (!created.ok) return;
  const { meetingId } = created.value;
  const go = (step: 'startVoting' | 'closeVoting') => stepMeeting(context(chair), { meetingId, step, reason: '' });
  if (!(await go('startVoting')).ok) return;
  const items = await db.agendaItem.findMany({ where: { meetingId, droppedAt: null }, orderBy: { position: 'asc' } });
  const votes = Object.fromEntries(items.map(({ id }) => [id, 'AGREE' as const]));
  await Promise.all([chair, other].map((member) => castVotes(context(member), { meetingId, votes })));
  if (!(await go('closeVoting')).ok) return;
  for (const [index, { id }] of items.entries()) {
    const result = selectionResults[(index + luck) % selectionResults.length] ?? 'SELECTED';
    await proposeResults(context(chair), { meetingId, itemIds: [id], result, reason: '综合比较' });
  }
  if (!(await publishResults(context(chair), { meetingId })).ok) return;
  const published = await db.selectionResult.findMany({ where: { agendaItem: { meetingId } } });
  const events = { SELECTED: 'select', RESERVE: 'reserve', NOT_SELECTED: 'rejectSelection' } as const;
  for (const { candidateId, result } of published) {
    acknowledged.push({ candidateId, event: events[result as keyof typeof events] });
  }
}
