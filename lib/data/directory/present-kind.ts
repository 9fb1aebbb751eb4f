import 'server-only';
import type { PartyOrganizationKind } from '@/lib/domain/glossary';
import { today } from '@/lib/platform/clock';
import type { Prisma } from '@/prisma/generated/client';
import { storedDay } from '../stored-day';

/** Selects the form that a Party organisation has today, by its newest 批复; for `presentKind`. */
export function presentStatus() {
  return {
    where: { approvedOn: { lte: storedDay(today()) } },
    orderBy: { approvedOn: 'desc' },
    take: 1,
    select: { kind: true },
  } satisfies Prisma.PartyOrganization$statusesArgs;
}

/** The form that `presentStatus` found; null before the first 批复. */
export function presentKind({ statuses }: { statuses: readonly { kind: string }[] }): PartyOrganizationKind | null {
  return (statuses[0]?.kind as PartyOrganizationKind | undefined) ?? null;
}
