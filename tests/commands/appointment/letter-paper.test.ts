import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { collectLetter } from '@/lib/commands/appointment/collect-letter';
import { decideSeal, sealDecision } from '@/lib/commands/appointment/decide-seal';
import { drawLetterBundles } from '@/lib/commands/appointment/draw-letter-bundles';
import { issueLetters } from '@/lib/commands/appointment/issue-letters';
import { printLetter } from '@/lib/commands/appointment/print-letter';
import { requestSeal } from '@/lib/commands/appointment/request-seal';
import { setLetterWording, wordingOrder } from '@/lib/commands/appointment/set-letter-wording';
import { startLetterBundle } from '@/lib/commands/appointment/start-letter-bundle';
import { voidLetter } from '@/lib/commands/appointment/void-letter';
import { readIssuePreview } from '@/lib/data/appointment/issue-preview';
import { openLetterBundle, readLetterBundles } from '@/lib/data/appointment/letter-bundles';
import { findRegisterLine, readLetterRegister } from '@/lib/data/appointment/letter-register';
import { isPrintRegistered, readLetterPrints } from '@/lib/data/appointment/letters';
import { findBatch } from '@/lib/data/batch';
import { letterPress } from '@/lib/documents/letter-press';
import { letterFilter } from '@/lib/domain/appointment/letter-register';
import { usualWording } from '@/lib/domain/appointment/letter-wording';
import { addDays } from '@/lib/domain/calendar-day';
import { selectionChannels } from '@/lib/domain/glossary';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { codesOf, done, trainedNominees } from '@/tests/support/nominees';
import { pdfPages, squeeze } from '@/tests/support/pdf';
import { context, createActor, createBatch } from '@/tests/support/world';

const office = await createActor('MASS_WORK_DIVISION');
const committee = await createActor('PROVINCIAL_COMMITTEE');
const issuedOn = today();
const seal = { purpose: '党建工作指导员聘书', copies: 2 };

async function trainedBatch() {
  const { id: batchId } = await createBatch('OPEN');
  const ids = await trainedNominees(batchId, ['RECRUITED', 'RECRUITED'], { office, committee });
  return { batchId, ids };
}

async function issuedBatch() {
  const { batchId } = await trainedBatch();
  const { eventId } = await done(issueLetters(context(committee), { batchId, issuedOn }));
  const letters = await db.letter.findMany({ where: { issueEventId: eventId }, orderBy: { serial: 'asc' } });
  const [first, second] = letters.map(({ id }) => id);
  return { batchId, issueEventId: eventId, first: first ?? '', second: second ?? '' };
}

async function sealedBatch() {
  const batch = await issuedBatch();
  const { sealId } = await done(requestSeal(context(office), { issueEventId: batch.issueEventId, ...seal }));
  await done(decideSeal(context(committee), { sealId, result: 'APPROVED', opinion: '' }));
  return { ...batch, sealId };
}

const print = (letterId: string, reason = '') => printLetter(context(office), { letterId, reason });
const line = async (id: string) => findRegisterLine(id, selectionChannels);

describe('统一颁发 is confirmed on a page that lists names and numbers', () => {
  test('what was previewed is what is issued', async () => {
    const { batchId, ids } = await trainedBatch();
    const batch = await findBatch(batchId, committee);
    if (!batch) throw new Error('no batch');
    const preview = await readIssuePreview(batch, issuedOn, []);
    expect(preview.lines.map(({ candidateId }) => candidateId).toSorted()).toEqual(ids.toSorted());
    expect(preview.waiting).toEqual([]);
    const order = { batchId, issuedOn, confirmed: preview.digest };
    const { numbers } = await done(issueLetters(context(committee), order));
    expect(numbers).toEqual(preview.lines.map(({ number }) => number));
    const letters = await db.letter.findMany({ where: { issueEvent: { batchId } } });
    const numberOf = new Map(letters.map(({ candidateId, number }) => [candidateId, number]));
    for (const { candidateId, number } of preview.lines) expect(numberOf.get(candidateId)).toBe(number);
  });

  test('a number taken in between, or another list: nothing is issued, no number is lost', async () => {
    const { batchId, ids } = await trainedBatch();
    const batch = await findBatch(batchId, committee);
    if (!batch) throw new Error('no batch');
    const { digest } = await readIssuePreview(batch, issuedOn, []);
    await issuedBatch();
    const series = () => db.numberSeries.findMany();
    const before = await series();
    const order = { batchId, issuedOn, confirmed: digest };
    expect(await codesOf(issueLetters(context(committee), order))).toEqual(['NOT_AS_CONFIRMED']);
    const without = ids.slice(0, 1);
    expect(await codesOf(issueLetters(context(committee), { ...order, without }))).toEqual(['NOT_AS_CONFIRMED']);
    expect(await series()).toEqual(before);
    const fresh = await readIssuePreview(batch, issuedOn, without);
    const { numbers } = await done(issueLetters(context(committee), { ...order, without, confirmed: fresh.digest }));
    expect(numbers).toHaveLength(1);
  });
});

