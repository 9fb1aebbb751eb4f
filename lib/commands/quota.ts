import 'server-only';
import { batchView } from '@/lib/data/batch';
import { readDay } from '@/lib/data/stored-day';
import type { PartyOrganizationKind } from '@/lib/domain/glossary';
import { filedStates, quotaStates } from '@/lib/domain/lifecycle';
import { decideQuota, kindOn, type QuotaCase, quotaFor } from '@/lib/domain/quota';
import { today } from '@/lib/platform/clock';
import { refuse, type Work } from './command';

/** A 选任 nominee as far as places are concerned; the other channels have none. */
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
  await lockCounter(work, nominee);
  const { kind, limit } = await placesToday(work, nominee);
  const rows = await places(work, nominee, step === 'FILE' ? filedStates : quotaStates);
  const others = rows.filter(({ id, quotaOverrides: [override] }) => {
    const isBeyondLimit = step === 'FILE' ? override?.isApproved === true : override && override.isApproved !== false;
    return id !== nominee.id && !isBeyondLimit;
  });
  const override = await work.tx.quotaOverride.findFirst({
    where: { candidateId: nominee.id },
    orderBy: { requestedAt: 'desc' },
  });
  return { kind, used: others.length, limit, override, step };
}

/**
 * Takes a place for a 选任 nominee who is being submitted; `recountQuota` follows once the state has changed. Over the
 * limit the reason becomes a request that 省社会组织党委 decides; without one it is refused.
 */
export async function takeQuotaPlace(work: Work, nominee: Nominee, reason: string): Promise<void> {
  if (!nominee.partyOrganizationId) return;
  const quotaCase = await lockQuotaCase(work, nominee, 'SUBMIT');
  const override = quotaCase.override ?? (reason ? { reason, isApproved: null } : null);
  const decision = decideQuota({ ...quotaCase, override });
  if (!decision.allowed) refuse(...decision.reasons);
  const isOverLimit = quotaCase.used >= quotaCase.limit;
  if (!isOverLimit || quotaCase.override) return;
  const { id: candidateId, batchId, partyOrganizationId } = nominee;
  await work.tx.quotaOverride.create({
    data: {
      batchId,
      partyOrganizationId,
      candidateId,
      reason,
      requestedById: work.actor.accountId,
      requestedAt: work.at,
    },
  });
  work.audit({ action: 'quota.requestOverride', subject: `CANDIDATE:${candidateId}`, detail: { partyOrganizationId } });
}

/**
 * Brings the counter up to date after a nominee took or left a place. The database refuses more places than the limit
 * and the 超额 requests that are not refused; a limit that shrank never drives out who is already there.
 * Refuses with QUOTA_EXCEEDED when a nominee comes back to a place that somebody else has taken meanwhile.
 */
export async function recountQuota(work: Work, nominee: Nominee): Promise<void> {
  if (!nominee.partyOrganizationId) return;
  const before = await lockCounter(work, nominee);
  const { limit } = await placesToday(work, nominee);
  const rows = await places(work, nominee, quotaStates);
  const overrides = rows.filter(({ quotaOverrides: [last] }) => last && last.isApproved !== false).length;
  const granted = Math.max(before.limit, limit);
  if (rows.length > granted + overrides) {
    refuse({ code: 'QUOTA_EXCEEDED', message: `该党组织的${granted}个选任名额已满`, clause: '方案 二（二）3' });
  }
  await work.tx.$executeRaw`
    UPDATE "QuotaCounter" SET used = ${rows.length}, overrides = ${overrides}, "limit" = ${granted}
    WHERE "batchId" = ${nominee.batchId}::uuid AND "partyOrganizationId" = ${nominee.partyOrganizationId}::uuid`;
}

async function lockCounter({ tx }: Work, { batchId, partyOrganizationId }: Nominee): Promise<{ limit: number }> {
  await tx.$executeRaw`
    INSERT INTO "QuotaCounter" ("batchId", "partyOrganizationId") VALUES (${batchId}::uuid, ${partyOrganizationId}::uuid)
    ON CONFLICT DO NOTHING`;
  const [row] = await tx.$queryRaw<{ limit: number }[]>`
    SELECT "limit" FROM "QuotaCounter"
    WHERE "batchId" = ${batchId}::uuid AND "partyOrganizationId" = ${partyOrganizationId}::uuid FOR UPDATE`;
  if (!row) throw new Error('the quota counter is gone');
  return row;
}

/** The places of the committee as it stands today, by the rules of the batch. */
async function placesToday({ tx }: Work, { batchId, partyOrganizationId }: Nominee) {
  const batch = batchView(await tx.batch.findUniqueOrThrow({ where: { id: batchId } }));
  const statuses = await tx.partyOrganizationStatus.findMany({
    where: { partyOrganizationId: partyOrganizationId ?? '' },
  });
  const history = statuses.map((status) => ({
    kind: status.kind as PartyOrganizationKind,
    approvedOn: readDay(status.approvedOn),
  }));
  const kind = kindOn(history, today());
  return { kind, limit: quotaFor(kind, batch.rules) };
}

/** Nominees of the same committee in these states, each with its newest 超额 request. */
function places({ tx }: Work, { batchId, partyOrganizationId }: Nominee, states: readonly string[]) {
  return tx.candidate.findMany({
    where: { batchId, partyOrganizationId, state: { in: [...states] } },
    select: { id: true, quotaOverrides: { orderBy: { requestedAt: 'desc' }, take: 1 } },
  });
}
