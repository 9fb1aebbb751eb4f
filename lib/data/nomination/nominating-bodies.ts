import 'server-only';
import type { SelectionChannel } from '@/lib/domain/glossary';
import { type Actor, can } from '@/lib/domain/permissions';
import { db } from '@/lib/platform/database';

/** One way in which the actor may put somebody forward. */
export interface NominatingBody {
  channel: SelectionChannel;
  organizationId: string;
  organizationName: string;
  /** 选任: the committee or general branch whose quota is used */
  partyOrganizationId: string | null;
  partyOrganizationName: string | null;
}

/** For whom, and along which channel, the actor nominates: the choices of 新增人选. */
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
