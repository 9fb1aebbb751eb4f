import { describe, expect, test } from 'vitest';
import { keepPhoto } from '@/lib/commands/nomination/keep-photo';
import { saveDraft } from '@/lib/commands/nomination/save-draft';
import { submitCandidate } from '@/lib/commands/nomination/submit-candidate';
import { acceptCandidate } from '@/lib/commands/review/accept-candidate';
import { decideException } from '@/lib/commands/review/decide-exception';
import { disqualifyCandidate } from '@/lib/commands/review/disqualify-candidate';
import { judgeConditions } from '@/lib/commands/review/judge-conditions';
import { passFormalCheck } from '@/lib/commands/review/pass-formal-check';
import { qualifyCandidate } from '@/lib/commands/review/qualify-candidate';
import { recomputeFindings } from '@/lib/commands/review/recompute-findings';
import { reconsiderCandidate } from '@/lib/commands/review/reconsider-candidate';
import { recordException } from '@/lib/commands/review/record-exception';
import { returnCandidate } from '@/lib/commands/review/return-candidate';
import { readSubmittedForm } from '@/lib/data/submitted-form';
import { readTimeline } from '@/lib/data/timeline';
import { db } from '@/lib/platform/database';
import { completeForm } from '@/tests/support/forms';
import { allMet, codesOf, done, draftedNominee, pdfFile, submittedNominee } from '@/tests/support/nominees';
import { context, createActor, createBatch, createPartyOrganization } from '@/tests/support/world';

const office = await createActor('MASS_WORK_DIVISION');
const committee = await createActor('PROVINCIAL_COMMITTEE');
const { id: batchId } = await createBatch('OPEN');
const stateOf = async (id: string) => (await db.candidate.findUniqueOrThrow({ where: { id } })).state;
const formOf = async (id: string) => {
  const submitted = await readSubmittedForm(id);
  if (!submitted) throw new Error('nothing was submitted');
  return submitted.form;
};
const eventsOf = async (id: string) => (await readTimeline('CANDIDATE', id)).map(({ event }) => event);

describe('受理、信息审核、资格审查', () => {
  test('step by step, every step in the timeline with the hash of the form', async () => {
    const { candidateId } = await submittedNominee({ batchId });
    await done(acceptCandidate(context(office), { candidateId }));
    await done(passFormalCheck(context(office), { candidateId }));
    await done(judgeConditions(context(office), { candidateId, judgements: allMet }));
    await done(qualifyCandidate(context(office), { candidateId, opinion: '条件符合' }));
    expect(await eventsOf(candidateId)).toEqual(['submit', 'accept', 'passFormalCheck', 'qualify']);
    const { versions } = await db.candidate.findUniqueOrThrow({
      where: { id: candidateId },
      include: { versions: true },
    });
    const transitions = await db.transition.findMany({ where: { entityId: candidateId } });
    expect(new Set(transitions.map(({ snapshotHash }) => snapshotHash))).toEqual(new Set([versions[0]?.contentHash]));
  });

  test('a clean nominee in one go: the same steps are on record', async () => {
    const { candidateId } = await submittedNominee({ batchId });
    await done(qualifyCandidate(context(office), { candidateId, judgements: allMet }));
    expect(await eventsOf(candidateId)).toEqual(['submit', 'accept', 'passFormalCheck', 'qualify']);
  });

  test('a draft, a record of others and a missing one are answered alike', async () => {
    const { candidateId, author } = await draftedNominee({ batchId });
    expect(await codesOf(acceptCandidate(context(office), { candidateId }))).toEqual(['NOT_FOUND']);
    const submitted = await submittedNominee({ batchId });
    const own = { candidateId: submitted.candidateId };
    expect(await codesOf(acceptCandidate(context(author), own))).toEqual(['NOT_FOUND']);
    expect(await codesOf(acceptCandidate(context(submitted.author), own))).toEqual(['NOT_FOUND']);
    expect(await codesOf(qualifyCandidate(context(committee), own))).toEqual(['NOT_FOUND']);
  });
});

