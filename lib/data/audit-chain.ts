import 'server-only';
import { canonicalJson, sha256 } from '@/lib/platform/crypto';
import { db, type Transaction } from '@/lib/platform/database';

export interface ChainedEntry {
  id: bigint;
  at: Date;
  actorId: string | null;
  actorName: string;
  action: string;
  subject: string;
  detail: unknown;
  previous: string;
}

/** SHA-256 over everything that the entry says and over the hash of the entry before it. */
export function auditHash({ id, at, ...entry }: ChainedEntry): string {
  return sha256(canonicalJson({ ...entry, id: String(id), at: at.toISOString() }));
}

/** An exported head: kept outside the database, it proves that nothing was cut off the end. */
export interface ChainAnchor {
  last: string;
  hash: string;
}

export type ChainVerdict =
  | { isIntact: true; entries: number; head: ChainAnchor }
  | { isIntact: false; problem: string };

/**
 * Reads the chain from the first entry to the last and recomputes every hash.
 * Altered: the hash differs. Deleted or reordered: a position or a link is missing. Truncated: the head row or the
 * anchor names an entry that is no longer there.
 */
export async function verifyAuditChain(anchor?: ChainAnchor): Promise<ChainVerdict> {
  // One snapshot, so that entries written meanwhile are not mistaken for a gap.
  return db.$transaction((tx) => walkChain(tx, anchor), { isolationLevel: 'RepeatableRead', timeout: 600_000 });
}

async function walkChain(tx: Transaction, anchor?: ChainAnchor): Promise<ChainVerdict> {
  let position = 0n;
  let previous = '';
  let isAnchorSeen = !anchor || anchor.last === '0';
  for (;;) {
    const page = await tx.auditEntry.findMany({ where: { id: { gt: position } }, orderBy: { id: 'asc' }, take: 1000 });
    for (const { hash, ...entry } of page) {
      if (entry.id !== position + 1n) return broken(`entry ${position + 1n} is missing`);
      if (entry.previous !== previous) return broken(`entry ${entry.id} does not follow entry ${position}`);
      if (auditHash(entry) !== hash) return broken(`entry ${entry.id} was altered`);
      if (anchor?.last === String(entry.id)) {
        if (anchor.hash !== hash) return broken(`entry ${entry.id} is not the one that was exported`);
        isAnchorSeen = true;
      }
      position = entry.id;
      previous = hash;
    }
    if (page.length === 0) break;
  }
  const head = await tx.auditHead.findUnique({ where: { id: 1 } });
  if (!head || head.last !== position || head.hash !== previous) return broken(`entries after ${position} are missing`);
  if (!isAnchorSeen) return broken(`entry ${anchor?.last} of the exported head is missing`);
  return { isIntact: true, entries: Number(position), head: { last: String(position), hash: previous } };
}

const broken = (problem: string): ChainVerdict => ({ isIntact: false, problem });
