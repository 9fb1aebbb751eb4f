import 'server-only';
import { isRecordId } from '@/lib/data/record-id';
import { readDay } from '@/lib/data/stored-day';
import { isOverdue, type QuestionState, questionState } from '@/lib/domain/nomination/question';
import { type Actor, can } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import type { Prisma } from '@/prisma/generated/client';

export interface QuestionView {
  id: string;
  subject: string;
  text: string;
  askedByName: string;
  organizationName: string;
  /** ISO instant */
  askedAt: string;
  dueOn: string;
  state: QuestionState;
  isOverdue: boolean;
  takenByName: string;
  answer: string;
  answeredByName: string;
  answeredAt: string | null;
}

/** Longest list on one page; the state filter narrows it. */
const MOST = 200;

/** Questions that the actor may see: the office all, others their own and those of their organisations; newest first. */
export async function listQuestions(actor: Actor, state: QuestionState | null): Promise<QuestionView[]> {
  const rows = await db.question.findMany({
    where: { AND: [visibleTo(actor), inState(state)] },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    take: MOST,
    include: { organization: { select: { name: true } } },
  });
  return rows.map(view);
}

export async function findQuestion(actor: Actor, id: string): Promise<QuestionView | null> {
  if (!isRecordId(id)) return null;
  const row = await db.question.findFirst({
    where: { AND: [{ id }, visibleTo(actor)] },
    include: { organization: { select: { name: true } } },
  });
  return row && view(row);
}

function visibleTo(actor: Actor): Prisma.QuestionWhereInput {
  if (can(actor, 'question.answer')) return {};
  const organizations = actor.grants.flatMap(({ organizationId }) => organizationId ?? []);
  return { OR: [{ askedById: actor.accountId }, { organizationId: { in: organizations } }] };
}

function inState(state: QuestionState | null): Prisma.QuestionWhereInput {
  if (state === null) return {};
  if (state === 'ANSWERED') return { answeredAt: { not: null } };
  return { answeredAt: null, takenAt: state === 'OPEN' ? null : { not: null } };
}

type Row = Prisma.QuestionGetPayload<{ include: { organization: { select: { name: true } } } }>;

function view(row: Row): QuestionView {
  const { id, subject, text, askedByName, takenByName, answer, answeredByName } = row;
  const dueOn = readDay(row.dueOn);
  return {
    id,
    subject,
    text,
    askedByName,
    takenByName,
    answer,
    answeredByName,
    organizationName: row.organization?.name ?? '',
    askedAt: row.askedAt.toISOString(),
    dueOn,
    state: questionState(row),
    isOverdue: isOverdue({ answeredAt: row.answeredAt, dueOn }, today()),
    answeredAt: row.answeredAt?.toISOString() ?? null,
  };
}