describe('人工判断 (方案 二（一）1–4, 身体健康; PIPL 24)', () => {
  test.each([
    ['尚未判断', {}, 5],
    ['一项待核实', { ...allMet, INTEGRITY: { verdict: 'TO_VERIFY' as const, comment: '待函询' } }, 1],
    ['一项不符合', { ...allMet, HEALTH: { verdict: 'DOES_NOT_MEET' as const, comment: '长期病休' } }, 1],
  ])('通过 is refused: %s', async (_why, judgements, open) => {
    const { candidateId } = await submittedNominee({ batchId });
    const outcome = await qualifyCandidate(context(office), { candidateId, judgements });
    expect(outcome.ok ? [] : outcome.reasons.map(({ clause }) => clause)).toHaveLength(open);
    expect(await stateOf(candidateId)).toBe('SUBMITTED');
  });

  test('the newest judgement of a condition counts, and a repeated one is not written again', async () => {
    const { candidateId } = await submittedNominee({ batchId });
    const doubt = { INTEGRITY: { verdict: 'TO_VERIFY' as const, comment: '待函询' } };
    expect(await done(judgeConditions(context(office), { candidateId, judgements: { ...allMet, ...doubt } }))).toEqual({
      candidateId,
      changed: 5,
    });
    const again = await done(judgeConditions(context(office), { candidateId, judgements: allMet }));
    expect(again.changed).toBe(1);
    await done(qualifyCandidate(context(office), { candidateId }));
    expect(await db.judgement.count({ where: { candidateId } })).toBe(6);
  });

  test('nobody judges what is decided', async () => {
    const { candidateId } = await submittedNominee({ batchId });
    await done(qualifyCandidate(context(office), { candidateId, judgements: allMet }));
    expect(await codesOf(judgeConditions(context(office), { candidateId, judgements: allMet }))).toEqual(['STATE']);
  });
});

describe('自动核对只供参考，特批要有理由 (B06)', () => {
  const young = { joinedPartyOn: '2011-01', fullMembershipOn: '' };

  test('a rule that did not pass needs an exception of that very rule, which 省社会组织党委 approved', async () => {
    const { candidateId } = await submittedNominee({ batchId, form: { fullTimeEducation: '61' } });
    const judgements = allMet;
    expect(await codesOf(qualifyCandidate(context(office), { candidateId, judgements }))).toEqual(['FINDING_FAILED']);
    const exception = { candidateId, exceptionReason: '长期从事党务工作，实绩突出', file: pdfFile() };
    expect(await codesOf(recordException(context(office), { ...exception, rule: 'PARTY_STANDING' }))).toEqual([
      'NOTHING_TO_EXCEPT',
    ]);
    const { exceptionId } = await done(recordException(context(office), { ...exception, rule: 'EDUCATION' }));
    expect(await codesOf(qualifyCandidate(context(office), { candidateId, judgements }))).toEqual([
      'EXCEPTION_PENDING',
    ]);
    const approval = { exceptionId, decision: 'APPROVE', opinion: '' } as const;
    expect(await codesOf(decideException(context(office), approval))).toEqual(['NOT_FOUND']);
    await done(decideException(context(committee), approval));
    expect(await codesOf(decideException(context(committee), approval))).toEqual(['DECIDED']);
    await done(qualifyCandidate(context(office), { candidateId, judgements }));
  });

  test('a 特批 that is turned down leaves the way to another; one at a time, never without a document', async () => {
    const { candidateId } = await submittedNominee({ batchId, form: { fullTimeEducation: '61' } });
    const order = { candidateId, rule: 'EDUCATION', exceptionReason: '长期从事党务工作', file: pdfFile() };
    const text = new File(['not what the name says'], '证明.pdf');
    expect(await codesOf(recordException(context(office), { ...order, file: text }))).toEqual(['ATTACHMENT']);
    const { exceptionId } = await done(recordException(context(office), order));
    expect(await codesOf(recordException(context(office), order))).toEqual(['ALREADY_EXCEPTED']);
    const refusal = { exceptionId, decision: 'REFUSE', opinion: '理由不充分' } as const;
    await done(decideException(context(committee), refusal));
    expect(await codesOf(qualifyCandidate(context(office), { candidateId, judgements: allMet }))).toEqual([
      'FINDING_FAILED',
    ]);
    await done(recordException(context(office), order));
  });

  test('findings stay as they were computed until somebody asks again, and keep their cut-off', async () => {
    const early = await createBatch('OPEN', { cutOffOn: '2017-10-30' });
    const { candidateId } = await submittedNominee({ batchId: early.id, form: young });
    const verdicts = async () =>
      (
        await db.finding.findMany({ where: { candidateId, rule: 'PARTY_STANDING' }, orderBy: { computedAt: 'asc' } })
      ).map(({ verdict, cutOffOn }) => [verdict, cutOffOn.toISOString().slice(0, 10)]);
    expect(await verdicts()).toEqual([['NEED_EVIDENCE', '2017-10-30']]);
    await db.batch.update({ where: { id: early.id }, data: { cutOffOn: new Date('2018-06-30') } });
    expect(await verdicts()).toHaveLength(1);
    await done(recomputeFindings(context(office), { candidateId }));
    expect(await verdicts()).toEqual([
      ['NEED_EVIDENCE', '2017-10-30'],
      ['PASS', '2018-06-30'],
    ]);
    await done(qualifyCandidate(context(office), { candidateId, judgements: allMet }));
  });
});

