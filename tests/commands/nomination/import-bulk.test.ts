import { beforeEach, describe, expect, test } from 'vitest';
import { saveDraft } from '@/lib/commands/nomination/save-draft';
import { verifyAuditChain } from '@/lib/data/audit-chain';
import { draftPlace, openForm } from '@/lib/data/form-content';
import type { RegistrationFormDraft } from '@/lib/domain/nomination/registration-form';
import { db } from '@/lib/platform/database';
import { importKept, readToday, upload } from '../../support/imports';
import { largeFile } from '../../support/large-register';
import { createCommittee, createNominator, type Nominator, refusals, submit } from '../../support/nominators';
import { codesOf, done } from '../../support/nominees';
import { completeForm, context, createBatch } from '../../support/world';

/** More than one statement takes. */
const people = 1_203;
let batchId: string;
let nominator: Nominator;
beforeEach(async () => {
  batchId = (await createBatch()).id;
  nominator = await createNominator();
});
const keep = (more = {}, who = nominator) => done(upload(who, batchId, largeFile({ people, ...more })));

describe('导入上千人', () => {
  test('everybody once, in the order of the file, sealed in his own place, each in the audit trail', async () => {
    const kept = await keep();
    const { candidateIds } = await done(importKept(nominator, kept));
    const rows = await db.candidate.findMany({ where: { batchId }, orderBy: { position: 'asc' } });
    expect(rows.map(({ id }) => id)).toEqual(candidateIds);
    expect(rows.map(({ position }) => position)).toEqual(Array.from({ length: people }, (_, index) => index + 1));
    const { persons } = await readToday(new Uint8Array(await largeFile({ people }).arrayBuffer()), '名册.xlsx');
    for (const index of [0, 499, 500, people - 1]) {
      const row = rows[index] ?? expect.unreachable();
      expect(openForm(draftPlace(row.id), row.draft, row.draftSensitive)).toEqual(persons[index]?.draft);
      expect(row).toMatchObject({ name: persons[index]?.draft.name, channel: 'RECRUITED', state: 'DRAFT' });
      expect(() => openForm(draftPlace(rows[index - 1]?.id ?? ''), row.draft, row.draftSensitive)).toThrow();
    }
    const trail = await db.auditEntry.count({
      where: { action: 'candidate.add', subject: { in: candidateIds.map((id) => `CANDIDATE:${id}`) } },
    });
    expect(trail).toBe(people);
    expect(await verifyAuditChain()).toMatchObject({ isIntact: true });
  });

  test('all or nobody: what fails in the last statement leaves neither a draft nor a line of the trail', async () => {
    const kept = await keep();
    const before = await db.auditEntry.count();
    const broken: typeof readToday = async (bytes, fileName) => {
      const file = await readToday(bytes, fileName);
      const last = file.persons.at(-1) ?? expect.unreachable();
      return { ...file, persons: [...file.persons.slice(0, -1), { ...last, photo: Buffer.from('no picture') }] };
    };
    expect(await codesOf(importKept(nominator, kept, { read: broken }))).toEqual(['ATTACHMENT']);
    expect(await db.candidate.count({ where: { batchId } })).toBe(0);
    expect(await db.auditEntry.count()).toBe(before);
  });

  test('who stands in the file twice is named with both rows and brought in once, if at all', async () => {
    const kept = await keep({ repeatsFrom: people - 2 });
    const refused = await importKept(nominator, kept);
    expect(refused.ok ? [] : refused.reasons.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^第1203行.*第2行/),
      expect.stringMatching(/^第1204行.*第3行/),
    ]);
    const { candidateIds } = await done(importKept(nominator, kept, { isCleanOnly: true }));
    expect(candidateIds).toHaveLength(people - 2);
  });

  test('two imports at the same time bring everybody in once', async () => {
    const kept = await keep();
    const outcomes = await Promise.all([importKept(nominator, kept), importKept(nominator, kept)]);
    expect(refusals(...outcomes)).toEqual(['NOBODY_TO_IMPORT']);
    const [row] = await db.$queryRaw<{ rows: bigint; positions: bigint }[]>`
      SELECT count(*) AS rows, count(DISTINCT position) AS positions FROM "Candidate" WHERE "batchId" = ${batchId}::uuid`;
    expect(row).toEqual({ rows: BigInt(people), positions: BigInt(people) });
  });

  test('a person of another organisation is noticed when the second form is sent, not before', async () => {
    const other = await createNominator();
    const [mine = ''] = (await done(importKept(nominator, await keep()))).candidateIds;
    const [theirs = ''] = (await done(importKept(other, await keep({}, other)))).candidateIds;
    const { name } = await db.candidate.findUniqueOrThrow({ where: { id: mine } });
    await done(submitFilled(nominator, mine, { name, idNumber: '' }));
    expect(refusals(await submitFilled(other, theirs, { name, idNumber: '' }))).toEqual(['DUPLICATE_PERSON']);
    expect(await db.duplicateClaim.count({ where: { organizationId: other.organizationId } })).toBe(1);
  });

  test('「原则上每个社会组织（联合）党委不超过5名」: drafts take no place, those who are sent take theirs under the lock', async () => {
    const committee = await createCommittee();
    const { candidateIds } = await done(importKept(committee, await keep({}, committee)));
    expect(await db.quotaCounter.count({ where: { batchId, used: { gt: 0 } } })).toBe(0);
    const outcomes = await Promise.all(
      candidateIds
        .slice(0, 7)
        .map((id, index) => submitFilled(committee, id, { name: `选任${'甲乙丙丁戊己庚'[index]}` })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(5);
    expect(refusals(...outcomes)).toEqual(['QUOTA_REASON_REQUIRED', 'QUOTA_REASON_REQUIRED']);
    expect(await db.quotaCounter.findFirst({ where: { batchId } })).toMatchObject({ used: 5 });
  });
});

/** Completes an imported draft and sends it. */
async function submitFilled(who: Nominator, candidateId: string, form: Partial<RegistrationFormDraft>) {
  const filled = { candidateId, revision: 0, ...completeForm(form) };
  const { revision } = await done(saveDraft(context(who.actor), filled));
  return submit(who, { candidateId, revision });
}
