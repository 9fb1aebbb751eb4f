import { describe, expect, test } from 'vitest';
import { recordSelection, selectionOrder } from '@/lib/commands/review/record-selection';
import { readTimeline } from '@/lib/data/timeline';
import type { SelectionChannel } from '@/lib/domain/glossary';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { codesOf, done, qualified, submittedNominee } from '@/tests/support/nominees';
import { context, createActor, createBatch, moveBatch } from '@/tests/support/world';

const office = await createActor('MASS_WORK_DIVISION');
const committee = await createActor('PROVINCIAL_COMMITTEE');

async function batchWith(...channels: SelectionChannel[]) {
  const { id: batchId } = await createBatch('OPEN');
  const ids: string[] = [];
  for (const channel of channels) {
    const { candidateId } = await submittedNominee({ batchId, channel });
    await qualified(candidateId, office);
    ids.push(candidateId);
  }
  return { batchId, ids };
}

const meeting = { reason: '', meeting: '省社会组织党委会议（演示）', decidedOn: today() };
const order = (batchId: string, candidateIds: string[], result: 'SELECTED' | 'RESERVE' | 'NOT_SELECTED') => ({
  batchId,
  candidateIds,
  result,
  ...meeting,
});

describe('「择优遴选」(通知 三): a human decision of 省社会组织党委', () => {
  test('results of one meeting for several nominees', async () => {
    const { batchId, ids } = await batchWith('RECRUITED', 'DISPATCHED', 'RECRUITED');
    const [first = '', second = '', third = ''] = ids;
    await moveBatch(batchId, 'SELECTION');
    await done(recordSelection(context(committee), order(batchId, [first, second], 'SELECTED')));
    const rejection = { ...order(batchId, [third], 'NOT_SELECTED'), reason: '名额所限' };
    await done(recordSelection(context(committee), rejection));
    const results = await db.selectionResult.findMany({ where: { candidateId: { in: ids } } });
    expect(new Map(results.map(({ candidateId, result }) => [candidateId, result]))).toEqual(
      new Map([
        [first, 'SELECTED'],
        [second, 'SELECTED'],
        [third, 'NOT_SELECTED'],
      ]),
    );
    const { state } = await db.candidate.findUniqueOrThrow({ where: { id: third } });
    expect(state).toBe('NOT_SELECTED');
  });

  test('not before 遴选 begins, not for 选任, not by the office, not in the future', async () => {
    const { batchId, ids } = await batchWith('RECRUITED', 'SELECTED_INTERNALLY');
    const [recruited = '', internal = ''] = ids;
    expect(await codesOf(recordSelection(context(committee), order(batchId, [recruited], 'SELECTED')))).toEqual([
      'STAGE',
    ]);
    await moveBatch(batchId, 'SELECTION');
    expect(await codesOf(recordSelection(context(office), order(batchId, [recruited], 'SELECTED')))).toEqual([
      'NOT_FOUND',
    ]);
    expect(await codesOf(recordSelection(context(committee), order(batchId, ids, 'SELECTED')))).toEqual([
      'WRONG_ROUTE',
    ]);
    const tomorrow = { ...order(batchId, [recruited], 'SELECTED'), decidedOn: '2999-01-01' };
    expect(await codesOf(recordSelection(context(committee), tomorrow))).toEqual(['FUTURE']);
    expect(await db.selectionResult.count({ where: { candidateId: { in: [recruited, internal] } } })).toBe(0);
  });

  test('nobody is left out without a reason, neither in the form nor past it', async () => {
    const { batchId, ids } = await batchWith('RECRUITED');
    await moveBatch(batchId, 'SELECTION');
    const rejection = order(batchId, ids, 'NOT_SELECTED');
    expect(selectionOrder.safeParse(rejection).error?.issues[0]?.path).toEqual(['reason']);
    expect(await codesOf(recordSelection(context(committee), rejection))).toEqual(['REASON_REQUIRED']);
  });

  test('备用递补: the later result counts, both stand in the timeline', async () => {
    const { batchId, ids } = await batchWith('RECRUITED');
    await moveBatch(batchId, 'SELECTION');
    await done(recordSelection(context(committee), order(batchId, ids, 'RESERVE')));
    await done(recordSelection(context(committee), order(batchId, ids, 'SELECTED')));
    expect(await db.selectionResult.findMany({ where: { candidateId: ids[0] } })).toMatchObject([
      { result: 'SELECTED' },
    ]);
    const steps = await readTimeline('CANDIDATE', ids[0] ?? '');
    expect(steps.map(({ event }) => event).slice(-2)).toEqual(['reserve', 'promoteReserve']);
  });

  test('two members record at once: one result', async () => {
    const { batchId, ids } = await batchWith('RECRUITED');
    await moveBatch(batchId, 'SELECTION');
    const outcomes = await Promise.all([
      recordSelection(context(committee), order(batchId, ids, 'SELECTED')),
      recordSelection(context(committee), { ...order(batchId, ids, 'NOT_SELECTED'), reason: '名额所限' }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.selectionResult.count({ where: { candidateId: ids[0] } })).toBe(1);
  });
});
