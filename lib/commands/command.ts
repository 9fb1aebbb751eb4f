import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Reason } from '@/lib/domain/decision';
import type { Actor } from '@/lib/domain/permissions';
import { systemActor } from '@/lib/domain/system-actor';
import { now } from '@/lib/platform/clock';
import { db, type Transaction } from '@/lib/platform/database';
import { type AuditDraft, appendAudit } from './audit';

/** Who asks, and the key under which a repeated request is recognised. */
export interface CommandContext {
  actor: Actor;
  idempotencyKey: string;
}

/** A request of the system itself, which never comes twice. */
export function systemContext(): CommandContext {
  return { actor: systemActor, idempotencyKey: randomUUID() };
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; reasons: Reason[] };

/** What a command works with: one transaction, one instant, and the audit trail of this change. */
export interface Work {
  tx: Transaction;
  actor: Actor;
  at: Date;
  audit(entry: AuditDraft): void;
}

class Refusal extends Error {
  constructor(readonly reasons: Reason[]) {
    super(reasons.map((reason) => reason.code).join(', '));
  }
}

/** Leaves the command: nothing is written, the reasons go back to the person. */
export function refuse(...reasons: Reason[]): never {
  throw new Refusal(reasons);
}

/** The record does not exist, or not for this person: the answer is the same. */
export function notFound(): never {
  refuse({ code: 'NOT_FOUND', message: '没有找到这条记录，或您无权查看' });
}

/**
 * Runs one verb in one transaction: the work, its audit rows and the stored response stand or fall together.
 * A request that comes again under the same key gets the first response and changes nothing.
 */
export async function runCommand<T>(
  { actor, idempotencyKey }: CommandContext,
  name: string,
  perform: (work: Work) => Promise<T>,
): Promise<Outcome<T>> {
  try {
    const value = await db.$transaction(
      async (tx) => {
        const at = now();
        const earlier = await claimKey(tx, actor.accountId, idempotencyKey, name, at);
        if (earlier) return earlier.response as T;
        const audits: AuditDraft[] = [];
        const result = await perform({ tx, actor, at, audit: (entry) => audits.push(entry) });
        await tx.idempotencyKey.update({
          where: { accountId_key: { accountId: actor.accountId, key: idempotencyKey } },
          data: { response: JSON.parse(JSON.stringify(result ?? null)) },
        });
        // Last, because the chain is one row that every writer locks.
        await appendAudit(tx, actor, at, audits);
        return result;
      },
      { maxWait: 10_000, timeout: 60_000 },
    );
    return { ok: true, value };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reasons: error.reasons };
    throw error;
  }
}

/** Inserts the key, waiting for a twin that is under way; returns the stored row when the twin got there first. */
async function claimKey(tx: Transaction, accountId: string, key: string, command: string, at: Date) {
  const claimed = await tx.$executeRaw`
    INSERT INTO "IdempotencyKey" ("accountId", key, command, "createdAt")
    VALUES (${accountId}::uuid, ${key}, ${command}, ${at}) ON CONFLICT DO NOTHING`;
  if (claimed === 1) return null;
  const row = await tx.idempotencyKey.findUniqueOrThrow({ where: { accountId_key: { accountId, key } } });
  if (row.command !== command) refuse({ code: 'KEY_REUSED', message: '请求重复，请刷新页面后再试' });
  return row;
}
