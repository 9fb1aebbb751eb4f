import { expect, test } from 'vitest';
import { readBoardView } from '@/app/(workspace)/reviews/board/board-view';
import { nomineesBehind } from '@/lib/data/composition';
import { qualified, submittedNominee } from '@/tests/support/nominees';
import { createActor, createBatch } from '@/tests/support/world';

const office = await createActor('MASS_WORK_DIVISION');
const observer = await createActor('OBSERVER');
const { id: batchId } = await createBatch('OPEN');
const people = [
  { sex: 'MALE' },
  { sex: 'FEMALE', bornOn: '1982-10' },
  { fullTimeEducation: '31' },
  { sourceGroup: 'ORG_STAFF' },
  {},
  {},
];
for (const [index, form] of people.entries()) {
  const { candidateId } = await submittedNominee({ batchId, form });
  if (index < 2) await qualified(candidateId, office);
}
await submittedNominee({ batchId, channel: 'SELECTED_INTERNALLY' });

test('every number is the length of the list behind it', async () => {
  const { charts, nominees } = await readBoardView(office, batchId, 'ALL');
  expect(nominees).toHaveLength(7);
  for (const { name, cells } of charts) {
    for (const { value, count } of cells) {
      expect(nomineesBehind(nominees, { by: name, value, scope: 'ALL' }), `${name} ${value}`).toHaveLength(count ?? -1);
    }
  }
  const counts = new Map(charts.map(({ name, cells }) => [name, cells.map(({ label, count }) => [label, count])]));
  expect(counts.get('sex')).toEqual([
    ['男', 6],
    ['女', 1],
  ]);
  expect(counts.get('funnel')?.slice(0, 5)).toEqual([
    ['已提交', 7],
    ['已受理', 2],
    ['信息审核通过', 2],
    ['资格审查通过', 2],
    ['入选、备案', 0],
  ]);
  expect(nomineesBehind(nominees, { by: 'nonsense', value: '', scope: 'ALL' })).toBeNull();
});

test('「抄送：省“两新”组织党工委、厅党组」: numbers alone, and none that tells of a few', async () => {
  const { charts, seesNames } = await readBoardView(observer, batchId, 'ALL');
  expect(seesNames).toBe(false);
  const counts = charts.flatMap(({ cells }) => cells.map(({ count }) => count));
  expect(counts.filter((count) => count !== null && count > 0 && count < 5)).toEqual([]);
  expect(charts.find(({ name }) => name === 'sex')?.cells.map(({ count }) => count)).toEqual([null, null]);
});
