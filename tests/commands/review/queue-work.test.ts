import { describe, expect, test } from 'vitest';
import { assignReviewer } from '@/lib/commands/review/assign-reviewer';
import { removeView } from '@/lib/commands/review/remove-view';
import { saveView } from '@/lib/commands/review/save-view';
import { snoozeCandidate } from '@/lib/commands/review/snooze-candidate';
import { readQueue } from '@/lib/data/review/queue';
import { readHandling, readReviewerLoads, readSavedViews } from '@/lib/data/review/reviewers';
import { addDays } from '@/lib/domain/calendar-day';
import type { Actor } from '@/lib/domain/permissions';
import { queueFilter } from '@/lib/domain/review/queue-filter';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { codesOf, done, qualified, submittedNominee } from '@/tests/support/nominees';
import { context, createActor, createBatch } from '@/tests/support/world';

const office = await createActor('MASS_WORK_DIVISION');
const colleague = await createActor('MASS_WORK_DIVISION');
const committee = await createActor('PROVINCIAL_COMMITTEE');
const { id: batch } = await createBatch('OPEN');
const submitted = async () => (await submittedNominee({ batchId: batch })).candidateId;
const queueOf = async (reader: Actor, query: object = {}) =>
  (await readQueue(reader, queueFilter.parse({ batch, ...query }))).rows.map(([id]) => id);

describe('分配', () => {
  test('many at once or oneself; the desk of each shows in the load, and only pending work counts', async () => {
    const ids = [await submitted(), await submitted(), await submitted()];
    const [own = '', ...others] = ids;
    await done(assignReviewer(context(office), { candidateIds: [own], reviewerId: office.accountId }));
    await done(assignReviewer(context(office), { candidateIds: others, reviewerId: colleague.accountId }));
    expect(await queueOf(office, { reviewer: 'ME' })).toEqual([own]);
    expect(await queueOf(office, { reviewer: colleague.accountId })).toEqual(others);
    expect(await queueOf(office, { reviewer: 'NONE' })).not.toContain(own);
    const loadOf = async ({ accountId }: Actor) => (await readReviewerLoads()).find(({ id }) => id === accountId)?.load;
    expect([await loadOf(office), await loadOf(colleague)]).toEqual([1, 2]);
    await qualified(others[0] ?? '', office);
    expect(await loadOf(colleague)).toBe(1);
    expect(await db.outboxMessage.count({ where: { accountId: colleague.accountId, kind: 'REVIEW_ASSIGNED' } })).toBe(
      1,
    );
    await done(assignReviewer(context(colleague), { candidateIds: [own], reviewerId: '' }));
    expect((await readHandling(office, own)).reviewer).toBeNull();
  });

  test('only to somebody who reviews, only while it is under review', async () => {
    const candidateId = await submitted();
    const give = (reviewerId: string) =>
      codesOf(assignReviewer(context(office), { candidateIds: [candidateId], reviewerId }));
    expect(await give(committee.accountId)).toEqual(['NO_REVIEWER']);
    await qualified(candidateId, office);
    expect(await give(office.accountId)).toEqual(['STATE']);
  });

  test('回避: never to somebody of the nominating organisation, whose queue does not show the nominee either', async () => {
    const candidateId = await submitted();
    const { organizationId } = await db.candidate.findUniqueOrThrow({ where: { id: candidateId } });
    const partial = await createActor('MASS_WORK_DIVISION');
    await db.roleGrant.create({
      data: { accountId: partial.accountId, role: 'ORG_CONTACT', organizationId, validFrom: new Date('2017-01-01') },
    });
    const order = { candidateIds: [candidateId], reviewerId: partial.accountId };
    expect(await codesOf(assignReviewer(context(office), order))).toEqual(['CONFLICT']);
    expect(await queueOf(partial)).not.toContain(candidateId);
    expect(await queueOf(partial, { state: 'ALL' })).toContain(candidateId);
    expect(await queueOf(office)).toContain(candidateId);
  });
});

describe('暂缓', () => {
  test('out of one’s own queue until the day, and back on request', async () => {
    const candidateId = await submitted();
    const until = (untilOn: string) => snoozeCandidate(context(office), { candidateId, untilOn });
    expect(await codesOf(until(today()))).toEqual(['PAST']);
    await done(until(addDays(today(), 3)));
    expect(await queueOf(office)).not.toContain(candidateId);
    expect(await queueOf(office, { snoozed: 'SHOW' })).toContain(candidateId);
    expect(await queueOf(colleague)).toContain(candidateId);
    await db.reviewSnooze.updateMany({ where: { candidateId }, data: { untilOn: new Date(`${today()}T00:00:00Z`) } });
    expect(await queueOf(office)).toContain(candidateId);
    await done(until(''));
    expect((await readHandling(office, candidateId)).snoozedUntilOn).toBeNull();
  });
});

describe('常用筛选', () => {
  test('kept under a name, replaced under the same, one’s own alone', async () => {
    await done(saveView(context(office), { name: '选任待办', query: 'channel=SELECTED_INTERNALLY&nonsense=1' }));
    await done(saveView(context(office), { name: '选任待办', query: 'channel=SELECTED_INTERNALLY&state=ACCEPTED' }));
    const [view, ...others] = await readSavedViews(office);
    expect(others).toEqual([]);
    expect(view).toMatchObject({ name: '选任待办', query: 'state=ACCEPTED&channel=SELECTED_INTERNALLY' });
    expect(await readSavedViews(colleague)).toEqual([]);
    const viewId = view?.id ?? '';
    expect(await codesOf(removeView(context(colleague), { viewId }))).toEqual(['NOT_FOUND']);
    await done(removeView(context(office), { viewId }));
    expect(await readSavedViews(office)).toEqual([]);
  });
});
