import { expect, test } from 'vitest';
import { moveCandidate } from '@/lib/commands/nomination/move-candidate';
import { printPackage } from '@/lib/commands/nomination/print-package';
import { recallCandidate } from '@/lib/commands/nomination/recall-candidate';
import { saveDraft } from '@/lib/commands/nomination/save-draft';
import { withdrawCandidate } from '@/lib/commands/nomination/withdraw-candidate';
import { findPrint } from '@/lib/data/nomination/paper-lookup';
import { readPaperSheets } from '@/lib/data/nomination/paper-sheets';
import { db } from '@/lib/platform/database';
import { asOwner } from '@/tests/support/database';
import { createNominator, draftFor, type Nominator, submit, submittedFor } from '@/tests/support/nominators';
import { codesOf, done } from '@/tests/support/nominees';
import { completeForm, context, createActor, createBatch } from '@/tests/support/world';

/** An organisation with two submitted nominees in a batch of its own. */
async function submittedPackage() {
  const { id: batchId } = await createBatch();
  const nominator = await createNominator();
  const first = await submittedFor(nominator, batchId, { name: '陈一鸣演示' });
  const second = await submittedFor(nominator, batchId, { name: '林若溪演示' });
  return { batchId, nominator, first, second };
}

async function print({ actor, organizationId }: Nominator, batchId: string) {
  const { id: packageId } = await db.package.findFirstOrThrow({ where: { batchId, organizationId } });
  return printPackage(context(actor), { packageId });
}

/** 撤回 and 提交 again, with this form. */
async function resubmit(nominator: Nominator, candidateId: string, form = {}) {
  await done(recallCandidate(context(nominator.actor), { candidateId }));
  const { draftRevision } = await db.candidate.findUniqueOrThrow({ where: { id: candidateId } });
  const saved = await done(
    saveDraft(context(nominator.actor), { candidateId, revision: draftRevision, ...completeForm(form) }),
  );
  await done(submit(nominator, { candidateId, revision: saved.revision }));
}

test('「纸质版材料一式三份」: the print has as many copies as the batch asks for, and a code that leads back to it', async () => {
  const { batchId, nominator } = await submittedPackage();
  const { code, copies } = await done(print(nominator, batchId));
  expect(copies).toBe(3);
  expect(code).toMatch(/^[0-9A-F]{8}$/);
  const found = await findPrint(nominator.actor, code);
  expect(found).toMatchObject({ batchId, organizationId: nominator.organizationId, isCurrent: true, changes: [] });
  expect(found?.names).toEqual(['陈一鸣演示', '林若溪演示']);
  expect(await db.auditEntry.count({ where: { action: 'package.print' } })).toBe(1);
});

test('the same content is printed under the same code, by whomever and by two at once', async () => {
  const { batchId, nominator } = await submittedPackage();
  const office = await createActor('MASS_WORK_DIVISION');
  const prints = await Promise.all([
    done(print(nominator, batchId)),
    done(print(nominator, batchId)),
    done(print({ ...nominator, actor: office }, batchId)),
  ]);
  expect(new Set(prints.map(({ code }) => code)).size).toBe(1);
  expect(await db.paperPrint.count({ where: { package: { batchId } } })).toBe(1);
});

test('another content has another code, and the first again has the first', async () => {
  const { batchId, nominator, second } = await submittedPackage();
  const idNumber = '';
  await resubmit(nominator, second, { name: '林若溪演示', bornOn: '1963-01', idNumber });
  const before = await done(print(nominator, batchId));
  await resubmit(nominator, second, { name: '林若溪演示', bornOn: '1963-01', phone: '19900000002', idNumber });
  const changed = await done(print(nominator, batchId));
  expect(changed.code).not.toBe(before.code);
  expect((await findPrint(nominator.actor, before.code))?.changes).toEqual([{ name: '林若溪演示', change: 'REVISED' }]);
  await resubmit(nominator, second, { name: '林若溪演示', bornOn: '1963-01', idNumber });
  expect((await done(print(nominator, batchId))).code).toBe(before.code);
});

