import { beforeAll, expect, test } from 'vitest';
import { appendAudit } from '@/lib/commands/audit';
import { verifyAuditChain } from '@/lib/data/audit-chain';
import { listAudit, readAnchor } from '@/lib/data/audit-log';
import { auditFilter } from '@/lib/domain/audit-action';
import { db } from '@/lib/platform/database';

const actor = { accountId: crypto.randomUUID(), sessionId: '', displayName: '周明川（演示）', grants: [] };
const list = (filter: object = {}) => listAudit(auditFilter.parse(filter));

beforeAll(async () => {
  const at = new Date('2017-10-30T23:59:59+08:00');
  const drafts = (action: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({ action, subject: `TEST:${index}`, detail: { count: index } }));
  await db.$transaction((tx) => appendAudit(tx, actor, at, drafts('candidate.submit', 120)));
  await db.$transaction((tx) =>
    appendAudit(tx, null, new Date('2017-10-31T00:00:00+08:00'), drafts('session.refuse', 1)),
  );
});

test('newest first, a hundred a page, every entry on exactly one page', async () => {
  const first = await list();
  const second = await list({ before: first.next });
  expect([first.lines.length, second.lines.length, second.next]).toEqual([100, 21, null]);
  const positions = [...first.lines, ...second.lines].map(({ id }) => Number(id));
  expect(positions).toEqual(Array.from({ length: 121 }, (_, index) => 121 - index));
  expect(first.lines[1]).toMatchObject({ actorName: '周明川（演示）', detail: 'count=119' });
});

test('by day in Guangdong, kind and person', async () => {
  expect((await list({ fromOn: '2017-10-31' })).lines.map(({ action }) => action)).toEqual(['session.refuse']);
  expect((await list({ untilOn: '2017-10-30', action: 'session' })).lines).toEqual([]);
  expect((await list({ actorName: '周明川' })).lines).toEqual([]);
  expect((await list({ actorName: '周明川（演示）', action: 'candidate' })).lines).toHaveLength(100);
});

test('the exported head is one that the chain verifies against', async () => {
  expect(await verifyAuditChain(await readAnchor())).toMatchObject({ isIntact: true, entries: 121 });
});
