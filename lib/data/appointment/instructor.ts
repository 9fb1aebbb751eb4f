import 'server-only';
import { type RosterLine, stateOn } from '@/lib/domain/appointment/instructor-roster';
import { possibleEvents, type TermEvent } from '@/lib/domain/appointment/term-change';
import { type InstructorReach, instructorReach } from '@/lib/domain/instructor-reach';
import type { InstructorState } from '@/lib/domain/lifecycle';
import type { Actor } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import type { Prisma } from '@/prisma/generated/client';
import { openAttachment } from '../attachment';
import { isRecordId } from '../record-id';
import { readDay, readDayOrNull } from '../stored-day';
import { readTimeline, type TimelineStep } from '../timeline';
import { listInstructors, termsWithin } from './instructors';

/** 聘期变动 as a page shows it. */
export interface TermChangeView {
  id: string;
  event: TermEvent;
  reason: string;
  handover: string;
  performance: string;
  effectiveOn: string;
  hasDocument: boolean;
  proposedByName: string;
  /** ISO instant */
  proposedAt: string;
  /** null = undecided */
  isApproved: boolean | null;
  opinion: string;
  decidedByName: string;
  isCarriedOut: boolean;
}

export interface TermView {
  id: string;
  state: InstructorState;
  startsOn: string;
  endsOn: string;
  endedOn: string | null;
  letterId: string;
  letterNumber: string;
  batchTitle: string;
  steps: TimelineStep[];
  changes: TermChangeView[];
}

export interface InstructorView {
  line: RosterLine;
  /** Newest first */
  terms: TermView[];
  /** What can be proposed for the term that counts today; nothing while a change is open */
  possible: TermEvent[];
  openChange: TermChangeView | null;
}

const withHistory = {
  letter: { include: { issueEvent: { include: { batch: { select: { title: true } } } } } },
  changes: { orderBy: { proposedAt: 'asc' } },
} satisfies Prisma.TermInclude;
type Row = Prisma.TermGetPayload<{ include: typeof withHistory }>;

/** One instructor with every term within reach; null for whoever has nothing to do with him. */
export async function readInstructor(actor: Actor, personId: string): Promise<InstructorView | null> {
  if (!isRecordId(personId)) return null;
  const reach = instructorReach(actor, 'instructor.read');
  const [line] = await listInstructors(reach, personId);
  if (!line) return null;
  const rows = await db.term.findMany({
    where: { AND: [termsWithin(reach), { personId }] },
    include: withHistory,
    orderBy: { startsOn: 'desc' },
  });
  const terms = await Promise.all(rows.map(termView));
  const current = terms.find(({ id }) => id === line.termId);
  const openChange =
    current?.changes.find(({ isApproved, isCarriedOut }) => isApproved === null || (isApproved && !isCarriedOut)) ??
    null;
  const possible = current && !openChange ? possibleEvents({ ...current, isFollowed: line.isFollowed }, today()) : [];
  return { line, terms, possible, openChange };
}

async function termView({ id, startsOn, endsOn, endedOn, state, letter, changes }: Row): Promise<TermView> {
  const lastDay = readDay(endsOn);
  return {
    id,
    state: stateOn({ state: state as InstructorState, endsOn: lastDay }, today()),
    startsOn: readDay(startsOn),
    endsOn: lastDay,
    endedOn: readDayOrNull(endedOn),
    letterId: letter.id,
    letterNumber: letter.number,
    batchTitle: letter.issueEvent.batch.title,
    steps: await readTimeline('INSTRUCTOR', id),
    changes: changes.map(changeView),
  };
}

function changeView(change: Row['changes'][number]): TermChangeView {
  const { id, reason, handover, performance, proposedByName, isApproved, opinion } = change;
  return {
    ...{ id, reason, handover, performance, proposedByName, isApproved, opinion },
    event: change.event as TermEvent,
    effectiveOn: readDay(change.effectiveOn),
    hasDocument: change.attachmentId !== null,
    proposedAt: change.proposedAt.toISOString(),
    decidedByName: change.decidedByName ?? '',
    isCarriedOut: change.carriedOutAt !== null,
  };
}

/** 照片 as it was submitted; null when there is none within reach. */
export async function openInstructorPhoto(reach: InstructorReach, personId: string) {
  if (!isRecordId(personId)) return null;
  const term = await db.term.findFirst({
    where: { AND: [termsWithin(reach), { personId, state: { not: 'VOIDED' } }] },
    orderBy: { startsOn: 'desc' },
    include: { letter: { select: { candidateId: true, candidate: { select: { currentVersion: true } } } } },
  });
  const photoId = (term?.letter.candidate.currentVersion?.content as { photoId?: string } | undefined)?.photoId;
  return term && photoId ? openAttachment(`CANDIDATE:${term.letter.candidateId}`, photoId) : null;
}

/** The document of a change; null when there is none within reach. */
export async function openChangeDocument(reach: InstructorReach, changeId: string) {
  if (!isRecordId(changeId)) return null;
  const change = await db.termChange.findFirst({ where: { id: changeId, term: termsWithin(reach) } });
  return change?.attachmentId ? openAttachment(`TERM:${change.termId}`, change.attachmentId) : null;
}
