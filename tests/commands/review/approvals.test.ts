import { describe, expect, test } from 'vitest';
import { acceptCandidate } from '@/lib/commands/review/accept-candidate';
import { approveCandidates } from '@/lib/commands/review/approve-candidates';
import { disqualifyCandidate } from '@/lib/commands/review/disqualify-candidate';
import { judgeConditions } from '@/lib/commands/review/judge-conditions';
import { qualifyCandidate } from '@/lib/commands/review/qualify-candidate';
import { reconsiderCandidate } from '@/lib/commands/review/reconsider-candidate';
import { returnCandidate } from '@/lib/commands/review/return-candidate';
import { undoVerdict } from '@/lib/commands/review/undo-verdict';
import { readApprovals } from '@/lib/data/review/approvals';
import { readUndoable } from '@/lib/data/review/undoable';
import { readTimeline } from '@/lib/data/timeline';
import { db } from '@/lib/platform/database';
import { allMet, codesOf, done, submittedNominee } from '@/tests/support/nominees';
import { context, createActor, createBatch, createPartyOrganization } from '@/tests/support/world';

const office = await createActor('MASS_WORK_DIVISION');
const colleague = await createActor('MASS_WORK_DIVISION');
const { id: batchId } = await createBatch('OPEN');
const stateOf = async (id: string) => (await db.candidate.findUniqueOrThrow({ where: { id } })).state;

/** A nominee of whom everything is judged and nothing decided. */
async function judged(form = {}) {
  const { candidateId } = await submittedNominee({ batchId, form });
  await done(judgeConditions(context(office), { candidateId, judgements: allMet }));
  return candidateId;
}

describe('批量通过', () => {
  test('the preview says who passes and why the others do not', async () => {
    const clean = await judged();
    const failing = await judged({ fullTimeEducation: '61' });
    const { candidateId: unjudged } = await submittedNominee({ batchId });
    const rows = await readApprovals([clean, failing, unjudged], office.accountId);
    const codes = rows.map(({ decision }) => (decision.allowed ? [] : decision.reasons.map(({ code }) => code)));
    expect(codes).toEqual([[], ['NOT_CLEAN'], Array(5).fill('CONDITION_OPEN')]);
  });

  test('the confirmed ones pass in one transaction, each with its own steps on record', async () => {
    const candidateIds = [await judged(), await judged()];
    await done(approveCandidates(context(office), { candidateIds }));
    for (const id of candidateIds) {
      expect((await readTimeline('CANDIDATE', id)).map(({ event }) => event)).toEqual([
        'submit',
        'accept',
        'passFormalCheck',
        'qualify',
      ]);
    }
  });

  test('if one is no longer clean, nobody passes, and the reason names him', async () => {
    const [first, second] = [await judged(), await judged()];
    const doubt = { HEALTH: { verdict: 'TO_VERIFY' as const, comment: '待体检' } };
    await done(judgeConditions(context(colleague), { candidateId: second, judgements: doubt }));
    const outcome = await approveCandidates(context(office), { candidateIds: [first, second] });
    expect(outcome).toMatchObject({ ok: false, reasons: [{ code: 'CONDITION_OPEN' }] });
    expect(await stateOf(first)).toBe('SUBMITTED');
  });
});

describe('撤销', () => {
  test('one’s own verdict within ten seconds: the nominee stands before 资格审查 again', async () => {
    const candidateId = await judged();
    const request = context(office);
    await done(qualifyCandidate(request, { candidateId }));
    const decided = request.idempotencyKey;
    expect(await readUndoable(office, decided)).toMatchObject({ event: 'qualify', names: ['陈一鸣'] });
    expect(await readUndoable(colleague, decided)).toBeNull();
    expect(await codesOf(undoVerdict(context(colleague), { decided }))).toEqual(['NOT_FOUND']);
    await done(undoVerdict(context(office), { decided }));
    expect(await stateOf(candidateId)).toBe('FORMAL_CHECKED');
    expect(await readUndoable(office, decided)).toBeNull();
    expect(await codesOf(undoVerdict(context(office), { decided }))).toEqual(['MOVED_ON']);
  });

  test('a 批量通过 goes back as one', async () => {
    const candidateIds = [await judged(), await judged()];
    const request = context(office);
    await done(approveCandidates(request, { candidateIds }));
    await done(undoVerdict(context(office), { decided: request.idempotencyKey }));
    expect(await Promise.all(candidateIds.map(stateOf))).toEqual(['FORMAL_CHECKED', 'FORMAL_CHECKED']);
  });

  test('too late: 重新审查 with a reason is the way', async () => {
    const candidateId = await judged();
    const request = context(office);
    await done(qualifyCandidate(request, { candidateId }));
    const { idempotencyKey: decided } = request;
    await db.idempotencyKey.updateMany({ where: { key: decided }, data: { createdAt: new Date('2017-10-18') } });
    expect(await readUndoable(office, decided)).toBeNull();
    expect(await codesOf(undoVerdict(context(office), { decided }))).toEqual(['TOO_LATE']);
    await done(reconsiderCandidate(context(office), { candidateId, reason: '按错了' }));
    expect(await stateOf(candidateId)).toBe('FORMAL_CHECKED');
  });

  test('not when something happened since, and never a 退回修改, of which the organisation knows', async () => {
    const candidateId = await judged();
    const request = context(office);
    await done(qualifyCandidate(request, { candidateId }));
    await done(reconsiderCandidate(context(colleague), { candidateId, reason: '复核' }));
    expect(await codesOf(undoVerdict(context(office), { decided: request.idempotencyKey }))).toEqual(['MOVED_ON']);
    const other = await judged();
    const back = context(office);
    await done(returnCandidate(back, { candidateId: other, opinion: '请修改', comments: {} }));
    expect(await codesOf(undoVerdict(context(office), { decided: back.idempotencyKey }))).toEqual(['NOT_FOUND']);
    const accepted = context(office);
    await done(acceptCandidate(accepted, { candidateId: await judged() }));
    expect(await codesOf(undoVerdict(context(office), { decided: accepted.idempotencyKey }))).toEqual(['NOT_FOUND']);
  });

  test('不通过 undone takes the place of the quota again, unless somebody else has it', async () => {
    const { id: partyOrganizationId } = await createPartyOrganization('GENERAL_BRANCH');
    const nominee = { batchId, channel: 'SELECTED_INTERNALLY', partyOrganizationId } as const;
    const { candidateId } = await submittedNominee(nominee);
    const request = context(office);
    await done(disqualifyCandidate(request, { candidateId, reason: '不符合' }));
    await submittedNominee(nominee);
    await submittedNominee(nominee);
    expect(await codesOf(undoVerdict(context(office), { decided: request.idempotencyKey }))).toEqual([
      'QUOTA_EXCEEDED',
    ]);
    expect(await stateOf(candidateId)).toBe('UNQUALIFIED');
  });
});
