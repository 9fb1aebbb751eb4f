/** A process of its own that issues the letters of a batch, to be killed in the middle. */
import { issueLetters } from '@/lib/commands/appointment/issue-letters';
import type { Actor } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';

const { actor, batchId, idempotencyKey } = JSON.parse(process.argv[2] ?? '{}') as {
  actor: Actor;
  batchId: string;
  idempotencyKey: string;
};
process.stdout.write('started\n');
const outcome = await issueLetters({ actor, idempotencyKey }, { batchId, issuedOn: today() });
process.stdout.write(`${outcome.ok}\n`);
process.exit(0);
