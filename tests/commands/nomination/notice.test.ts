import { beforeAll, expect, test } from 'vitest';
import { publishNotice, withdrawNotice } from '@/lib/commands/nomination/publish-notice';
import { remindNotice } from '@/lib/commands/nomination/remind-notice';
import { openNotice, signNotice } from '@/lib/commands/nomination/sign-notice';
import { createNotice, updateNotice } from '@/lib/commands/nomination/write-notice';
import { findNotice, listNotices, listReceipts } from '@/lib/data/nomination/notices';
import type { Actor } from '@/lib/domain/permissions';
import { setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { context, createActor, createOrganization } from '@/tests/support/world';

const content = {
  title: '关于报送党建工作指导员人选的通知（演示）',
  documentNumber: '演示〔2017〕148号',
  recipients: '各有关全省性社会组织',
  body: '一、做好动员教育工作\n请认真组织学习。',
  enclosures: '',
  signedBy: '演示委员会',
  signedOn: '2017-09-29',
  copiedTo: '',
  printedBy: '',
  disclosure: '',
};
let office: Actor;
let reader: Actor;
let silent: Actor;
let ids: { reader: string; silent: string; paper: string };
let names: Record<keyof typeof ids, string>;

beforeAll(async () => {
  setClock('2017-09-29T09:00:00+08:00');
  office = await createActor('MASS_WORK_DIVISION');
  const first = await createOrganization();
  const second = await createOrganization();
  const third = await createOrganization();
  ids = { reader: first.id, silent: second.id, paper: third.id };
  names = { reader: first.name, silent: second.name, paper: third.name };
  reader = await createActor('NOMINATING_UNIT', { organizationId: ids.reader });
  silent = await createActor('ORG_CONTACT', { organizationId: ids.silent });
});

async function draft(): Promise<string> {
  const outcome = await createNotice(context(office), content);
  if (!outcome.ok) throw new Error('no draft');
  return outcome.value.id;
}
async function published(organizationNames: string[] = Object.values(names)): Promise<string> {
  const noticeId = await draft();
  const outcome = await publishNotice(context(office), { noticeId, audience: 'CHOSEN', organizationNames });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons));
  return noticeId;
}

test('a draft is the office’s own; once published it cannot be changed', async () => {
  const noticeId = await draft();
  expect(await findNotice(reader, noticeId)).toBeNull();
  expect((await updateNotice(context(office), { noticeId, ...content, title: '另题（演示）' })).ok).toBe(true);
  await publishNotice(context(office), { noticeId, audience: 'ALL', organizationNames: [] });
  expect(await findNotice(reader, noticeId)).toMatchObject({ title: '另题（演示）', state: 'PUBLISHED' });
  const late = await updateNotice(context(office), { noticeId, ...content });
  expect(late).toMatchObject({ ok: false, reasons: [{ code: 'PUBLISHED' }] });
});

test('「各有关全省性社会组织」: only those who were sent it see it; those with accounts are told', async () => {
  const noticeId = await published([names.reader, names.paper]);
  expect(await findNotice(silent, noticeId)).toBeNull();
  expect(await findNotice(reader, noticeId)).not.toBeNull();
  const link = `/nominations/notices/${noticeId}`;
  const told = await db.outboxMessage.findMany({ where: { link } });
  expect(told.map(({ organizationId }) => organizationId)).toEqual([ids.reader]);
  expect(await listReceipts(office, noticeId)).toHaveLength(2);
});

test('a name that the directory does not know stops the publication and is said', async () => {
  const noticeId = await draft();
  const chosen = { noticeId, audience: 'CHOSEN' as const, organizationNames: [names.reader, '没有这个协会'] };
  const outcome = await publishNotice(context(office), chosen);
  expect(outcome).toMatchObject({ ok: false, reasons: [{ message: expect.stringContaining('没有这个协会') }] });
  expect(await listReceipts(office, noticeId)).toEqual([]);
});

test('阅读 and 签收 with person and time; the first signature stands', async () => {
  const noticeId = await published();
  await openNotice(context(reader), { noticeId });
  expect(await listReceipts(reader, noticeId)).toEqual([
    expect.objectContaining({ organizationName: names.reader, openedAt: expect.any(String), signedAt: null }),
  ]);
  expect((await listNotices(reader)).find(({ id }) => id === noticeId)?.isUnsigned).toBe(true);
  await signNotice(context(reader), { noticeId });
  const colleague = await createActor('ORG_CONTACT', { organizationId: ids.reader });
  await signNotice(context(colleague), { noticeId });
  expect(await listReceipts(reader, noticeId)).toEqual([
    expect.objectContaining({ signedByName: reader.displayName, signedAt: expect.any(String) }),
  ]);
  expect((await listNotices(office)).find(({ id }) => id === noticeId)).toMatchObject({ signed: 1, sent: 3 });
});

test('nobody signs for an organisation that was not sent the notice', async () => {
  const noticeId = await published([names.silent]);
  const outcome = await signNotice(context(reader), { noticeId });
  expect(outcome).toMatchObject({ ok: false, reasons: [{ code: 'NOT_FOUND' }] });
});

test('催办: those who have not signed, once a day each; who has no account is counted for paper', async () => {
  const noticeId = await published();
  await signNotice(context(reader), { noticeId });
  const first = await remindNotice(context(office), { noticeId });
  expect(first).toMatchObject({ ok: true, value: { reminded: 1, withoutAccount: 1 } });
  expect(await remindNotice(context(office), { noticeId })).toMatchObject({ ok: true, value: { reminded: 0 } });
  setClock('2017-09-30T09:00:00+08:00');
  expect(await remindNotice(context(office), { noticeId })).toMatchObject({ ok: true, value: { reminded: 1 } });
  const silentLine = (await listReceipts(office, noticeId)).find(({ organizationId }) => organizationId === ids.silent);
  expect(silentLine?.reminders).toBe(2);
});

test('撤回: no more signing is asked for, no more reminders go out', async () => {
  const noticeId = await published();
  expect((await withdrawNotice(context(office), { noticeId })).ok).toBe(true);
  expect(await findNotice(reader, noticeId)).toMatchObject({ state: 'WITHDRAWN' });
  expect(await remindNotice(context(office), { noticeId })).toMatchObject({ ok: false, reasons: [{ code: 'STATE' }] });
});
