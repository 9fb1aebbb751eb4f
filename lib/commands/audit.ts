import 'server-only';
import { auditHash } from '@/lib/data/audit-chain';
import type { Actor } from '@/lib/domain/permissions';
import type { Transaction } from '@/lib/platform/database';
import type { Prisma } from '@/prisma/generated/client';
import { insertRows, rowsAtOnce } from './insert-rows';

/** One line of the audit trail. `detail` holds ids, codes and counts, never personal data. */
export interface AuditDraft {
  /** e.g. `candidate.submit` */
  action: string;
  /** e.g. `CANDIDATE:<id>` */
  subject: string;
  detail?: Prisma.InputJsonObject;
}

/** Appends to the hash chain; the head row is locked until the transaction ends, so positions have no gaps. */
export async function appendAudit(tx: Transaction, actor: Actor | null, at: Date, drafts: AuditDraft[]): Promise<void> {
  if (drafts.length === 0) return;
  const [head] = await tx.$queryRaw<{ last: bigint; hash: string }[]>`
    SELECT last, hash FROM "AuditHead" WHERE id = 1 FOR UPDATE`;
  if (!head) throw new Error('the audit chain has no head');
  let { last, hash } = head;
  const link = ({ action, subject, detail = {} }: AuditDraft) => {
    const entry = {
      id: ++last,
      at,
      actorId: actor?.accountId ?? null,
      actorName: actor?.displayName ?? '',
      action,
      subject,
      detail,
      previous: hash,
    };
    hash = auditHash(entry);
    return { ...entry, hash };
  };
  // A piece at a time: others are answered while the database writes.
  for (let from = 0; from < drafts.length; from += rowsAtOnce) {
    await insertRows(tx, 'AuditEntry', drafts.slice(from, from + rowsAtOnce).map(link));
  }
  await tx.auditHead.update({ where: { id: 1 }, data: { last, hash } });
}
