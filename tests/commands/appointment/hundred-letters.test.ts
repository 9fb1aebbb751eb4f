import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { issueLetters } from '@/lib/commands/appointment/issue-letters';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { trainedNominees } from '@/tests/support/nominees';
import { context, createActor, createBatch } from '@/tests/support/world';

const PEOPLE = 100;
const KILLS = 5;

const office = await createActor('MASS_WORK_DIVISION');
const committee = await createActor('PROVINCIAL_COMMITTEE');
const colleague = await createActor('PROVINCIAL_COMMITTEE');

/** Starts the command in a process of its own and kills it after a while that lies within its transaction, or after it. */
async function issueAndKill(batchId: string, idempotencyKey: string, delay: number): Promise<void> {
  const order = JSON.stringify({ actor: committee, batchId, idempotencyKey });
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'tests/support/issuing-process.ts', order],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(child.stdout, 'data');
  await after(delay);
  const exit = child.exitCode === null ? once(child, 'exit') : null;
  child.kill('SIGKILL');
  await exit;
}

test('「统一颁发聘书」: kill -9 in the middle loses and repeats nothing; two clerks at once give 100 numbers to 100 people', {
  timeout: 600_000,
}, async () => {
  const { id: batchId } = await createBatch('OPEN');
  const channels = Array.from({ length: PEOPLE }, () => 'RECRUITED' as const);
  await trainedNominees(batchId, channels, { office, committee });

  const key = randomUUID();
  for (let kill = 0; kill < KILLS; kill++) {
    await issueAndKill(batchId, key, 40 + kill * 60);
    const count = await db.letter.count({ where: { issueEvent: { batchId } } });
    expect([0, PEOPLE], `after kill ${kill}`).toContain(count);
  }
  await Promise.all(
    [committee, colleague].map((actor) => issueLetters(context(actor), { batchId, issuedOn: today() })),
  );

  const letters = await db.letter.findMany({ where: { issueEvent: { batchId } }, orderBy: { serial: 'asc' } });
  expect(letters.map(({ serial }) => serial)).toEqual(Array.from({ length: PEOPLE }, (_, index) => index + 1));
  expect(new Set(letters.map(({ number }) => number)).size).toBe(PEOPLE);
  expect(new Set(letters.map(({ candidateId }) => candidateId)).size).toBe(PEOPLE);
  expect(await db.issueEvent.count({ where: { batchId } })).toBe(1);
  expect(await db.term.count({ where: { letter: { issueEvent: { batchId } } } })).toBe(PEOPLE);
  expect((await db.numberSeries.findFirst({ where: { series: 'LETTER' } }))?.last).toBe(PEOPLE);
  expect(await db.candidate.count({ where: { batchId, state: 'APPOINTED' } })).toBe(PEOPLE);
});
