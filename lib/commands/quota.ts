import 'server-only';
import { type QuotaBody, quotaToday, quotaUsers } from '@/lib/data/quota';
import { filedStates, quotaStates } from '@/lib/domain/lifecycle';
import { decideQuota, type QuotaCase } from '@/lib/domain/quota';
import { refuse, type Work } from './command';

/** A nominee as far as places are concerned; only those of 选任 have a Party organisation whose places they use. */
interface Nominee {
  id: string;
  batchId: string;
  partyOrganizationId: string | null;
}

/**
 * What `decideQuota` asks about one more nominee, under the lock of the counter row: whoever else wants a place of this
 * committee waits until this transaction ends. Nominees over the limit, with their own reason, take no regular place.
 */
export async function lockQuotaCase(work: Work, nominee: Nominee, step: QuotaCase['step']): Promise<QuotaCase> {
  const body = bodyOf(nominee);
  if (!body) throw new Error(`nominee ${nominee.id} uses no quota`);
  await lockCounter(work, body);
  const { kind, limit } = await quotaToday(body, work.tx);
  const users = await quotaUsers(body, step === 'FILE' ? filedStates : quotaStates, work.tx);
  const others = users.filter(({ candidateId, override }) => {
    const isBeyondLimit = step === 'FILE' ? override?.isApproved === true : override && override.isApproved !== false;
    return candidateId !== nominee.id && !isBeyondLimit;
  });
  const override = await work.tx.quotaOverride.findFirst({
    where: { candidateId: nominee.id },
    orderBy: { requestedAt: 'desc' },
  });
  return { kind, used: others.length, limit, override, step };
}

/**
 * Takes a place for a nominee who is being submitted; `recountQuota` follows once the state has changed. Over the limit
 * the reason becomes a request that 省社会组织党委 decides; without one it is refused.
 */
export async function takeQuotaPlace(work: Work, nominee: Nominee, reason: string): Promise<void> {
  const body = bodyOf(nominee);
  if (!body) return;
  const quotaCase = await lockQuotaCase(work, nominee, 'SUBMIT');
  const override = quotaCase.override ?? (reason ? { reason, isApproved: null } : null);
  const decision = decideQuota({ ...quotaCase, override });
  if (!decision.allowed) refuse(...decision.reasons);
  const isOverLimit = quotaCase.used >= quotaCase.limit;
  if (!isOverLimit || quotaCase.override) return;
  const request = { reason, requestedById: work.actor.accountId, requestedAt: work.at };
  await work.tx.quotaOverride.create({ data: { ...body, candidateId: nominee.id, ...request } });
  work.audit({ action: 'quota.requestOverride', subject: `CANDIDATE:${nominee.id}`, detail: { ...body } });
}

/**
 * Brings the counter up to date after a nominee took or left a place. The database refuses more places than the limit
 * and the 超额 requests that are not refused; a limit that shrank never drives out who is already there.
 * Refuses with QUOTA_EXCEEDED when a nominee comes back to a place that somebody else has taken meanwhile.
 */
export async function recountQuota(work: Work, nominee: Nominee): Promise<void> {
  const body = bodyOf(nominee);
  if (!body) return;
  const before = await lockCounter(work, body);
  const today = await quotaToday(body, work.tx);
  const users = await quotaUsers(body, quotaStates, work.tx);
  const overrides = users.filter(({ override }) => override && override.isApproved !== false).length;
  const limit = Math.max(before.limit, today.limit);
  if (users.length > limit + overrides) {
    refuse({ code: 'QUOTA_EXCEEDED', message: `该党组织的${limit}个选任名额已满`, clause: '方案 二（二）3' });
  }
  await work.tx.quotaCounter.update({
    where: { batchId_partyOrganizationId: body },
    data: { used: users.length, overrides, limit },
  });
}

function bodyOf({ batchId, partyOrganizationId }: Nominee): QuotaBody | null {
  return partyOrganizationId === null ? null : { batchId, partyOrganizationId };
}

async function lockCounter({ tx }: Work, body: QuotaBody): Promise<{ limit: number }> {
  const { batchId, partyOrganizationId } = body;
  await tx.$executeRaw`
    INSERT INTO "QuotaCounter" ("batchId", "partyOrganizationId") VALUES (${batchId}::uuid, ${partyOrganizationId}::uuid)
    ON CONFLICT DO NOTHING`;
  await tx.$queryRaw`
    SELECT 1 FROM "QuotaCounter"
    WHERE "batchId" = ${batchId}::uuid AND "partyOrganizationId" = ${partyOrganizationId}::uuid FOR UPDATE`;
  return tx.quotaCounter.findUniqueOrThrow({ where: { batchId_partyOrganizationId: body } });
}
