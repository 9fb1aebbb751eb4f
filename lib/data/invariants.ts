import 'server-only';
import { db } from '@/lib/platform/database';
import { verifyAuditChain } from './audit-chain';
import { invariantChecks } from './invariant-checks';

/** Subjects that are named; the number says how many there are. */
const MOST_NAMED = 20;

/** One kind of impossible state that was found, without personal data. */
export interface Violation {
  label: string;
  clause: string;
  count: number;
  /** Records that are in it, e.g. `CANDIDATE:<id>`; the first ones. */
  subjects: string[];
}

/** Impossible states of the records: empty when all is well. The audit chain is a check of its own. */
export async function readViolations(): Promise<Violation[]> {
  const found: Violation[] = [];
  for (const { label, clause, subjects } of invariantChecks) {
    const rows = await db.$queryRaw<{ subject: string; total: bigint }[]>`
      SELECT subject, count(*) OVER () AS total FROM (${subjects}) AS wrong ORDER BY subject LIMIT ${MOST_NAMED}`;
    const count = Number(rows[0]?.total ?? 0);
    if (count > 0) found.push({ label, clause, count, subjects: rows.map(({ subject }) => subject) });
  }
  return found;
}

/** What is wrong, one sentence each, the audit chain included; empty when all is well. */
export async function findViolations(): Promise<string[]> {
  const found = (await readViolations()).map(({ label, count }) => `${label}：${count}处`);
  const chain = await verifyAuditChain();
  if (!chain.isIntact) found.push(`审计链已被破坏：${chain.problem}`);
  return found;
}
