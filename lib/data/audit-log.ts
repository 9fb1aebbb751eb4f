import 'server-only';
import type { AuditFilter } from '@/lib/domain/audit-action';
import { db } from '@/lib/platform/database';
import type { ChainAnchor } from './audit-chain';

export interface AuditLine {
  /** Position in the chain. */
  id: string;
  /** ISO instant */
  at: string;
  actorName: string;
  action: string;
  subject: string;
  /** Ids, codes and counts: `fromState=OPEN toState=CLOSED`. */
  detail: string;
}

const pageSize = 100;
const startOfDay = (day: string) => new Date(`${day}T00:00:00+08:00`);
const endOfDay = (day: string) => new Date(`${day}T24:00:00+08:00`);

/** The audit trail, newest first, a hundred a page. */
export async function listAudit(filter: AuditFilter): Promise<{ lines: AuditLine[]; next: string | null }> {
  const { fromOn, untilOn, action, actorName, before } = filter;
  const entries = await db.auditEntry.findMany({
    where: {
      id: before ? { lt: BigInt(before) } : undefined,
      at: { gte: fromOn ? startOfDay(fromOn) : undefined, lt: untilOn ? endOfDay(untilOn) : undefined },
      action: action ? { startsWith: `${action}.` } : undefined,
      actorName: actorName || undefined,
    },
    orderBy: { id: 'desc' },
    take: pageSize + 1,
  });
  const lines = entries.slice(0, pageSize).map(({ id, at, detail, ...entry }) => ({
    id: String(id),
    at: at.toISOString(),
    actorName: entry.actorName,
    action: entry.action,
    subject: entry.subject,
    detail: Object.entries(detail as object)
      .map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
      .join(' '),
  }));
  return { lines, next: entries.length > pageSize ? (lines.at(-1)?.id ?? null) : null };
}

/** The head of the chain, to be kept outside the database. */
export async function readAnchor(): Promise<ChainAnchor> {
  const head = await db.auditHead.findUniqueOrThrow({ where: { id: 1 } });
  return { last: String(head.last), hash: head.hash };
}
