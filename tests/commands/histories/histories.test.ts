import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verifyAuditChain } from '@/lib/data/audit-chain';
import { readViolations } from '@/lib/data/invariants';
import { createStaff, histories, play, rush, type Staff, setStage } from '@/tests/support/histories';
import { wrongWith } from '@/tests/support/history-checks';
import { moveBatch } from '@/tests/support/world';

/**
 * `npm run test:histories` sets these. A failure prints seed and path: HISTORIES_SEED=… HISTORIES_PATH=… plays the very
 * history again (who wins a race is still up to the database).
 */
const { HISTORIES = '12', HISTORIES_SEED, HISTORIES_PATH, HISTORIES_LANES = '1' } = process.env;
const lanes = Number(HISTORIES_LANES);
const runs = Math.ceil(Number(HISTORIES) / lanes);
const seed = HISTORIES_SEED ? Number(HISTORIES_SEED) : Math.trunc(Math.random() * 2 ** 31);
const HOURS = 3_600_000;
/** So many histories must come everywhere, else they prove little. */
const TELLING = 200;

const events = [
  'submit',
  'recall',
  'returnForRevision',
  'qualify',
  'undoVerdict',
  'disqualify',
  'reconsider',
  'withdraw',
  'approveFiling',
  'refuseFiling',
  'returnFromFiling',
  'select',
  'reserve',
  'rejectSelection',
];
/** What happened in all of them: event → how often. */
const happened = new Map<string, number>();

/** One history after another, each in a batch of its own. */
async function playLane(lane: number, staff: Staff): Promise<number> {
  let played = 0;
  const property = fc.asyncProperty(histories, async (history) => {
    const stage = await setStage(history, staff, `历史${seed}-${lane}-${++played}`);
    await play(stage, [rush, ...history.open]);
    await moveBatch(stage.batchId, 'SELECTION');
    await play(stage, history.selection);
    expect(await wrongWith(stage)).toEqual([]);
    for (const { event } of stage.acknowledged) happened.set(event, (happened.get(event) ?? 0) + 1);
  });
  await fc.assert(property, { seed: seed + lane, path: HISTORIES_PATH, numRuns: runs, verbose: 1 });
  return played;
}

test(
  `${runs * lanes} histories from seed ${seed}: quota, uniqueness, state graph, audit = state, 0 violations`,
  async () => {
    const staff = await createStaff();
    const played = await Promise.all(Array.from({ length: lanes }, (_, lane) => playLane(lane, staff)));
    const total = played.reduce((sum, count) => sum + count, 0);
    expect(await readViolations()).toEqual([]);
    expect(await verifyAuditChain()).toMatchObject({ isIntact: true });
    console.log(`${total} histories from seed ${seed}, 0 violations`, Object.fromEntries(happened));
    if (total >= TELLING) expect([...happened.keys()].toSorted()).toEqual([...events].toSorted());
  },
  12 * HOURS,
);