describe('「用印须经领导批准」(印章管理规定)', () => {
  test('no original before the approval, which is not the applicant’s own; refused applications can be made again', async () => {
    const { issueEventId, first } = await issuedBatch();
    const ask = () => requestSeal(context(office), { issueEventId, ...seal });
    expect(await codesOf(print(first))).toEqual(['NO_SEAL']);
    expect(await codesOf(requestSeal(context(committee), { issueEventId, ...seal }))).toEqual(['NOT_FOUND']);
    const { sealId } = await done(ask());
    expect(await codesOf(ask())).toEqual(['SEAL_PENDING']);
    expect(await codesOf(print(first))).toEqual(['NO_SEAL']);
    expect(await codesOf(decideSeal(context(office), { sealId, result: 'APPROVED', opinion: '' }))).toEqual([
      'NOT_FOUND',
    ]);
    expect(sealDecision.safeParse({ sealId, result: 'REFUSED', opinion: '' }).success).toBe(false);
    await done(decideSeal(context(committee), { sealId, result: 'REFUSED', opinion: '份数不符' }));
    expect(await codesOf(decideSeal(context(committee), { sealId, result: 'APPROVED', opinion: '' }))).toEqual([
      'SEAL_DECIDED',
    ]);
    expect(await codesOf(print(first))).toEqual(['NO_SEAL']);
    const again = await done(ask());
    await done(decideSeal(context(committee), { sealId: again.sealId, result: 'APPROVED', opinion: '' }));
    expect(await codesOf(print(first))).toEqual([]);
  });

  test('the database knows no print without approval, no approval by the applicant', async () => {
    const { issueEventId, first } = await issuedBatch();
    const { sealId } = await done(requestSeal(context(office), { issueEventId, ...seal }));
    const by = { byId: office.accountId, byName: 'x', at: new Date() };
    const row = { letterId: first, sealId, serial: 1, ...by };
    await expect(db.letterPrint.create({ data: row })).rejects.toThrow('not approved for the seal');
    const own = { isApproved: true, decidedById: office.accountId, decidedByName: 'x', decidedAt: new Date() };
    await expect(db.sealApplication.update({ where: { id: sealId }, data: own })).rejects.toThrow(
      'SealApplication_decision_check',
    );
  });
});

describe('聘书登记簿', () => {
  test('printed, printed again with a reason, collected, voided and replaced', async () => {
    const { batchId, first } = await sealedBatch();
    expect(await line(first)).toMatchObject({ stand: 'UNPRINTED', printed: 0 });
    expect(await isPrintRegistered(first)).toBe(false);
    const collection = { letterId: first, collectedOn: today(), collectedBy: '陈一鸣（演示）', note: '代领' };
    expect(await codesOf(collectLetter(context(office), collection))).toEqual(['UNPRINTED']);
    await done(print(first));
    expect(await isPrintRegistered(first)).toBe(true);
    expect(await codesOf(print(first))).toEqual(['REPRINT_REASON']);
    await done(print(first, '卡纸'));
    expect(await line(first)).toMatchObject({ stand: 'PRINTED', printed: 2, reprintReasons: ['卡纸'] });
    const early = { ...collection, collectedOn: addDays(today(), -1) };
    expect(await codesOf(collectLetter(context(office), early))).toEqual(['BEFORE_ISSUE']);
    const late = { ...collection, collectedOn: addDays(today(), 1) };
    expect(await codesOf(collectLetter(context(office), late))).toEqual(['FUTURE']);
    await done(collectLetter(context(office), collection));
    expect(await codesOf(collectLetter(context(office), collection))).toEqual(['COLLECTED']);
    expect(await line(first)).toMatchObject({ stand: 'COLLECTED', collectedBy: '陈一鸣（演示）' });

    await done(voidLetter(context(committee), { letterId: first, reason: '姓名有误' }));
    expect(await line(first)).toMatchObject({ stand: 'VOIDED', voidReason: '姓名有误', replacedBy: null });
    expect(await codesOf(print(first, '补'))).toEqual(['VOIDED']);
    const { numbers } = await done(issueLetters(context(committee), { batchId, issuedOn }));
    expect(await line(first)).toMatchObject({ stand: 'REPLACED', replacedBy: numbers[0] });
    const filter = letterFilter.parse({ batchId, stand: 'REPLACED' });
    expect((await readLetterRegister(filter, selectionChannels)).map(({ id }) => id)).toEqual([first]);
    expect(await readLetterRegister(filter, ['DISPATCHED'])).toEqual([]);
  });
});

