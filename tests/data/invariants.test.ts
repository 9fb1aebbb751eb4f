import { expect, test } from 'vitest';
import { disqualifyCandidate } from '@/lib/commands/review/disqualify-candidate';
import { judgeConditions } from '@/lib/commands/review/judge-conditions';
import { readViolations } from '@/lib/data/invariants';
import { db } from '@/lib/platform/database';
import { asOwner } from '@/tests/support/database';
import { allMet, done, qualified, submittedNominee } from '@/tests/support/nominees';
import { context, createActor, createBatch, createPartyOrganization } from '@/tests/support/world';

const office = await createActor('MASS_WORK_DIVISION');
const { id: batchId } = await createBatch('OPEN');
const labels = async () => (await readViolations()).map(({ label }) => label);

/** Writes past triggers and constraints, looks, and puts everything back. */
async function found(sql: string, values: unknown[], undo: string): Promise<string[]> {
  const write = (statement: string) =>
    asOwner(async (client) => {
      await client.query('SET session_replication_role = replica');
      await client.query(statement, values);
    });
  await write(sql);
  const seen = await labels();
  await write(undo);
  expect(await labels()).toEqual([]);
  return seen;
}

test('nothing is wrong with what the commands wrote', async () => {
  const { candidateId } = await submittedNominee({ batchId });
  await qualified(candidateId, office);
  const other = await submittedNominee({ batchId, channel: 'SELECTED_INTERNALLY' });
  await done(disqualifyCandidate(context(office), { candidateId: other.candidateId, reason: '不符合' }));
  expect(await readViolations()).toEqual([]);
});

test('a counter that says another number than there are nominees', async () => {
  const { id: body } = await createPartyOrganization('GENERAL_BRANCH');
  await submittedNominee({ batchId, channel: 'SELECTED_INTERNALLY', partyOrganizationId: body });
  const where = `WHERE "partyOrganizationId" = $1`;
  expect(
    await found(`UPDATE "QuotaCounter" SET used = 2 ${where}`, [body], `UPDATE "QuotaCounter" SET used = 1 ${where}`),
  ).toEqual(['名额计数与人选不符']);
});

test('资格审查通过 without a judgement, or with one that does not meet', async () => {
  const { candidateId } = await submittedNominee({ batchId });
  await done(judgeConditions(context(office), { candidateId, judgements: allMet }));
  await qualified(candidateId, office);
  const where = `WHERE "candidateId" = $1 AND condition = 'HEALTH'`;
  const change = (verdict: string) => `UPDATE "Judgement" SET verdict = '${verdict}' ${where}`;
  expect(await found(change('TO_VERIFY'), [candidateId], change('MEETS'))).toEqual(['资格审查通过而人工判断不齐']);
  const verdict = (value: string) => `UPDATE "Finding" SET verdict = '${value}' WHERE "candidateId" = $1`;
  expect(await found(verdict('FAIL'), [candidateId], verdict('PASS'))).toEqual(['资格审查通过而核对未解决']);
});

test('a result that no meeting gave, a step that the machine does not know, a step without its audit entry', async () => {
  const { candidateId } = await submittedNominee({ batchId });
  await qualified(candidateId, office);
  const state = (value: string) => `UPDATE "Candidate" SET state = '${value}' WHERE id = $1`;
  expect(await found(state('SELECTED'), [candidateId], state('QUALIFIED'))).toEqual([
    '遴选状态没有会议结果，或者与结果不符',
    '人选状态与记录不符',
  ]);
  const event = (from: string, to: string) =>
    `UPDATE "Transition" SET event = '${to}' WHERE "entityId" = $1 AND event = '${from}'`;
  expect(await found(event('qualify', 'appoint'), [candidateId], event('appoint', 'qualify'))).toEqual([
    '状态变动不在流程之内',
    '状态变动没有审计记录',
  ]);
  const from = (now: string, then: string) =>
    `UPDATE "Transition" SET "fromState" = '${then}' WHERE "entityId" = $1 AND "fromState" = '${now}'`;
  expect(await found(from('ACCEPTED', 'RETURNED'), [candidateId], from('RETURNED', 'ACCEPTED'))).toEqual([
    '状态变动不在流程之内',
    '状态变动前后不相接',
  ]);
});

test('one person in two tracks of a batch', async () => {
  const [first, second] = [await submittedNominee({ batchId }), await submittedNominee({ batchId })];
  const own = await db.candidate.findUniqueOrThrow({ where: { id: second.candidateId } });
  const { personId } = await db.candidate.findUniqueOrThrow({ where: { id: first.candidateId } });
  // The unique index stands in the way: it goes for a moment.
  await asOwner(async (client) => {
    await client.query('DROP INDEX "Candidate_batch_person_key"');
    await client.query('UPDATE "Candidate" SET "personId" = $1 WHERE id = $2', [personId, own.id]);
  });
  const [violation] = await readViolations();
  expect(violation).toMatchObject({ label: '同一人在一个批次有两条途径', count: 2, clause: '通知 二' });
  expect(violation?.subjects).toContain(`CANDIDATE:${own.id}`);
});
