import 'server-only';
import { currentTerm, type RosterLine, stateOn } from '@/lib/domain/appointment/instructor-roster';
import type { SelectionChannel } from '@/lib/domain/glossary';
import type { InstructorReach } from '@/lib/domain/instructor-reach';
import type { InstructorState } from '@/lib/domain/lifecycle';
import { maskPhone } from '@/lib/domain/masking';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import type { Prisma } from '@/prisma/generated/client';
import { organName } from '../managing-units';
import { readDay } from '../stored-day';

/** Terms within reach, as a condition on `Term`. */
export function termsWithin(reach: InstructorReach): Prisma.TermWhereInput {
  if (reach === 'ALL') return {};
  return {
    OR: reach.map((part): Prisma.TermWhereInput => {
      const { channel } = part;
      if (channel === 'DISPATCHED') return { channel, letter: { candidate: { organizationId: part.organizationId } } };
      if (channel === 'SELECTED_INTERNALLY')
        return { channel, letter: { candidate: { partyOrganizationId: part.partyOrganizationId } } };
      return { channel };
    }),
  };
}

const withPerson = {
  person: { select: { name: true, initials: true } },
  letter: {
    select: {
      number: true,
      candidate: {
        select: {
          organization: { select: { id: true, name: true, initials: true, region: true } },
          partyOrganization: { select: { id: true, name: true } },
          // The sensitive half of a form stays closed: a roster needs none of it.
          currentVersion: { select: { content: true } },
        },
      },
    },
  },
  changes: { where: { isApproved: null }, select: { id: true } },
} satisfies Prisma.TermInclude;
type Row = Prisma.TermGetPayload<{ include: typeof withPerson }>;

/** 花名册: everybody within reach who ever had a letter that stands, by name; one line a person. */
export async function listInstructors(reach: InstructorReach, personId?: string): Promise<RosterLine[]> {
  const day = today();
  const where = { AND: [termsWithin(reach), { personId, state: { not: 'VOIDED' } }] };
  const [rows, centre] = await Promise.all([
    db.term.findMany({ where, include: withPerson }),
    organName('SERVICE_CENTER', day),
  ]);
  const terms = new Map<string, { row: Row; startsOn: string; state: InstructorState }[]>();
  for (const row of rows) {
    const term = { row, startsOn: readDay(row.startsOn), state: row.state as InstructorState };
    terms.set(row.personId, [...(terms.get(row.personId) ?? []), term]);
  }
  return [...terms.values()]
    .flatMap((ofPerson) => {
      const current = currentTerm(ofPerson, day);
      if (!current) return [];
      const isFollowed = ofPerson.some(({ startsOn }) => startsOn > current.startsOn);
      return [rosterLine(current.row, { day, centre, isFollowed })];
    })
    .toSorted((a, b) => a.initials.localeCompare(b.initials) || a.personId.localeCompare(b.personId));
}

function rosterLine(row: Row, { day, centre, isFollowed }: { day: string; centre: string; isFollowed: boolean }) {
  const { organization, partyOrganization, currentVersion } = row.letter.candidate;
  const form = (currentVersion?.content ?? {}) as Partial<Record<'sex' | 'currentPost' | 'phone' | 'photoId', string>>;
  const endsOn = readDay(row.endsOn);
  const channel = row.channel as SelectionChannel;
  const line: RosterLine = {
    personId: row.personId,
    termId: row.id,
    name: row.person.name,
    initials: row.person.initials,
    sex: form.sex ?? '',
    channel,
    unit: unitOf(channel, centre, organization, partyOrganization),
    organizationName: organization.name,
    organizationInitials: organization.initials,
    region: organization.region ?? '',
    post: form.currentPost ?? '',
    phone: maskPhone(form.phone ?? ''),
    hasPhoto: Boolean(form.photoId),
    letterNumber: row.letter.number,
    startsOn: readDay(row.startsOn),
    endsOn,
    state: stateOn({ state: row.state as InstructorState, endsOn }, day),
    isFollowed,
    hasOpenChange: row.changes.length > 0,
  };
  return line;
}

interface Named {
  id: string;
  name: string;
}

/** 「招募…由…党群工作服务中心…；选派和选任…由派出单位党组织负责管理」(方案 四（二）). */
function unitOf(
  channel: SelectionChannel,
  centre: string,
  organization: Named,
  body: Named | null,
): RosterLine['unit'] {
  if (channel === 'RECRUITED') return { key: 'SERVICE_CENTER', name: centre };
  const { id, name } = channel === 'SELECTED_INTERNALLY' && body ? body : organization;
  return { key: id, name };
}
