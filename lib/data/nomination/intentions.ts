import 'server-only';
import { maskName, maskPhone } from '@/lib/domain/masking';
import {
  decideIntention,
  type IntentionContent,
  type IntentionState,
  intentionContent,
} from '@/lib/domain/nomination/intention';
import { decideNomination } from '@/lib/domain/nomination/submission-window';
import { type Actor, can, canOn, organizationsFor } from '@/lib/domain/permissions';
import { decryptField, type Place } from '@/lib/platform/crypto';
import { db } from '@/lib/platform/database';
import type { Intention, Prisma } from '@/prisma/generated/client';
import { batchView } from '../batch';
import { readProgramme } from '../programme';
import { isRecordId } from '../record-id';
import { windowFacts } from './window';

/** Where the telephone and the words of an intention live. */
export const intentionPlace = (id: string): Place => ({ table: 'Intention', column: 'content', row: id });

export function openIntention({ id, content }: Pick<Intention, 'id' | 'content'>): IntentionContent {
  const empty = { phone: '', organization: '', wish: '' };
  return content ? intentionContent.parse(JSON.parse(decryptField(intentionPlace(id), content))) : empty;
}

/** An intention as the office and the organisation that has it see it. */
export interface IntentionView {
  id: string;
  batchTitle: string;
  state: IntentionState;
  /** Masked in lists; in full to whoever deals with it. */
  name: string;
  maskedPhone: string;
  organization: string;
  wish: string;
  /** ISO instant */
  registeredAt: string;
  handedTo: string | null;
  declineReason: string;
  candidate: { id: string; batchId: string } | null;
  isOffice: boolean;
  isMine: boolean;
}

/** Longest list on one page. */
const MOST = 200;
const included = {
  batch: true,
  organization: { select: { name: true } },
  candidate: { select: { id: true, batchId: true } },
};

/** Those of the office are all, those of an organisation what was handed to it; newest first, names masked. */
export async function listIntentions(actor: Actor): Promise<IntentionView[]> {
  const rows = await db.intention.findMany({
    where: visibleTo(actor),
    include: included,
    orderBy: [{ registeredAt: 'desc' }, { id: 'desc' }],
    take: MOST,
  });
  return rows.map((row) => view(actor, row)).map((each) => ({ ...each, name: maskName(each.name) }));
}

export async function findIntention(actor: Actor, id: string): Promise<IntentionView | null> {
  if (!isRecordId(id)) return null;
  const row = await db.intention.findFirst({ where: { AND: [{ id }, visibleTo(actor)] }, include: included });
  return row && view(actor, row);
}

function visibleTo(actor: Actor): Prisma.IntentionWhereInput {
  if (can(actor, 'intention.manage')) return {};
  const organizations = organizationsFor(actor, 'nomination.recommend');
  return organizations === 'ALL' ? {} : { organizationId: { in: organizations } };
}

function view(actor: Actor, row: Prisma.IntentionGetPayload<{ include: typeof included }>): IntentionView {
  const { phone, ...content } = openIntention(row);
  const { organizationId } = row;
  return {
    id: row.id,
    batchTitle: row.batch.title,
    state: row.state as IntentionState,
    name: row.name,
    maskedPhone: maskPhone(phone),
    ...content,
    registeredAt: row.registeredAt.toISOString(),
    handedTo: row.organization?.name ?? null,
    declineReason: row.declineReason,
    candidate: row.candidate,
    isOffice: can(actor, 'intention.manage'),
    isMine: organizationId !== null && canOn(actor, 'nomination.recommend', { organizationId }),
  };
}

/** Batches for which an intention can be registered today; none while registration is switched off. */
export async function batchesForIntentions(): Promise<{ id: string; title: string }[]> {
  const { isSelfRegistrationOpen } = await readProgramme();
  const batches = await db.batch.findMany({ where: { state: 'OPEN' }, orderBy: { deadlineOn: 'asc' } });
  const open = await Promise.all(
    batches.map(async (row) => {
      const decision = decideNomination(await windowFacts(batchView(row)));
      return decideIntention(isSelfRegistrationOpen, decision).allowed;
    }),
  );
  return batches.filter((_, index) => open[index]).map(({ id, title }) => ({ id, title }));
}

/** Organisations to which an intention can be handed, by name. */
export function nominatingOrganizations(): Promise<{ id: string; name: string }[]> {
  return db.organization.findMany({
    where: { closedOn: null, kind: { not: 'REGISTRATION_AUTHORITY' } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  });
}
