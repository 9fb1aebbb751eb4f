/**
 * Small builders on the real database of the test file. Directory and account rows are written directly; whatever has
 * a life cycle goes through the commands.
 */
import { randomUUID } from 'node:crypto';
import { type CommandContext, runCommand } from '@/lib/commands/command';
import { advanceBatch } from '@/lib/commands/transition';
import { addDays } from '@/lib/domain/calendar-day';
import type { PartyOrganizationKind, Role } from '@/lib/domain/glossary';
import { type BatchEvent, type BatchState, batchMachine, batchStates } from '@/lib/domain/lifecycle';
import type { Actor, Grant } from '@/lib/domain/permissions';
import { type BatchRules, defaultBatchRules } from '@/lib/domain/regulation';
import { now, today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import type { Prisma } from '@/prisma/generated/client';

export { completeForm, fictionalIdNumber } from './forms';

let serial = 0;

/** Midnight UTC of a calendar day, as Prisma wants dates. */
export const dayOf = (day: string) => new Date(`${day}T00:00:00Z`);

export async function createOrganization(overrides: Partial<Prisma.OrganizationUncheckedCreateInput> = {}) {
  const name = `广东省第${++serial}竹艺协会（演示）`;
  return db.organization.create({ data: { kind: 'SOCIAL_GROUP', name, industry: '文化', ...overrides } });
}

/** A Party organisation that has this form since `approvedOn`, in an organisation of its own unless one is named. */
export async function createPartyOrganization(
  kind: PartyOrganizationKind = 'COMMITTEE',
  approvedOn = '2015-01-01',
  overrides: Partial<Prisma.PartyOrganizationUncheckedCreateInput> = {},
) {
  const organizationId = overrides.organizationId ?? (await createOrganization()).id;
  return db.partyOrganization.create({
    data: {
      name: `第${++serial}党组织（演示）`,
      ...overrides,
      organizationId,
      statuses: { create: { kind, approvedOn: dayOf(approvedOn) } },
    },
  });
}

/** Someone signed in with this role; the account, its grant and its session exist. */
export async function createActor(role: Role, scope: Partial<Omit<Grant, 'role'>> = {}): Promise<Actor> {
  const grant: Grant = { role, organizationId: null, partyOrganizationId: null, personId: null, ...scope };
  const at = now();
  const account = await db.account.create({
    data: {
      loginName: `account-${++serial}`,
      displayName: `经办人${serial}（演示）`,
      passwordHash: 'no password leads here',
      passwordChangedAt: at,
      createdAt: at,
      grants: { create: { ...grant, validFrom: at } },
      sessions: { create: { createdAt: at, lastSeenAt: at, expiresAt: new Date(at.getTime() + 12 * 3_600_000) } },
    },
    include: { sessions: true },
  });
  const sessionId = account.sessions[0]?.id ?? '';
  return { accountId: account.id, sessionId, displayName: account.displayName, grants: [grant] };
}

/** A request of this actor that was never made before. */
export function context(actor: Actor): CommandContext {
  return { actor, idempotencyKey: randomUUID() };
}

interface BatchOverrides {
  rules?: Partial<BatchRules>;
  title?: string;
  opensOn?: string;
  deadlineOn?: string;
  cutOffOn?: string;
}

/** A batch in this state, opened ten days ago and due in twenty unless told otherwise. */
export async function createBatch(state: BatchState = 'OPEN', overrides: BatchOverrides = {}) {
  const { opensOn = addDays(today(), -10), deadlineOn = addDays(today(), 20) } = overrides;
  const batch = await db.batch.create({
    data: {
      title: overrides.title ?? `第${++serial}批（演示）`,
      documentNumber: '粤社党字〔2017〕148号',
      opensOn: dayOf(opensOn),
      deadlineOn: dayOf(deadlineOn),
      cutOffOn: dayOf(overrides.cutOffOn ?? deadlineOn),
      rules: { ...defaultBatchRules, ...overrides.rules },
      createdAt: now(),
    },
  });
  await moveBatch(batch.id, state);
  return db.batch.findUniqueOrThrow({ where: { id: batch.id } });
}

/** Walks a batch forward to `state` as the office would. */
export async function moveBatch(batchId: string, state: BatchState): Promise<void> {
  const office = await createActor('MASS_WORK_DIVISION');
  const batch = await db.batch.findUniqueOrThrow({ where: { id: batchId } });
  const path = batchStates.slice(batchStates.indexOf(batch.state as BatchState), batchStates.indexOf(state) + 1);
  for (const [index, next] of path.slice(1).entries()) {
    const from = path[index] as BatchState;
    const [event] = Object.entries(batchMachine.transitions[from]).find(([, to]) => to === next) ?? [];
    await runCommand(context(office), `test.${event}`, (work) =>
      advanceBatch(work, { id: batchId, state: from }, event as BatchEvent),
    );
  }
}
