import { beforeAll, describe, expect, test } from 'vitest';
import { candidateTags, countKinds, listNominees, sourceGroups } from '@/lib/data/nomination/nominee-list';
import type { Actor } from '@/lib/domain/permissions';
import { createNominator, draftFor, type Nominator, submittedFor } from '../../support/nominators';
import { createActor, createBatch } from '../../support/world';

let batchId: string;
let nominator: Nominator;
let office: Actor;
beforeAll(async () => {
  batchId = (await createBatch()).id;
  nominator = await createNominator();
  office = await createActor('MASS_WORK_DIVISION');
  await submittedFor(nominator, batchId, { name: '退休甲', sourceGroup: 'RETIRED', tags: ['RETIRED_LEADING_CADRE'] });
  await submittedFor(nominator, batchId, { name: '退休乙', sourceGroup: 'RETIRED', tags: [] });
  await submittedFor(nominator, batchId, { name: '专职丙', sourceGroup: 'ORG_STAFF', tags: ['FULLTIME_PARTY_WORKER'] });
  await draftFor(nominator, batchId, { name: '暂存丁', sourceGroup: 'ORG_LEADER', tags: [...candidateTags] });
});
const namesOf = async (who: Actor, filter: object) =>
  (await listNominees(who, { batchId, ...filter })).lines.map(({ name }) => name).toSorted();

describe('「离退休或退出现职的党员干部」「党员社会组织负责人或工作人员」「尤其要注重鼓励」：筛选和统计', () => {
  test('each number is the length of its list, for everybody who may look', async () => {
    for (const who of [office, nominator.actor]) {
      const counts = await countKinds(who, { batchId });
      for (const { key, value, count } of counts) expect(await namesOf(who, { [key]: value })).toHaveLength(count);
      const counted = new Set(counts.map(({ value }) => value));
      for (const value of sourceGroups) {
        if (!counted.has(value)) expect(await namesOf(who, { sourceGroup: value })).toEqual([]);
      }
    }
  });

  test('the office counts what was submitted, the organisation its drafts too', async () => {
    const numbers = async (who: Actor) =>
      (await countKinds(who, { batchId })).map(({ value, count }) => [value, count]);
    expect(await numbers(office)).toEqual([
      ['RETIRED', 2],
      ['ORG_STAFF', 1],
      ['RETIRED_LEADING_CADRE', 1],
      ['FULLTIME_PARTY_WORKER', 1],
    ]);
    expect(await numbers(nominator.actor)).toEqual([
      ['RETIRED', 2],
      ['ORG_LEADER', 1],
      ['ORG_STAFF', 1],
      ['RETIRED_LEADING_CADRE', 2],
      ['FULLTIME_PARTY_WORKER', 2],
    ]);
  });

  test('filters narrow each other', async () => {
    expect(await namesOf(office, { sourceGroup: 'RETIRED' })).toEqual(['退休乙', '退休甲'].toSorted());
    expect(await namesOf(office, { sourceGroup: 'RETIRED', tag: 'RETIRED_LEADING_CADRE' })).toEqual(['退休甲']);
    const narrowed = await countKinds(office, { batchId, tag: 'FULLTIME_PARTY_WORKER' });
    expect(narrowed).toContainEqual({ key: 'sourceGroup', value: 'ORG_STAFF', count: 1 });
    expect(narrowed).not.toContainEqual(expect.objectContaining({ value: 'RETIRED' }));
  });
});
