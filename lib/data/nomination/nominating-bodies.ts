import 'server-only';
import type { PartyOrganizationKind, SelectionChannel } from '@/lib/domain/glossary';
import { type Actor, can } from '@/lib/domain/permissions';
import { kindOn, quotaFor } from '@/lib/domain/quota';
import { defaultBatchRules } from '@/lib/domain/regulation';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { isRecordId } from '../record-id';
import { readDay } from '../stored-day';

/** One way in which the actor may put somebody forward. */
export interface NominatingBody {
  channel: SelectionChannel;
  organizationId: string;
  organizationName: string;
  /** 选任: the committee or general branch whose quota is used */
  partyOrganizationId: string | null;
  partyOrganizationName: string | null;
  /** 代录: the office stands in for the organisation. */
  isProxied: boolean;
}

/** For whom, and along which channel, the actor nominates in his own right. */
export async function nominatingBodies(actor: Actor): Promise<NominatingBody[]> {
  const writes = actor.grants.filter(({ role }) => role === 'NOMINATING_UNIT' || role === 'GRASSROOTS_COMMITTEE');
  const committees = writes.flatMap((grant) =>
    grant.role === 'GRASSROOTS_COMMITTEE' ? (grant.partyOrganizationId ?? []) : [],
  );
  const [own, selecting, authorities] = await Promise.all([
    db.organization.findMany({
      where: { id: { in: writes.flatMap(({ organizationId }) => organizationId ?? []) }, closedOn: null },
      orderBy: { name: 'asc' },
    }),
    db.partyOrganization.findMany({
      where: { id: { in: committees }, organizationId: { not: null } },
      include: { organization: true },
      orderBy: { name: 'asc' },
    }),
    can(actor, 'nomination.dispatch')
      ? db.organization.findMany({
          where: { kind: 'REGISTRATION_AUTHORITY', closedOn: null },
          orderBy: { name: 'asc' },
        })
      : [],
  ]);
  const plain = (channel: SelectionChannel) => (organization: { id: string; name: string }) => ({
    channel,
    organizationId: organization.id,
    organizationName: organization.name,
    partyOrganizationId: null,
    partyOrganizationName: null,
    isProxied: false,
  });
  return [
    ...selecting.flatMap(({ id, name, organization }) =>
      organization
        ? [{ ...plain('SELECTED_INTERNALLY')(organization), partyOrganizationId: id, partyOrganizationName: name }]
        : [],
    ),
    ...own.map(plain('RECRUITED')),
    ...authorities.map(plain('DISPATCHED')),
  ];
}

/** Along which channels the actor may bring nominees of this organisation; none when it is not his. */
export async function channelsFor(actor: Actor, organizationId: string): Promise<NominatingBody[]> {
  const own = (await nominatingBodies(actor)).filter((body) => body.organizationId === organizationId);
  return own.length === 0 && can(actor, 'nomination.proxy') ? proxiedBodies(organizationId) : own;
}

/** What the organisation could do itself: 招募, and 选任 where it has a committee or general branch. */
async function proxiedBodies(id: string): Promise<NominatingBody[]> {
  if (!isRecordId(id)) return [];
  const organization = await db.organization.findFirst({
    where: { id, closedOn: null, kind: { not: 'REGISTRATION_AUTHORITY' } },
    include: { partyOrganizations: { include: { statuses: true }, orderBy: { name: 'asc' } } },
  });
  if (!organization) return [];
  const place = { organizationId: id, organizationName: organization.name, isProxied: true };
  const selecting = organization.partyOrganizations.filter(
    ({ statuses }) => quotaFor(presentKind(statuses), defaultBatchRules) > 0,
  );
  return [
    ...selecting.map((body) => ({
      ...place,
      channel: 'SELECTED_INTERNALLY' as const,
      partyOrganizationId: body.id,
      partyOrganizationName: body.name,
    })),
    { ...place, channel: 'RECRUITED', partyOrganizationId: null, partyOrganizationName: null },
  ];
}

function presentKind(statuses: readonly { kind: string; approvedOn: Date }[]): PartyOrganizationKind | null {
  const history = statuses.map((status) => ({
    kind: status.kind as PartyOrganizationKind,
    approvedOn: readDay(status.approvedOn),
  }));
  return kindOn(history, today());
}