describe('聘书文字 of the batch', () => {
  test('counts for the letters to come; undefined variables are refused', async () => {
    const { batchId } = await trainedBatch();
    const text = usualWording.replace('特发此证', '望恪尽职守，特发此证');
    await done(setLetterWording(context(office), { batchId, text }));
    const { eventId } = await done(issueLetters(context(committee), { batchId, issuedOn }));
    await done(setLetterWording(context(office), { batchId, text: usualWording }));
    const letters = await db.letter.findMany({ where: { issueEventId: eventId } });
    for (const { sheet } of await readLetterPrints(letters.map(({ id }) => id))) {
      expect(sheet.paragraphs.at(-1)).toBe('望恪尽职守，特发此证。');
    }
    const wrong = wordingOrder.safeParse({ batchId, text: `${usualWording}{单位}` });
    expect(wrong.error?.issues[0]?.message).toContain('没有“单位”这样的变量');
  });
});

describe('all letters of a batch as files', () => {
  let batch: Awaited<ReturnType<typeof sealedBatch>>;
  beforeAll(async () => {
    batch = await sealedBatch();
  });
  const start = (reason = '') => startLetterBundle(context(office), { batchId: batch.batchId, reason });

  test('one file of all and one each, every name in both; printing again needs a reason', async () => {
    const { bundleId } = await done(start());
    expect(await codesOf(start('再打'))).toEqual(['BUNDLE_UNDER_WAY']);
    expect(await openLetterBundle(batch.batchId, bundleId, 'merged')).toBeNull();
    await drawLetterBundles(letterPress);
    const [view] = await readLetterBundles(batch.batchId);
    expect(view).toMatchObject({ id: bundleId, state: 'DONE', total: 2, drawn: 2 });
    const merged = await openLetterBundle(batch.batchId, bundleId, 'merged');
    const pages = pdfPages(merged?.bytes ?? new Uint8Array(), 'raw').map(squeeze);
    const letters = await db.letter.findMany({
      where: { issueEventId: batch.issueEventId },
      orderBy: { serial: 'asc' },
    });
    expect(pages).toHaveLength(2);
    const archive = unzipSync((await openLetterBundle(batch.batchId, bundleId, 'separate'))?.bytes ?? new Uint8Array());
    for (const [index, { number, name }] of letters.entries()) {
      expect(pages[index]).toContain(`编号：${number}${name}同志：`);
      const single = pdfPages(archive[`${number} ${name}.pdf`] ?? new Uint8Array(), 'raw').map(squeeze);
      expect(single).toEqual([pages[index]]);
    }
    expect(await codesOf(start())).toEqual(['REPRINT_REASON', 'REPRINT_REASON']);
    await done(start('遗失'));
    await drawLetterBundles(letterPress);
  });

  test('a letter that is voided meanwhile spoils the files that hold it', async () => {
    const [earlier] = await readLetterBundles(batch.batchId);
    await done(start('再打'));
    await done(voidLetter(context(committee), { letterId: batch.second, reason: '姓名有误' }));
    await drawLetterBundles(letterPress);
    const [view] = await readLetterBundles(batch.batchId);
    expect(view).toMatchObject({ state: 'FAILED', failure: '生成期间有聘书作废，请重新生成' });
    expect(await openLetterBundle(batch.batchId, earlier?.id ?? '', 'merged')).toBeNull();
  });
});
