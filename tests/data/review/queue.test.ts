import { describe, expect, test } from 'vitest';
import { acceptCandidate } from '@/lib/commands/review/accept-candidate';
import { recomputeFindings } from '@/lib/commands/review/recompute-findings';
import { readNextInQueue, readQueue } from '@/lib/data/review/queue';
import { queueFilter } from '@/lib/domain/review/queue-filter';
import { db } from '@/lib/platform/database';
import { done, draftedNominee, qualified, submittedNominee } from '@/tests/support/nominees';
import { context, createActor, createBatch } from '@/tests/support/world';

const office = await createActor('MASS_WORK_DIVISION');
const { id: batch } = await createBatch('OPEN');
const names = ['陈建国', '林丽华', '欧阳明', '黄文杰', '张美玲'];
const ids: string[] = [];
for (const name of names) {
  const form = name === '欧阳明' ? { name, fullTimeEducation: '61' } : { name };
  ids.push((await submittedNominee({ batchId: batch, form })).candidateId);
}
const filter = (query: object = {}) => queueFilter.parse({ batch, ...query });
const namesOf = async (query: object) => (await readQueue(office, filter(query))).rows.map(([, name]) => name);

describe('the review queue', () => {
  test('the oldest submission first, page by page, nobody twice and nobody left out', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await readQueue(office, filter({ after }), 2);
      expect(page.count).toBe(names.length);
      seen.push(...page.rows.map(([, name]) => name));
      after = page.next ?? undefined;
    } while (after);
    expect(seen).toEqual(names);
  });

  test('drafts are nobody’s business yet', async () => {
    const { candidateId } = await draftedNominee({ batchId: batch });
    expect((await readQueue(office, filter({ state: 'ALL' }))).rows.map(([id]) => id)).not.toContain(candidateId);
  });

  test('found by part of the name, by initials, by organisation; % and _ are letters like others', async () => {
    expect(await namesOf({ name: '建国' })).toEqual(['陈建国']);
    expect(await namesOf({ name: 'CJG' })).toEqual(['陈建国']);
    expect(await namesOf({ name: '%' })).toEqual([]);
    expect(await namesOf({ channel: 'DISPATCHED' })).toEqual([]);
    const { organization } = await db.candidate.findUniqueOrThrow({
      where: { id: ids[1] },
      include: { organization: true },
    });
    expect(await namesOf({ organization: organization.name })).toEqual(['林丽华']);
    expect(await namesOf({ organization: '没有这家' })).toEqual([]);
  });

  test('each line carries the worst of the newest findings', async () => {
    const verdicts = async () => new Map((await readQueue(office, filter())).rows.map((row) => [row[1], row[6]]));
    expect((await verdicts()).get('陈建国')).toBe('PASS');
    expect((await verdicts()).get('欧阳明')).toBe('FAIL');
    await db.batch.update({ where: { id: batch }, data: { cutOffOn: new Date('1990-01-01') } });
    await done(recomputeFindings(context(office), { candidateId: ids[0] ?? '' }));
    expect((await verdicts()).get('陈建国')).toBe('FAIL');
    expect((await verdicts()).get('林丽华')).toBe('PASS');
  });

  test('the next one keeps to the filter, goes on from here, and starts over at the end', async () => {
    const [first = '', second = '', , , last = ''] = ids;
    const at = async (id: string) => {
      const { submittedAt } = await db.candidate.findUniqueOrThrow({ where: { id } });
      return { id, submittedAt: submittedAt?.toISOString() ?? '' };
    };
    expect(await readNextInQueue(office, filter(), await at(first))).toBe(second);
    expect(await readNextInQueue(office, filter(), await at(last))).toBe(first);
    await done(acceptCandidate(context(office), { candidateId: second }));
    expect(await readNextInQueue(office, filter({ state: 'SUBMITTED' }), await at(first))).toBe(ids[2]);
    expect(await readNextInQueue(office, filter({ name: '陈建国' }), await at(first))).toBeNull();
  });

  test('who is decided leaves the pending ones', async () => {
    const { id: other } = await createBatch('OPEN');
    const { candidateId } = await submittedNominee({ batchId: other });
    await qualified(candidateId, office);
    expect((await readQueue(office, queueFilter.parse({ batch: other }))).rows).toEqual([]);
    expect((await readQueue(office, queueFilter.parse({ batch: other, state: 'QUALIFIED' }))).count).toBe(1);
  });
});
