import { describe, expect, test } from 'vitest';
import { setWorkday } from '@/lib/commands/directory/set-workday';
import { archiveBatch } from '@/lib/commands/nomination/archive-batch';
import { closeBatch } from '@/lib/commands/nomination/close-batch';
import { createBatch } from '@/lib/commands/nomination/create-batch';
import { openBatch } from '@/lib/commands/nomination/open-batch';
import { publishNotice, withdrawNotice } from '@/lib/commands/nomination/publish-notice';
import { reopenBatch } from '@/lib/commands/nomination/reopen-batch';
import { startReview } from '@/lib/commands/nomination/start-review';
import { startTraining } from '@/lib/commands/nomination/start-training';
import { updateBatch } from '@/lib/commands/nomination/update-batch';
import { createNotice } from '@/lib/commands/nomination/write-notice';
import { currentBatches, findBatch, listBatches, openBatches } from '@/lib/data/batch';
import { listBatchNotices } from '@/lib/data/nomination/notices';
import { readTimeline } from '@/lib/data/timeline';
import { defaultBatchRules } from '@/lib/domain/regulation';
import { setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { done } from '@/tests/support/outcomes';
import { createBatch as batchIn, context, createActor, createOrganization, dayOf } from '@/tests/support/world';

const settings = {
  title: '第一批（演示）',
  documentNumber: '粤社党字〔2017〕148号',
  opensOn: '2017-09-29',
  deadlineOn: '2017-10-30',
  cutOffOn: '2017-10-30',
  materials: [{ name: '身份证', kind: 'COPY' as const }],
  rules: defaultBatchRules,
};
const notice = {
  title: '关于推荐党建工作指导员人选的通知',
  documentNumber: '粤社党字〔2017〕148号',
  recipients: '各有关全省性社会组织',
  body: '请于10月30日前报送。',
  enclosures: '',
  signedBy: '演示委员会',
  signedOn: '2017-09-29',
  copiedTo: '',
  printedBy: '',
  disclosure: '',
};

setClock('2017-09-29T09:00:00+08:00');
const office = await createActor('MASS_WORK_DIVISION');
const committee = await createActor('PROVINCIAL_COMMITTEE');

/** A batch in preparation whose notice is out. */
async function prepared(changes: Partial<typeof settings> = {}): Promise<string> {
  const { id } = await done(createBatch(context(office), { ...settings, ...changes }));
  await publish(await draft(id));
  return id;
}
const draft = async (batchId: string) => (await done(createNotice(context(office), { ...notice, batchId }))).id;
const publish = (noticeId: string) =>
  done(publishNotice(context(office), { noticeId, audience: 'CHOSEN', organizationNames: [addressee.name] }));
const addressee = await createOrganization();
const codes = (outcome: { ok: boolean; reasons?: { code: string }[] }) => outcome.reasons?.map(({ code }) => code);

describe('党群工作处 sets a batch up', () => {
  test('it keeps its own copy of the rules, and only the office sees it', async () => {
    const id = await prepared({ rules: { ...defaultBatchRules, minPartyYears: 8 } });
    expect(await findBatch(id, office)).toMatchObject({ rules: { minPartyYears: 8 }, materials: settings.materials });
    expect(await findBatch(id, committee)).toBeNull();
    expect((await listBatches(office)).map((batch) => batch.id)).toContain(id);
    expect((await listBatches(committee)).map((batch) => batch.id)).not.toContain(id);
  });

  test('a deadline in a year whose holidays nobody has recorded is refused, and says where to record them', async () => {
    const far = { ...settings, deadlineOn: '2031-10-01' };
    const refused = await createBatch(context(office), far);
    expect(refused).toMatchObject({ ok: false, reasons: [{ code: 'NO_WORKDAYS', field: 'deadlineOn' }] });
    expect(refused.ok || refused.reasons[0]?.message).toContain('2031年');
    const id = await prepared();
    expect(codes(await updateBatch(context(office), { id, ...far }))).toEqual(['NO_WORKDAYS']);
    const closed = await batchIn('CLOSED', { opensOn: '2017-09-29', deadlineOn: '2017-10-30' });
    const reopening = { id: closed.id, deadlineOn: '2031-10-01', opinion: '补报' };
    expect(codes(await reopenBatch(context(office), reopening))).toEqual(['NO_WORKDAYS']);
    await done(setWorkday(context(office), { day: '2031-10-01', isWorkday: false, note: '国庆节' }));
    expect((await createBatch(context(office), far)).ok).toBe(true);
  });

  test('it can be changed only until nomination begins', async () => {
    const id = await prepared();
    expect((await updateBatch(context(office), { id, ...settings, deadlineOn: '2017-11-03' })).ok).toBe(true);
    expect((await findBatch(id, office))?.deadlineOn).toBe('2017-11-03');
    await openBatch(context(office), { id, opinion: '' });
    expect(codes(await updateBatch(context(office), { id, ...settings }))).toEqual(['NOT_PREPARING']);
    expect((await findBatch(id, office))?.deadlineOn).toBe('2017-11-03');
  });

  test('nobody else can set up or move a batch', async () => {
    expect(codes(await createBatch(context(committee), settings))).toEqual(['NOT_FOUND']);
    const id = await prepared();
    expect(codes(await updateBatch(context(committee), { id, ...settings }))).toEqual(['NOT_FOUND']);
    expect(codes(await openBatch(context(committee), { id, opinion: '' }))).toEqual(['NOT_FOUND']);
  });
});

describe('opening tells the organisations', () => {
  test('each organisation whose account may nominate gets one message', async () => {
    const organization = await createOrganization();
    await createActor('NOMINATING_UNIT', { organizationId: organization.id });
    await createActor('ORG_CONTACT', { organizationId: organization.id });
    const gone = await createOrganization();
    const { accountId } = await createActor('NOMINATING_UNIT', { organizationId: gone.id });
    await db.account.update({ where: { id: accountId }, data: { disabledAt: new Date() } });

    const id = await prepared();
    await openBatch(context(office), { id, opinion: '' });
    const messages = await db.outboxMessage.findMany({ where: { link: { endsWith: id } } });
    expect(messages.filter((message) => message.organizationId === organization.id)).toHaveLength(1);
    expect(messages.some((message) => message.organizationId === gone.id)).toBe(false);
    expect((await openBatches()).map((batch) => batch.id)).toContain(id);
    expect((await currentBatches(committee)).map((batch) => batch.id)).toContain(id);
  });

  test('without a notice there is nothing to tell', async () => {
    const { id } = await done(createBatch(context(office), settings));
    const open = () => openBatch(context(office), { id, opinion: '' });
    expect(codes(await open())).toEqual(['NO_NOTICE']);
    const noticeId = await draft(id);
    expect(codes(await open())).toEqual(['NO_NOTICE']);
    await publish(noticeId);
    await done(withdrawNotice(context(office), { noticeId }));
    expect(codes(await open())).toEqual(['NO_NOTICE']);
    expect((await findBatch(id, office))?.state).toBe('PREPARING');
    await publish(await draft(id));
    expect((await open()).ok).toBe(true);
    expect((await listBatchNotices(office, id)).map(({ state }) => state)).toEqual(['WITHDRAWN', 'PUBLISHED']);
  });

  test('a deadline on a day off counts on the next working day (民法典 203)', async () => {
    // 2017-09-30 is a Saturday made up for; 1 to 8 October are the holidays, 9 October is a Monday.
    setClock('2017-10-08T12:00:00+08:00');
    const id = await prepared({ opensOn: '2017-09-01', deadlineOn: '2017-10-01' });
    expect((await openBatch(context(office), { id, opinion: '' })).ok).toBe(true);
    setClock('2017-10-10T00:00:01+08:00');
    const late = await prepared({ opensOn: '2017-09-01', deadlineOn: '2017-10-01' });
    expect(codes(await openBatch(context(office), { id: late, opinion: '' }))).toEqual(['DEADLINE_PASSED']);
  });
});

describe('closing, reopening and going on', () => {
  test('the deadline day itself still asks for a reason; the next day does not', async () => {
    setClock('2017-10-30T23:59:00+08:00');
    const batch = await batchIn('OPEN', { opensOn: '2017-09-29', deadlineOn: '2017-10-30' });
    expect(codes(await closeBatch(context(office), { id: batch.id, opinion: '' }))).toEqual(['EARLY_CLOSE']);
    setClock('2017-10-31T00:00:01+08:00');
    expect((await closeBatch(context(office), { id: batch.id, opinion: '' })).ok).toBe(true);
  });

  test('reopening needs a reason and a new deadline, and leaves both in the record', async () => {
    setClock('2017-11-01T09:00:00+08:00');
    const batch = await batchIn('CLOSED', { opensOn: '2017-09-29', deadlineOn: '2017-10-30' });
    const reopen = (deadlineOn: string, opinion: string) =>
      reopenBatch(context(office), { id: batch.id, deadlineOn, opinion });
    expect(codes(await reopen('2017-10-31', '邮件故障'))).toEqual(['DEADLINE_PASSED']);
    expect(codes(await reopen('2017-11-10', ''))).toEqual(['NO_REASON']);
    expect(await db.batch.findUnique({ where: { id: batch.id } })).toMatchObject({ deadlineOn: dayOf('2017-10-30') });

    expect((await reopen('2017-11-10', '邮件故障')).ok).toBe(true);
    expect(await findBatch(batch.id, office)).toMatchObject({ state: 'OPEN', deadlineOn: '2017-11-10' });
    expect((await readTimeline('BATCH', batch.id)).at(-1)).toMatchObject({ event: 'reopen', opinion: '邮件故障' });
    const extension = await db.auditEntry.findFirst({
      where: { subject: `BATCH:${batch.id}`, action: 'batch.extend' },
    });
    expect(extension?.detail).toEqual({ before: '2017-10-30', after: '2017-11-10' });
  });

  test('no step can be skipped', async () => {
    const batch = await batchIn('OPEN');
    expect(codes(await startReview(context(office), { id: batch.id, opinion: '' }))).toEqual(['STATE']);
    expect(codes(await archiveBatch(context(office), { id: batch.id, opinion: '' }))).toEqual(['STATE']);
  });

  test('training cannot begin with nobody chosen', async () => {
    const batch = await batchIn('SELECTION');
    expect(codes(await startTraining(context(office), { id: batch.id, opinion: '' }))).toEqual(['NOBODY_CHOSEN']);
  });

  test('an archived batch is no longer current', async () => {
    const batch = await batchIn('ISSUED');
    expect((await archiveBatch(context(office), { id: batch.id, opinion: '' })).ok).toBe(true);
    expect((await currentBatches(office)).map(({ id }) => id)).not.toContain(batch.id);
  });
});
