import 'server-only';
import { type InvitationReply, replyOf } from '@/lib/domain/appointment/invitation';
import type { SelectionChannel } from '@/lib/domain/glossary';
import { type Actor, organizationsFor } from '@/lib/domain/permissions';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { type AttachmentView, attachmentsOf, openAttachment } from '../attachment';
import { isRecordId } from '../record-id';
import { readDay } from '../stored-day';

/** A nominee of a session: invited or still to be. */
export interface Invitee {
  candidateId: string;
  name: string;
  organizationName: string;
  channel: SelectionChannel;
  /** null while nobody is invited */
  invitationId: string | null;
  reply: InvitationReply | null;
  reason: string;
}

/** Everybody who could come to this session, with what was answered. */
export async function readInvitees(sessionId: string, batchId: string): Promise<Invitee[]> {
  const rows = await db.candidate.findMany({
    where: {
      batchId,
      OR: [{ state: { in: ['SELECTED', 'APPROVED_FILED'] } }, { invitations: { some: { sessionId } } }],
    },
    orderBy: [{ channel: 'asc' }, { submittedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      channel: true,
      organization: { select: { name: true } },
      invitations: { where: { sessionId } },
    },
  });
  return rows.map(({ id, name, channel, organization, invitations: [invitation] }) => ({
    candidateId: id,
    name,
    organizationName: organization.name,
    channel: channel as SelectionChannel,
    invitationId: invitation?.id ?? null,
    reply: invitation ? replyOf(invitation.isComing) : null,
    reason: invitation?.reason ?? '',
  }));
}

/** An invitation as the organisation reads it. */
export interface InvitationView {
  id: string;
  name: string;
  sessionId: string;
  batchId: string;
  title: string;
  heldOn: string;
  place: string;
  halfDays: number;
  agenda: string;
  reply: InvitationReply;
  reason: string;
  materials: AttachmentView[];
}

/** Invitations of the organisations for which the actor replies, newest session first. */
export async function readInvitations(actor: Actor): Promise<InvitationView[]> {
  const organizations = organizationsFor(actor, 'training.reply');
  if (organizations === 'ALL' || organizations.length === 0) return [];
  const rows = await db.trainingInvitation.findMany({
    where: { candidate: { organizationId: { in: organizations } } },
    orderBy: [{ session: { heldOn: 'desc' } }, { id: 'asc' }],
    take: 200,
    include: { session: true, candidate: { select: { name: true } } },
  });
  const sessions = [...new Set(rows.map(({ sessionId }) => sessionId))];
  const materials = new Map(
    await Promise.all(sessions.map(async (id) => [id, await attachmentsOf(materialSubject(id))] as const)),
  );
  return rows.map(({ id, candidate, session, isComing, reason }) => ({
    id,
    name: candidate.name,
    sessionId: session.id,
    batchId: session.batchId,
    title: session.title,
    heldOn: readDay(session.heldOn),
    place: session.place,
    halfDays: session.halfDays,
    agenda: session.agenda,
    reply: replyOf(isComing),
    reason,
    materials: materials.get(session.id) ?? [],
  }));
}

/** How many of them wait for an answer. */
export async function countOpenInvitations(actor: Actor): Promise<number> {
  const organizations = organizationsFor(actor, 'training.reply');
  if (organizations === 'ALL') return 0;
  return db.trainingInvitation.count({
    where: { isComing: null, candidate: { organizationId: { in: organizations } } },
  });
}

const materialSubject = (sessionId: string) => `TRAINING:${sessionId}`;

/** 培训材料 of a session. */
export async function readMaterials(sessionId: string): Promise<AttachmentView[]> {
  return attachmentsOf(materialSubject(sessionId));
}

/** One of them, for whoever reads the room or is invited; null for everybody else. */
export async function openMaterial(actor: Actor, sessionId: string, attachmentId: string) {
  if (!isRecordId(sessionId)) return null;
  const organizations = organizationsFor(actor, 'training.reply');
  const isOffice = organizationsFor(actor, 'training.record') === 'ALL';
  const invited = await db.trainingInvitation.count({
    where: { sessionId, candidate: { organizationId: { in: organizations === 'ALL' ? [] : organizations } } },
  });
  return isOffice || invited > 0 ? openAttachment(materialSubject(sessionId), attachmentId) : null;
}

/** The code that is shown now, with how many have come through it. */
export interface GateView {
  code: string;
  halfDay: number;
  closesAt: Date;
  checkedIn: number;
}

/** The open gate of a session; null while none is open. */
export async function readOpenGate(sessionId: string): Promise<GateView | null> {
  const row = await db.checkInGate.findFirst({
    where: { sessionId, closesAt: { gt: now() } },
    orderBy: { opensAt: 'desc' },
  });
  if (!row) return null;
  const checkedIn = await db.checkIn.count({ where: { sessionId, halfDay: row.halfDay } });
  return { code: row.code, halfDay: row.halfDay, closesAt: row.closesAt, checkedIn };
}

/** What the page behind the code tells of the training; null when the code is none or has closed. */
export async function readGateSession(code: string) {
  const row = await db.checkInGate.findFirst({
    where: { code, closesAt: { gt: now() } },
    include: { session: { select: { title: true, heldOn: true, place: true } } },
  });
  return row && { ...row.session, heldOn: readDay(row.session.heldOn), halfDay: row.halfDay };
}
