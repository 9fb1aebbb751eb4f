import 'server-only';
import type { PartyOrganizationKind } from '@/lib/domain/glossary';
import { type CandidateState, quotaStates } from '@/lib/domain/lifecycle';
import { kindOn, quotaFor } from '@/lib/domain/quota';
import { today } from '@/lib/platform/clock';
import { db, type Transaction } from '@/lib/platform/database';
import { batchView } from './batch';
import { readDay } from './stored-day';

/** Whose places are counted: those of one Party organisation in one batch (方案 二（二）3). */
export interface QuotaBody {
  batchId: string;
  partyOrganizationId: string;
}

export interface QuotaToday {
  partyOrganizationName: string;
  /** The kind of today; null before the first 批复. */
  kind: PartyOrganizationKind | null;
  /** Places that the kind grants by the rules of the batch. */
  limit: number;
}

/** The places of a Party organisation as it stands today. */
export async function quotaToday(body: QuotaBody, client: Transaction = db): Promise<QuotaToday> {
  const batch = await client.batch.findUniqueOrThrow({ where: { id: body.batchId } });
  const { name, statuses } = await client.partyOrganization.findUniqueOrThrow({
    where: { id: body.partyOrganizationId },
    include: { statuses: true },
  });
  const history = statuses.map(({ kind, approvedOn }) => ({
    kind: kind as PartyOrganizationKind,
    approvedOn: readDay(approvedOn),
  }));
  const kind = kindOn(history, today());
  return { partyOrganizationName: name, kind, limit: quotaFor(kind, batchView(batch).rules) };
}

/** A nominee who uses a place. */
export interface QuotaUser {
  candidateId: string;
  /** Newest 超额 request; null for a regular place. `isApproved` null: not decided yet. */
  override: { isApproved: boolean | null } | null;
}

/** Nominees of a Party organisation in these states, each with the newest 超额 request. */
export async function quotaUsers(
  { batchId, partyOrganizationId }: QuotaBody,
  states: readonly CandidateState[],
  client: Transaction = db,
): Promise<QuotaUser[]> {
  const rows = await client.candidate.findMany({
    where: { batchId, partyOrganizationId, state: { in: [...states] } },
    select: {
      id: true,
      quotaOverrides: { orderBy: { requestedAt: 'desc' }, take: 1, select: { isApproved: true } },
    },
  });
  return rows.map(({ id, quotaOverrides: [override] }) => ({ candidateId: id, override: override ?? null }));
}

export interface QuotaView extends QuotaToday {
  partyOrganizationId: string;
  /** Submitted nominees. */
  used: number;
  /** Those of them over the limit, with a reason that is not refused. */
  overrides: number;
}

/** 名额 for the meter of a page. */
export async function readQuota(body: QuotaBody): Promise<QuotaView> {
  const [today, users] = await Promise.all([quotaToday(body), quotaUsers(body, quotaStates)]);
  return {
    ...today,
    partyOrganizationId: body.partyOrganizationId,
    used: users.length,
    overrides: users.filter(({ override }) => override && override.isApproved !== false).length,
  };
}
