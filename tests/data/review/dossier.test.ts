import { describe, expect, test } from 'vitest';
import { saveDraft } from '@/lib/commands/nomination/save-draft';
import { submitCandidate } from '@/lib/commands/nomination/submit-candidate';
import { judgeConditions } from '@/lib/commands/review/judge-conditions';
import { recordReading } from '@/lib/commands/review/record-reading';
import { returnCandidate } from '@/lib/commands/review/return-candidate';
import { readDossier } from '@/lib/data/review/dossier';
import { readFilings } from '@/lib/data/review/filing';
import { readSubmittedForm } from '@/lib/data/submitted-form';
import { changedFields } from '@/lib/domain/nomination/form-changes';
import { db } from '@/lib/platform/database';
import { completeForm } from '@/tests/support/forms';
import { allMet, done, draftedNominee, submittedNominee } from '@/tests/support/nominees';
import { context, createActor, createBatch, createPartyOrganization } from '@/tests/support/world';

const office = await createActor('MASS_WORK_DIVISION');
const { id: batchId } = await createBatch('OPEN');

describe('the dossier of a nominee under review', () => {
  test('nothing for a draft, a stranger or an address that is none', async () => {
    const { candidateId } = await draftedNominee({ batchId });
    expect(await readDossier(candidateId)).toBeNull();
    expect(await readDossier('nonsense')).toBeNull();
    expect(await readSubmittedForm('nonsense')).toBeNull();
  });

  test('the newest judgement of each condition, and findings with their cut-off', async () => {
    const { candidateId } = await submittedNominee({ batchId });
    const doubt = { HEALTH: { verdict: 'TO_VERIFY' as const, comment: '待补体检' } };
    await done(judgeConditions(context(office), { candidateId, judgements: doubt }));
    await done(judgeConditions(context(office), { candidateId, judgements: allMet }));
    const dossier = await readDossier(candidateId);
    expect(dossier?.judgements.get('HEALTH')).toMatchObject({ verdict: 'MEETS', byName: office.displayName });
    expect(dossier?.findings.map(({ rule }) => rule)).toEqual(['PARTY_STANDING', 'EDUCATION']);
    expect(dossier?.computed?.cutOffOn).toBe(dossier?.batch.cutOffOn);
  });

  test('after 退回修改 the form comes with what it was before, so that only changes are looked at', async () => {
    const { candidateId, author } = await submittedNominee({ batchId });
    expect((await readSubmittedForm(candidateId))?.before).toBeNull();
    await done(returnCandidate(context(office), { candidateId, opinion: '请修改', comments: {} }));
    const { idNumber } = (await readSubmittedForm(candidateId))?.form ?? { idNumber: '' };
    const { draftRevision } = await db.candidate.findUniqueOrThrow({ where: { id: candidateId } });
    const form = completeForm({ idNumber, rewards: '2016年获评优秀党务工作者。' });
    const saved = await done(saveDraft(context(author), { ...form, candidateId, revision: draftRevision }));
    await done(submitCandidate(context(author), { candidateId, revision: saved.revision, overrideReason: '' }));
    const submitted = await readSubmittedForm(candidateId);
    expect(submitted?.before && changedFields(submitted.before, submitted.form)).toEqual(['rewards']);
    expect((await readDossier(candidateId))?.versionNumber).toBe(2);
  });

  test('reading it is on record once a day for each reader', async () => {
    const { candidateId } = await submittedNominee({ batchId });
    await recordReading(office, candidateId);
    await recordReading(office, candidateId);
    await recordReading(await createActor('PROVINCIAL_COMMITTEE'), candidateId);
    const where = { action: 'review.readForm', subject: `CANDIDATE:${candidateId}` };
    expect(await db.auditEntry.count({ where })).toBe(2);
  });
});

test('审核备案 shows each committee with its places, and who is over the limit while still under review', async () => {
  const { id: partyOrganizationId } = await createPartyOrganization('GENERAL_BRANCH');
  const nominee = { batchId, channel: 'SELECTED_INTERNALLY' as const, partyOrganizationId };
  await submittedNominee(nominee);
  await submittedNominee(nominee);
  const { candidateId } = await submittedNominee({ ...nominee, overrideReason: '覆盖面大' });
  const body = (await readFilings(batchId)).find(({ quota }) => quota.partyOrganizationId === partyOrganizationId);
  expect(body?.quota).toMatchObject({ limit: 2, used: 3, overrides: 1 });
  expect(body?.candidates).toMatchObject([{ id: candidateId, override: { reason: '覆盖面大', isApproved: null } }]);
});
