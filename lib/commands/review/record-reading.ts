import 'server-only';
import type { Actor } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';
import { runCommand } from '../command';

/** Puts on record that this person read the sensitive part of a form; once a day, however often the page is opened. */
export async function recordReading(actor: Actor, candidateId: string): Promise<void> {
  const context = { actor, idempotencyKey: `read ${candidateId} ${today()}` };
  await runCommand(context, 'review.recordReading', async ({ audit }) => {
    audit({ action: 'review.readForm', subject: `CANDIDATE:${candidateId}` });
    return null;
  });
}
