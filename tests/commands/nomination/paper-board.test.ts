import { describe, expect, test } from 'vitest';
import { printPackage } from '@/lib/commands/nomination/print-package';
import { publishNotice } from '@/lib/commands/nomination/publish-notice';
import { receivePaper } from '@/lib/commands/nomination/receive-paper';
import { remindOrganizations } from '@/lib/commands/nomination/remind-organizations';
import { openNotice } from '@/lib/commands/nomination/sign-notice';
import { createNotice } from '@/lib/commands/nomination/write-notice';
import { returnCandidate } from '@/lib/commands/review/return-candidate';
import { readTodos } from '@/lib/data/home';
import { listDuplicates, listNamesakes } from '@/lib/data/nomination/duplicates';
import { readPackageContent } from '@/lib/data/nomination/paper-content';
import { readBoard } from '@/lib/data/nomination/receipt-board';
import { boardStages, countStages, type ReminderKind, rowsOf } from '@/lib/domain/nomination/receipt-board';
import { now, setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { createNominator, draftFor, type Nominator, refusals, submit, submittedFor } from '@/tests/support/nominators';
import { codesOf, done } from '@/tests/support/nominees';
import { context, createActor, createBatch, createOrganization, fictionalIdNumber } from '@/tests/support/world';

const office = createActor('MASS_WORK_DIVISION');

const notice = {
  title: '关于推荐人选的通知（演示）',
  documentNumber: '演示〔2017〕1号',
  recipients: '各有关全省性社会组织：',
  body: '请报送。',
  enclosures: '',
  signedBy: '演示机关',
  signedOn: '2017-09-29',
  copiedTo: '',
  printedBy: '',
  disclosure: '',
};

/** Publishes a notice of the batch to these organisations, by their names. */
async function notify(batchId: string, organizationIds: string[]): Promise<string> {
  const { id: noticeId } = await done(createNotice(context(await office), { batchId, ...notice }));
  const organizations = await db.organization.findMany({ where: { id: { in: organizationIds } } });
  const organizationNames = organizations.map(({ name }) => name);
  await done(publishNotice(context(await office), { noticeId, audience: 'CHOSEN', organizationNames }));
  return noticeId;
}

async function handIn({ actor, organizationId }: Nominator, batchId: string, copies: number): Promise<void> {
  const { id: packageId } = await db.package.findFirstOrThrow({ where: { batchId, organizationId } });
  const { printId } = await done(printPackage(context(actor), { packageId }));
  const counted = { printId, copies, isSealed: true, arrivedAt: now(), note: '' };
  await done(receivePaper(context(await office), counted));
}

/** Six organisations, each at another point of the way. */
async function busyBatch() {
  const { id: batchId } = await createBatch();
  const [idle, reading, writing, sent, returned, complete] = await Promise.all(
    Array.from({ length: 6 }, () => createNominator()),
  );
  if (!idle || !reading || !writing || !sent || !returned || !complete) throw new Error('six nominators');
  const all = [idle, reading, writing, sent, returned, complete];
  const noticeId = await notify(
    batchId,
    all.slice(0, 5).map(({ organizationId }) => organizationId),
  );
  await done(openNotice(context(reading.actor), { noticeId }));
  await draftFor(writing, batchId);
  await submittedFor(sent, batchId, { name: '林若溪演示' });
  await handIn(sent, batchId, 1);
  const candidateId = await submittedFor(returned, batchId, { name: '何知远演示' });
  await handIn(returned, batchId, 3);
  await done(returnCandidate(context(await office), { candidateId, opinion: '请补充', comments: {} }));
  await submittedFor(complete, batchId, { name: '谢清扬演示' });
  await handIn(complete, batchId, 3);
  return { batchId, idle, reading, writing, sent, returned, complete };
}

const idsOf = (nominators: Nominator[]) => nominators.map(({ organizationId }) => organizationId).toSorted();

describe('收件情况 of a batch', () => {
  test('every organisation stands in its lists, and every number is the length of its list', async () => {
    const { batchId, idle, reading, writing, sent, returned, complete } = await busyBatch();
    const rows = await readBoard(batchId);
    const listed = (stage: (typeof boardStages)[number]) =>
      rowsOf(rows, stage)
        .map(({ organizationId }) => organizationId)
        .toSorted();
    expect(listed('EXPECTED')).toEqual(idsOf([idle, reading, writing, sent, returned, complete]));
    expect(listed('OPENED')).toEqual(idsOf([reading]));
    expect(listed('DRAFTING')).toEqual(idsOf([writing]));
    expect(listed('UNREPORTED')).toEqual(idsOf([idle, reading, writing]));
    expect(listed('REPORTED')).toEqual(idsOf([sent, complete]));
    expect(listed('RETURNED')).toEqual(idsOf([returned]));
    expect(listed('PAPER_DUE')).toEqual(idsOf([sent]));
    expect(listed('PAPER_ARRIVED')).toEqual(idsOf([sent, returned, complete]));
    expect(listed('OUTDATED')).toEqual(idsOf([returned]));
    expect(listed('COMPLETE')).toEqual(idsOf([complete]));
    const counts = countStages(rows);
    for (const stage of boardStages) expect(listed(stage)).toHaveLength(counts[stage]);
    expect(await readTodos(await office)).toContainEqual({
      label: expect.stringContaining('纸质与电子版本不一致'),
      href: `/nominations/board?batch=${batchId}&stage=OUTDATED`,
      count: counts.OUTDATED,
    });
  });

  test('the hash of the board is the hash of the package', async () => {
    const { batchId, complete } = await busyBatch();
    const { id } = await db.package.findFirstOrThrow({ where: { batchId, organizationId: complete.organizationId } });
    const content = await readPackageContent(id);
    expect(await db.paperPrint.count({ where: { packageId: id, contentHash: content?.contentHash } })).toBe(1);
  });

  test('found by a part of the name or by pinyin initials', async () => {
    const { id: batchId } = await createBatch();
    const { id } = await createOrganization({ name: '广东省竹影摄影协会（演示）', initials: 'gdszysyxhys' });
    await db.package.create({ data: { batchId, organizationId: id } });
    for (const name of ['竹影', 'gdszy', 'SYXH', '']) expect(await readBoard(batchId, name)).toHaveLength(1);
    for (const name of ['稻香', 'xyz', '%', '_']) expect(await readBoard(batchId, name)).toHaveLength(0);
  });
});

describe('催办', () => {
  const remind = async (batchId: string, kind: ReminderKind) =>
    done(remindOrganizations(context(await office), { batchId, kind }));

  test('reaches each organisation that has not submitted once a day, whoever presses the button', async () => {
    const { batchId, idle, reading, writing } = await busyBatch();
    const silent = await createOrganization();
    await notify(batchId, [silent.id]);
    const [first, second] = await Promise.all([remind(batchId, 'SUBMISSION'), remind(batchId, 'SUBMISSION')]);
    expect(new Set([first.reminded, second.reminded])).toEqual(new Set([3, 0]));
    expect(first.withoutAccount).toBe(1);
    const messages = await db.outboxMessage.findMany({
      where: { kind: 'SUBMISSION_REMINDER', link: `/nominations/${batchId}` },
    });
    expect(messages.map(({ organizationId }) => organizationId ?? '').toSorted()).toEqual(
      idsOf([idle, reading, writing]),
    );
    setClock(new Date(now().getTime() + 24 * 3_600_000).toISOString());
    expect(await remind(batchId, 'SUBMISSION')).toMatchObject({ reminded: 3, remindedBefore: 0 });
    expect(rowsOf(await readBoard(batchId), 'UNREPORTED').filter(({ remindedOn }) => remindedOn)).toHaveLength(3);
  });

  test('催交纸质材料 goes to whoever has submitted without all the paper', async () => {
    const { batchId, sent } = await busyBatch();
    expect((await remind(batchId, 'PAPER')).reminded).toBe(1);
    const [message] = await db.outboxMessage.findMany({
      where: { kind: 'PAPER_REMINDER', link: `/nominations/${batchId}` },
    });
    expect(message?.organizationId).toBe(sent.organizationId);
  });

  test('not in a batch that is closed, and not by an organisation', async () => {
    const { id: batchId } = await createBatch('CLOSED');
    const order = { batchId, kind: 'SUBMISSION' as const };
    expect(await codesOf(remindOrganizations(context(await office), order))).toEqual(['NOT_OPEN']);
    const { actor } = await createNominator();
    expect(await codesOf(remindOrganizations(context(actor), order))).toEqual(['NOT_FOUND']);
  });
});

describe('一人在一个批次只能推荐一次: the office sees who came second, the organisations do not see each other', () => {
  test('by ID number', async () => {
    const { id: batchId } = await createBatch();
    const [first, second] = [await createNominator(), await createNominator()];
    const idNumber = fictionalIdNumber(499);
    const holderId = await submittedFor(first, batchId, { name: '苏景行演示', idNumber });
    const draft = await draftFor(second, batchId, { name: '苏景行演示', idNumber });
    const outcome = await submit(second, draft);
    expect(refusals(outcome)).toEqual(['DUPLICATE_PERSON']);
    const { name } = await db.organization.findUniqueOrThrow({ where: { id: first.organizationId } });
    expect(JSON.stringify(outcome)).not.toContain(name);
    await submit(second, draft);
    const [row, ...others] = await listDuplicates(batchId);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ candidateId: holderId, name: '苏景行演示', firstOrganizationName: name });
    expect(await db.outboxMessage.count({ where: { organizationId: first.organizationId } })).toBe(0);
    const board = await readBoard(batchId);
    expect(rowsOf(board, 'DUPLICATE').map(({ organizationId }) => organizationId)).toEqual([second.organizationId]);
  });

  test('one organisation that nominates somebody twice is its own affair', async () => {
    const { id: batchId } = await createBatch();
    const nominator = await createNominator();
    const idNumber = fictionalIdNumber(498);
    await submittedFor(nominator, batchId, { name: '沈明远演示', idNumber });
    const outcome = await submit(nominator, await draftFor(nominator, batchId, { name: '沈明远演示', idNumber }));
    expect(refusals(outcome)).toEqual(['DUPLICATE_PERSON']);
    expect(await listDuplicates(batchId)).toEqual([]);
  });

  test('same name and month of birth, another month of joining: listed for a look', async () => {
    const { id: batchId } = await createBatch();
    const [first, second] = [await createNominator(), await createNominator()];
    await submittedFor(first, batchId, { name: '周望舒演示', joinedPartyOn: '1985-07' });
    await submittedFor(second, batchId, { name: '周望舒演示', joinedPartyOn: '1985-06' });
    const [row] = await listNamesakes(batchId);
    expect(row?.nominees.map(({ joinedPartyOn }) => joinedPartyOn).toSorted()).toEqual(['1985-06', '1985-07']);
  });
});