test('two packages of one code: the second takes the next digits of its hash', async () => {
  const one = await submittedPackage();
  const { code } = await done(print(one.nominator, one.batchId));
  const other = await submittedPackage();
  const expected = await done(print(other.nominator, other.batchId));
  // The other package printed first, under the digits of this one: as if the two hashes began alike.
  await asOwner(async (client) => {
    await client.query('ALTER TABLE "PaperPrint" DISABLE TRIGGER ALL');
    await client.query('DELETE FROM "PaperPrint" WHERE code = $1', [expected.code]);
    await client.query('UPDATE "PaperPrint" SET code = $2 WHERE code = $1', [code, expected.code]);
    await client.query('ALTER TABLE "PaperPrint" ENABLE TRIGGER ALL');
  });
  const taken = await done(print(other.nominator, other.batchId));
  expect(taken.code).not.toBe(expected.code);
  const { contentHash } = await db.paperPrint.findUniqueOrThrow({ where: { code: taken.code } });
  expect(contentHash.slice(8, 16).toUpperCase()).toBe(taken.code);
});

test('only what the office holds is printed: no draft, nobody who withdrew', async () => {
  const { batchId, nominator, first } = await submittedPackage();
  await draftFor(nominator, batchId, { name: '顾新苗演示' });
  await done(withdrawCandidate(context(nominator.actor), { candidateId: first, reason: '工作调动' }));
  const { printId } = await done(print(nominator, batchId));
  const sheets = await readPaperSheets(printId);
  expect(sheets.forms.map(({ sheet }) => sheet.personName)).toEqual(['林若溪演示']);
  expect(sheets.roster.rows[0]?.[1]).toBe('林若溪演示');
});

test('a print drawn again later says what it said, whatever became of the forms', async () => {
  const { batchId, nominator, second } = await submittedPackage();
  const { printId } = await done(print(nominator, batchId));
  const before = await readPaperSheets(printId);
  await resubmit(nominator, second, { name: '林若溪演示', phone: '19900000003' });
  expect(await readPaperSheets(printId)).toEqual(before);
});

test('nothing submitted, nothing to print', async () => {
  const { id: batchId } = await createBatch();
  const nominator = await createNominator();
  await draftFor(nominator, batchId);
  expect(await codesOf(print(nominator, batchId))).toEqual(['NOTHING_SUBMITTED']);
});

test('another organisation can neither print the package nor look up its code', async () => {
  const { batchId, nominator } = await submittedPackage();
  const { code } = await done(print(nominator, batchId));
  const { actor } = await createNominator();
  expect(await codesOf(print({ ...nominator, actor }, batchId))).toEqual(['NOT_FOUND']);
  expect(await findPrint(actor, code)).toBeNull();
});

test('提交后只能通过撤回或退回更改: the order of two submitted nominees stays', async () => {
  const { batchId, nominator, second } = await submittedPackage();
  const { code } = await done(print(nominator, batchId));
  const move = (candidateId: string, direction: 'UP' | 'DOWN') =>
    moveCandidate(context(nominator.actor), { candidateId, direction });
  expect(await codesOf(move(second, 'UP'))).toEqual(['SUBMITTED']);
  await done(recallCandidate(context(nominator.actor), { candidateId: second }));
  await done(move(second, 'UP'));
  const { draftRevision } = await db.candidate.findUniqueOrThrow({ where: { id: second } });
  await done(submit(nominator, { candidateId: second, revision: draftRevision }));
  expect((await findPrint(nominator.actor, code))?.changes.map(({ change }) => change)).toEqual(['MOVED', 'MOVED']);
});

test('prints and receipts are insert-only', async () => {
  const { batchId, nominator } = await submittedPackage();
  await done(print(nominator, batchId));
  await expect(db.paperPrint.updateMany({ data: { copies: 1 } })).rejects.toThrow();
  await expect(asOwner((client) => client.query('DELETE FROM "PaperPrint"'))).rejects.toThrow('insert-only');
  await expect(asOwner((client) => client.query('TRUNCATE "PaperReceipt"'))).rejects.toThrow('insert-only');
});