describe('不通过、重新审查', () => {
  test('不通过 keeps its reason; 重新审查 opens the case again', async () => {
    const { candidateId } = await submittedNominee({ batchId });
    await done(disqualifyCandidate(context(office), { candidateId, reason: '受处分尚在影响期' }));
    expect(await stateOf(candidateId)).toBe('UNQUALIFIED');
    expect((await readTimeline('CANDIDATE', candidateId)).at(-1)?.opinion).toBe('受处分尚在影响期');
    await done(reconsiderCandidate(context(office), { candidateId, reason: '影响期已满' }));
    expect(await stateOf(candidateId)).toBe('FORMAL_CHECKED');
  });

  test('a place that somebody else took meanwhile does not come back', async () => {
    const body = await createPartyOrganization('GENERAL_BRANCH');
    const selected = { batchId, channel: 'SELECTED_INTERNALLY' as const, partyOrganizationId: body.id };
    const { candidateId } = await submittedNominee(selected);
    await done(disqualifyCandidate(context(office), { candidateId, reason: '不符合' }));
    await submittedNominee(selected);
    await submittedNominee(selected);
    const again = { candidateId, reason: '重新审查' };
    expect(await codesOf(reconsiderCandidate(context(office), again))).toEqual(['QUOTA_EXCEEDED']);
  });
});

describe('退回修改', () => {
  test('opinion and comments reach the secretary, and the corrected form is a version of its own', async () => {
    const { candidateId, author } = await submittedNominee({ batchId });
    await done(acceptCandidate(context(office), { candidateId }));
    const comments = { currentPost: '请写明现任职务全称', phone: '' };
    await done(returnCandidate(context(office), { candidateId, opinion: '个别栏目需修改', comments }));
    const request = await db.returnRequest.findFirstOrThrow({ where: { candidateId }, include: { comments: true } });
    expect(request.closedAt).toBeNull();
    expect(request.comments.map(({ field, comment }) => [field, comment])).toEqual([
      ['currentPost', '请写明现任职务全称'],
    ]);
    const { draftRevision } = await db.candidate.findUniqueOrThrow({ where: { id: candidateId } });
    const form = completeForm({ currentPost: '广东省竹艺灯饰行业协会（演示）秘书长' });
    const { revision } = await done(saveDraft(context(author), { ...form, candidateId, revision: draftRevision }));
    await done(submitCandidate(context(author), { candidateId, revision, overrideReason: '' }));
    expect(await stateOf(candidateId)).toBe('SUBMITTED');
    expect(await db.formVersion.count({ where: { candidateId } })).toBe(2);
    expect(await db.returnRequest.count({ where: { candidateId, closedAt: null } })).toBe(0);
  });

  test('only the sections that were named open again; without comments the whole form does', async () => {
    const { candidateId, author } = await submittedNominee({ batchId });
    const before = await formOf(candidateId);
    await done(returnCandidate(context(office), { candidateId, opinion: '请修改', comments: { phone: '号码有误' } }));
    const { draftRevision } = await db.candidate.findUniqueOrThrow({ where: { id: candidateId } });
    const typed = { ...before, phone: '19900000088', currentPost: '未经批注的改动', politicalReview: '改写' };
    const saved = await done(saveDraft(context(author), { ...typed, candidateId, revision: draftRevision }));
    await done(submitCandidate(context(author), { candidateId, revision: saved.revision, overrideReason: '' }));
    expect(await formOf(candidateId)).toEqual({ ...before, phone: '19900000088' });
    const photo = new File([Buffer.from('x')], '照片.jpg');
    await done(returnCandidate(context(office), { candidateId, opinion: '再改', comments: { resume: '补全' } }));
    expect(await codesOf(keepPhoto(context(author), { candidateId, file: photo }))).toEqual(['SECTION_CLOSED']);
  });

  test('a decided nominee cannot be returned', async () => {
    const { candidateId } = await submittedNominee({ batchId });
    await done(disqualifyCandidate(context(office), { candidateId, reason: '不符合' }));
    const order = { candidateId, opinion: '请修改', comments: {} };
    expect(await codesOf(returnCandidate(context(office), order))).toEqual(['STATE']);
  });

  test('two reviewers at once: one 通过 or one 退回, never both', async () => {
    const { candidateId } = await submittedNominee({ batchId });
    const outcomes = await Promise.all([
      qualifyCandidate(context(office), { candidateId, judgements: allMet }),
      returnCandidate(context(office), { candidateId, opinion: '请修改', comments: {} }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
