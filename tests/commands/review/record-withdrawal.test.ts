import { describe, expect, test } from 'vitest';
import { withdrawCandidate } from '@/lib/commands/nomination/withdraw-candidate';
import { recordWithdrawal } from '@/lib/commands/review/record-withdrawal';
import { returnCandidate } from '@/lib/commands/review/return-candidate';
import { attachmentsOf } from '@/lib/data/attachment';
import { withdrawalSubject } from '@/lib/data/evidence';
import { openNomineeDocument } from '@/lib/data/nominee-document';
import { readTimeline } from '@/lib/data/timeline';
import { type CandidateState, candidateMachine, candidateStates, nextState } from '@/lib/domain/lifecycle';
import { db } from '@/lib/platform/database';
import { codesOf, done, pdfFile, submittedNominee, trainedNominees } from '@/tests/support/nominees';
import { context, createActor, createBatch, createPartyOrganization } from '@/tests/support/world';

const office = await createActor('MASS_WORK_DIVISION');
const committee = await createActor('PROVINCIAL_COMMITTEE');
const leave = (candidateId: string, file = pdfFile('本人说明.pdf')) =>
  recordWithdrawal(context(office), { candidateId, withdrawalReason: '身体原因', file });
const stateOf = async (id: string) => (await db.candidate.findUniqueOrThrow({ where: { id } })).state;

describe('方案 二（二）2「以自愿、志愿为基本原则」：退出', () => {
  test('at every stage before the letter; who is out already cannot leave', () => {
    const stuck = candidateStates.filter((state) => nextState(candidateMachine, state, 'withdraw') === null);
    expect(stuck).toEqual<CandidateState[]>([
      'UNQUALIFIED',
      'FILING_REFUSED',
      'NOT_SELECTED',
      'APPOINTED',
      'WITHDRAWN',
    ]);
  });

  test('本人退出 under review, with the signed statement; the place of the quota is free again', async () => {
    const { id: batchId } = await createBatch('OPEN');
    const { id: partyOrganizationId } = await createPartyOrganization('GENERAL_BRANCH');
    const nominee = { batchId, channel: 'SELECTED_INTERNALLY', partyOrganizationId } as const;
    const { candidateId, author } = await submittedNominee(nominee);
    await submittedNominee(nominee);
    expect(await codesOf(leave(candidateId, new File([], '空.pdf')))).toEqual(['NO_FILE']);
    expect(await codesOf(leave(candidateId, new File(['文字'], '说明.pdf')))).toEqual(['ATTACHMENT']);
    expect(await stateOf(candidateId)).toBe('SUBMITTED');
    await done(leave(candidateId));
    expect((await readTimeline('CANDIDATE', candidateId)).at(-1)).toMatchObject({
      event: 'withdraw',
      opinion: '本人退出：身体原因',
      actorName: office.displayName,
    });
    await submittedNominee(nominee);
    const [statement] = await attachmentsOf(withdrawalSubject(candidateId));
    const open = (actor: typeof office) => openNomineeDocument(actor, candidateId, statement?.id ?? '');
    expect((await open(office))?.fileName).toBe('本人说明.pdf');
    expect(await open(author)).toBeNull();
    expect(await codesOf(leave(candidateId))).toEqual(['STATE']);
  });

  test('after training, by the office or by the organisation', async () => {
    const { id: batchId } = await createBatch('OPEN');
    const [first = '', second = ''] = await trainedNominees(batchId, ['RECRUITED', 'DISPATCHED'], {
      office,
      committee,
    });
    await done(leave(first));
    expect(await stateOf(first)).toBe('WITHDRAWN');
    await done(withdrawCandidate(context(office), { candidateId: second, reason: '工作调动' }));
    expect(await stateOf(second)).toBe('WITHDRAWN');
  });

  test('a form that was sent back is no longer asked for', async () => {
    const { id: batchId } = await createBatch('OPEN');
    const { candidateId } = await submittedNominee({ batchId });
    await done(returnCandidate(context(office), { candidateId, opinion: '请修改', comments: {} }));
    await done(leave(candidateId));
    expect(await db.returnRequest.count({ where: { candidateId, closedAt: null } })).toBe(0);
  });
});
