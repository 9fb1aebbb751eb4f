import { expect, test } from 'vitest';
import { readCurrentBatches, readTodos } from '@/lib/data/home';
import { addDays } from '@/lib/domain/calendar-day';
import { today } from '@/lib/platform/clock';
import { draftedNominee, submittedNominee } from '../support/nominees';
import { createActor, createBatch } from '../support/world';

test('待办 counts the forms of the author, and for the office what waits for it', async () => {
  const { id: batchId } = await createBatch();
  const { author } = await draftedNominee({ batchId });
  await submittedNominee({ batchId });
  await submittedNominee({ batchId, channel: 'SELECTED_INTERNALLY' });
  expect(await readTodos(author)).toEqual([{ label: '已暂存，待提交', href: '/nominations?state=DRAFT', count: 1 }]);
  const office = await createActor('MASS_WORK_DIVISION');
  expect(await readTodos(office)).toEqual([{ label: '已提交，待受理', href: '/reviews?state=SUBMITTED', count: 2 }]);
  expect(await readTodos(await createActor('OBSERVER'))).toEqual([]);
});

test('管理员的待办：没有角色的新账号', async () => {
  const security = await createActor('SECURITY_ADMIN');
  expect(await readTodos(security)).toEqual([]);
});

test('current batches come with the days that are left; a batch in preparation is the office’s own', async () => {
  const deadlineOn = addDays(today(), 3);
  const open = await createBatch('OPEN', { deadlineOn });
  const prepared = await createBatch('PREPARING');
  const idsFor = async (role: 'MASS_WORK_DIVISION' | 'NOMINATING_UNIT' | 'OBSERVER') =>
    (await readCurrentBatches(await createActor(role))).map(({ id }) => id);
  expect(await idsFor('MASS_WORK_DIVISION')).toContain(prepared.id);
  expect(await idsFor('NOMINATING_UNIT')).not.toContain(prepared.id);
  expect(await idsFor('OBSERVER')).toEqual([]);
  const batches = await readCurrentBatches(await createActor('MASS_WORK_DIVISION'));
  expect(batches.find(({ id }) => id === open.id)?.timeLeft).toMatch(/^还有 \d+ 天$/);
  expect(batches.find(({ id }) => id === prepared.id)?.timeLeft).toBe('');
});
