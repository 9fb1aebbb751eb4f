import { describe, expect, test } from 'vitest';
import { answerEvidence } from '@/lib/commands/answer-evidence';
import { decideEvidence } from '@/lib/commands/review/decide-evidence';
import { dropEvidence } from '@/lib/commands/review/drop-evidence';
import { qualifyCandidate } from '@/lib/commands/review/qualify-candidate';
import { recomputeFindings } from '@/lib/commands/review/recompute-findings';
import { requestEvidence } from '@/lib/commands/review/request-evidence';
import { countAwaitedEvidence, listAskedEvidence, readEvidence } from '@/lib/data/evidence';
import { openNomineeDocument } from '@/lib/data/nominee-document';
import { addDays } from '@/lib/domain/calendar-day';
import type { Actor } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { allMet, codesOf, done, pdfFile, submittedNominee } from '@/tests/support/nominees';
import { context, createActor, createBatch } from '@/tests/support/world';

const office = await createActor('MASS_WORK_DIVISION');
/** Joined 72 months before the cut-off: only the 转正 approval can tell (C1). */
const { id: batchId } = await createBatch('OPEN', { cutOffOn: '2017-10-30' });
const unproven = () =>
  submittedNominee({ batchId, form: { joinedPartyOn: '2011-10', fullMembershipOn: '', fullTimeEducation: '21' } });

const order = (candidateId: string) => ({
  candidateId,
  rule: 'PARTY_STANDING',
  document: 'MEMBERSHIP_APPROVAL' as const,
  dueOn: addDays(today(), 7),
  note: '预备期是否延长',
});
const ask = (candidateId: string) => done(requestEvidence(context(office), order(candidateId)));
const answer = (author: Actor, requestId: string, file = pdfFile()) =>
  answerEvidence(context(author), { requestId, file, note: '' });
const lastAnswer = async (requestId: string) =>
  (await db.evidenceAnswer.findFirstOrThrow({ where: { requestId }, orderBy: { answeredAt: 'desc' } })).id;
const qualify = (candidateId: string) => qualifyCandidate(context(office), { candidateId, judgements: allMet });

describe('方案 二（一）5「具有5年以上党龄」待核实：要求补充材料，不退回登记表', () => {
  test('asked, sent, turned down with a reason, sent again, accepted: then the nominee passes on that document', async () => {
    const { candidateId, author } = await unproven();
    expect(await codesOf(qualify(candidateId))).toEqual(['FINDING_UNPROVEN']);
    const { requestId } = await ask(candidateId);
    expect(await countAwaitedEvidence(author)).toBe(1);
    expect((await db.candidate.findUniqueOrThrow({ where: { id: candidateId } })).state).toBe('SUBMITTED');

    await done(answer(author, requestId));
    expect(await countAwaitedEvidence(author)).toBe(0);
    expect(await codesOf(answer(author, requestId))).toEqual(['WAITING']);
    expect(await codesOf(qualify(candidateId))).toEqual(['FINDING_UNPROVEN']);

    const refusal = { answerId: await lastAnswer(requestId), decision: 'REFUSE', reason: '没有盖章' } as const;
    await done(decideEvidence(context(office), refusal));
    expect((await listAskedEvidence(author)).map(({ status, answers }) => [status, answers[0]?.reason])).toEqual([
      ['REFUSED', '没有盖章'],
    ]);
    await done(answer(author, requestId));
    const accepted = { answerId: await lastAnswer(requestId), decision: 'ACCEPT', reason: '2012年10月转正' } as const;
    await done(decideEvidence(context(office), accepted));
    expect(await codesOf(decideEvidence(context(office), accepted))).toEqual(['DECIDED']);

    const [request] = await readEvidence(candidateId);
    expect(request).toMatchObject({
      status: 'ACCEPTED',
      answers: [{ isAccepted: false }, { isAccepted: true, decidedByName: office.displayName }],
    });
    await done(qualify(candidateId));
    const verdicts = await db.finding.findMany({ where: { candidateId, rule: 'PARTY_STANDING' } });
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['NEED_EVIDENCE']);
  });

  test('a document proves what the finding said then: after 重新核对 with another result it is looked at anew', async () => {
    const { candidateId, author } = await unproven();
    const { requestId } = await ask(candidateId);
    await done(answer(author, requestId));
    const answerId = await lastAnswer(requestId);
    await done(decideEvidence(context(office), { answerId, decision: 'ACCEPT', reason: '' }));
    await db.evidenceRequest.update({ where: { id: requestId }, data: { value: '2010.10入党' } });
    await done(recomputeFindings(context(office), { candidateId }));
    expect(await codesOf(qualify(candidateId))).toEqual(['FINDING_UNPROVEN']);
  });

  test('only what is 待核实, once at a time, and not for yesterday', async () => {
    const { candidateId } = await unproven();
    const codes = async (change: object) =>
      codesOf(requestEvidence(context(office), { ...order(candidateId), ...change }));
    expect(await codes({ rule: 'EDUCATION' })).toEqual(['NOTHING_TO_PROVE']);
    expect(await codes({ dueOn: addDays(today(), -1) })).toEqual(['PAST']);
    await ask(candidateId);
    expect(await codes({})).toEqual(['ALREADY_ASKED']);
    const { candidateId: decided } = await submittedNominee({ batchId });
    await done(qualify(decided));
    expect(await codes({ candidateId: decided })).toEqual(['STATE']);
  });

  test('不再要求: the organisation has nothing more to do', async () => {
    const { candidateId, author } = await unproven();
    const { requestId } = await ask(candidateId);
    await done(dropEvidence(context(office), { requestId }));
    expect(await countAwaitedEvidence(author)).toBe(0);
    expect(await codesOf(answer(author, requestId))).toEqual(['CLOSED']);
    expect(await codesOf(dropEvidence(context(office), { requestId }))).toEqual(['DECIDED']);
  });

  test('the type is what the bytes say, and others neither send nor read', async () => {
    const { candidateId, author } = await unproven();
    const { requestId } = await ask(candidateId);
    const disguised = new File(['MZ not a document'], '转正审批表.pdf', { type: 'application/pdf' });
    expect(await codesOf(answer(author, requestId, disguised))).toEqual(['ATTACHMENT']);
    expect(await codesOf(answer(author, requestId, new File([], '空.pdf')))).toEqual(['NO_FILE']);
    const stranger = (await unproven()).author;
    expect(await codesOf(answer(stranger, requestId))).toEqual(['NOT_FOUND']);
    await done(answer(author, requestId));
    const { attachmentId } = await db.evidenceAnswer.findFirstOrThrow({ where: { requestId } });
    expect(await openNomineeDocument(stranger, candidateId, attachmentId)).toBeNull();
    expect((await openNomineeDocument(author, candidateId, attachmentId))?.fileName).toBe('转正审批表.pdf');
    expect((await openNomineeDocument(office, candidateId, attachmentId))?.contentType).toBe('application/pdf');
  });
});
