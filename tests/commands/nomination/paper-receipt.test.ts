import { beforeEach, describe, expect, test } from 'vitest';
import { updateProgramme } from '@/lib/commands/directory/update-programme';
import { attachScan } from '@/lib/commands/nomination/attach-scan';
import { printPackage } from '@/lib/commands/nomination/print-package';
import { recallCandidate } from '@/lib/commands/nomination/recall-candidate';
import { correctReceipt, receivePaper } from '@/lib/commands/nomination/receive-paper';
import { returnCandidate } from '@/lib/commands/review/return-candidate';
import { readPaperLeg } from '@/lib/data/nomination/paper-leg';
import { findPrint } from '@/lib/data/nomination/paper-lookup';
import { listRegister } from '@/lib/data/nomination/paper-register';
import type { PaperArrival } from '@/lib/domain/nomination/paper-receipt';
import { registerFilter } from '@/lib/domain/nomination/paper-receipt';
import type { Actor } from '@/lib/domain/permissions';
import { defaultProgramme } from '@/lib/domain/programme';
import { now, setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { createNominator, type Nominator, submit, submittedFor } from '@/tests/support/nominators';
import { codesOf, done } from '@/tests/support/nominees';
import { context, createActor, createBatch } from '@/tests/support/world';

let office: Actor;
let nominator: Nominator;
let batchId: string;
let candidateId: string;
let packageId: string;
let printId: string;

beforeEach(async () => {
  setClock('2017-10-30T14:00:00+08:00');
  office = await createActor('MASS_WORK_DIVISION');
  nominator = await createNominator();
  ({ id: batchId } = await createBatch('OPEN', { deadlineOn: '2017-10-30' }));
  candidateId = await submittedFor(nominator, batchId);
  ({ packageId } = await db.candidate.findUniqueOrThrow({ where: { id: candidateId } }));
  ({ printId } = await done(printPackage(context(nominator.actor), { packageId })));
  setClock('2017-11-01T10:00:00+08:00');
});

const leg = async () => (await readPaperLeg(nominator.actor, packageId)) ?? expect.fail();
const counted = (overrides: Partial<PaperArrival> = {}): Omit<PaperArrival, 'printId'> => ({
  copies: 3,
  isSealed: true,
  arrivedAt: new Date('2017-10-30T16:05:00+08:00'),
  note: '',
  ...overrides,
});
const messageToOrganization = () =>
  db.outboxMessage.findFirstOrThrow({
    where: { kind: 'PAPER_RECEIVED', organizationId: nominator.organizationId },
  });
const receive = (overrides: Partial<PaperArrival> = {}) =>
  receivePaper(context(office), { printId, ...counted(overrides) });

describe('「纸质版材料一式三份」: 收件登记簿', () => {
  test('two copies today, one tomorrow, each with a seal: 齐全', async () => {
    await done(receive({ copies: 2 }));
    expect(await leg()).toMatchObject({ paperLeg: 'PARTIAL', isComplete: false });
    await done(receive({ copies: 1 }));
    expect(await leg()).toMatchObject({ electronicLeg: 'REPORTED', paperLeg: 'COMPLETE', isComplete: true });
    const { lines } = await listRegister(registerFilter.parse({ batch: batchId }));
    expect(lines.map(({ copies }) => copies)).toEqual([1, 2]);
  });

  test('the organisation is told, without names', async () => {
    await done(receive());
    const message = await messageToOrganization();
    expect(message.title).toBe('纸质材料已收到');
    expect(message.body).toContain('2017年10月30日收到纸质材料3份');
    expect(message.body).not.toContain('陈一鸣');
  });

  test('a correction replaces a line once, and the wrong line stays', async () => {
    const { receiptId } = await done(receive());
    const correction = { receiptId, ...counted({ copies: 2, note: '少收一份' }) };
    const outcomes = await Promise.all([
      codesOf(correctReceipt(context(office), correction)),
      codesOf(correctReceipt(context(office), correction)),
    ]);
    expect(outcomes.toSorted()).toEqual([[], ['CORRECTED']]);
    expect((await leg()).count.copies).toBe(2);
    const { lines } = await listRegister(registerFilter.parse({ batch: batchId }));
    expect(lines.map(({ copies, isCorrected }) => [copies, isCorrected])).toEqual([
      [2, false],
      [3, true],
    ]);
  });

  test.each([
    ['2017-10-30T13:59:00+08:00', 'BEFORE_PRINT'],
    ['2017-11-01T10:01:00+08:00', 'FUTURE'],
  ])('paper cannot arrive at %s: %s', async (at, code) => {
    expect(await codesOf(receive({ arrivedAt: new Date(at) }))).toEqual([code]);
  });

  test('only the office receives', async () => {
    const own = { printId, ...counted() };
    expect(await codesOf(receivePaper(context(nominator.actor), own))).toEqual(['NOT_FOUND']);
  });

  test('the database itself refuses no copies and a second correction', async () => {
    const { receiptId } = await done(receive());
    const row = await db.paperReceipt.findUniqueOrThrow({ where: { id: receiptId }, omit: { id: true } });
    await expect(db.paperReceipt.create({ data: { ...row, copies: 0 } })).rejects.toThrow('copies_check');
    await db.paperReceipt.create({ data: { ...row, copies: 0, correctsId: receiptId } });
    await expect(db.paperReceipt.create({ data: { ...row, correctsId: receiptId } })).rejects.toThrow('Unique');
    await expect(db.paperReceipt.updateMany({ data: { copies: 1 } })).rejects.toThrow();
  });
});

describe('「10月30日前」: after office hours paper counts for the next working day (民法典 203)', () => {
  test.each([
    ['17:30', '2017-10-30'],
    ['17:31', '2017-10-31'],
  ])('at %s on the last day: %s', async (time, day) => {
    const { receivedOn } = await done(receive({ arrivedAt: new Date(`2017-10-30T${time}:00+08:00`) }));
    expect(receivedOn).toBe(day);
  });

  test('Friday evening is Monday, and the office may close at another hour', async () => {
    setClock('2017-11-06T10:00:00+08:00');
    const friday = new Date('2017-11-03T17:45:00+08:00');
    expect((await done(receive({ arrivedAt: friday }))).receivedOn).toBe('2017-11-06');
    await done(updateProgramme(context(office), { ...defaultProgramme, officeClosesAt: '18:00' }));
    expect((await done(receive({ arrivedAt: friday }))).receivedOn).toBe('2017-11-03');
    await done(updateProgramme(context(office), defaultProgramme));
  });
});

describe('版本不一致: 「纸质版」 and 「电子版」 say different things', () => {
  beforeEach(() => setClock('2017-10-30T15:00:00+08:00'));
  const today = (overrides: Partial<PaperArrival> = {}) => receive({ arrivedAt: now(), ...overrides });

  test('printed, taken back, then handed in: flagged at the counter, and the organisation is told', async () => {
    await done(recallCandidate(context(nominator.actor), { candidateId }));
    const { code } = await db.paperPrint.findUniqueOrThrow({ where: { id: printId } });
    const found = await findPrint(office, code);
    expect(found).toMatchObject({ isCurrent: false, currentCode: null });
    expect(found?.changes.map(({ change }) => change)).toEqual(['TAKEN_BACK']);
    expect((await done(today())).isVersionCurrent).toBe(false);
    expect((await messageToOrganization()).title).toBe('纸质材料与电子版不一致');
  });

  test('撤回 after the paper had come marks it; sent again unchanged, it is the same again', async () => {
    await done(today());
    expect(await leg()).toMatchObject({ isComplete: true, count: { isOutdated: false } });
    await done(recallCandidate(context(nominator.actor), { candidateId }));
    expect(await leg()).toMatchObject({
      electronicLeg: 'NOT_REPORTED',
      isComplete: false,
      count: { isOutdated: true },
    });
    const { draftRevision } = await db.candidate.findUniqueOrThrow({ where: { id: candidateId } });
    await done(submit(nominator, { candidateId, revision: draftRevision }));
    expect(await leg()).toMatchObject({ isComplete: true, count: { isOutdated: false } });
  });

  test('退回 after the paper had come marks it', async () => {
    await done(today());
    await done(returnCandidate(context(office), { candidateId, opinion: '请补充简历', comments: {} }));
    expect(await leg()).toMatchObject({ electronicLeg: 'RETURNED', isComplete: false, count: { isOutdated: true } });
  });
});

describe('盖章扫描件', () => {
  const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
  const file = (bytes: Uint8Array<ArrayBuffer>, name: string) => new File([bytes], name);

  test('the organisation and the office add scans, and see them', async () => {
    await done(attachScan(context(nominator.actor), { packageId, file: file(pdf, '名册盖章.pdf') }));
    await done(attachScan(context(office), { packageId, file: file(pdf, '登记表盖章.pdf') }));
    expect((await leg()).scans.map(({ fileName }) => fileName)).toEqual(['名册盖章.pdf', '登记表盖章.pdf']);
  });

  test('what only calls itself a PDF is refused, and so is another organisation', async () => {
    const html = new TextEncoder().encode('<html>no scan</html>');
    expect(await codesOf(attachScan(context(nominator.actor), { packageId, file: file(html, 'a.pdf') }))).toEqual([
      'ATTACHMENT',
    ]);
    const other = await createNominator();
    expect(await codesOf(attachScan(context(other.actor), { packageId, file: file(pdf, 'a.pdf') }))).toEqual([
      'NOT_FOUND',
    ]);
  });
});
