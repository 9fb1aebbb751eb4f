import 'server-only';
import type { Work } from './command';

/**
 * Takes a rung of a ladder of reminders for these subjects, in the transaction that sends them. Of two runs, one gets the
 * subject and the other waits and does not: nobody is told twice, and nothing is marked that was not sent.
 *
 * @returns those that had not been told of this rung
 */
export async function takeRung({ tx, at }: Work, subjects: readonly string[], rung: string): Promise<Set<string>> {
  const taken = await tx.$queryRaw<{ subject: string }[]>`
    INSERT INTO "SentLedger" (subject, rung, "sentAt")
    SELECT subject, ${rung}, ${at} FROM unnest(${[...subjects]}::text[]) AS subject ORDER BY subject
    ON CONFLICT DO NOTHING RETURNING subject`;
  return new Set(taken.map(({ subject }) => subject));
}
