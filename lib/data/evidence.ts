import 'server-only';
import { answerableStates, type EvidenceRequest, type EvidenceStatus, evidenceStatus } from '@/lib/domain/evidence';
import type { EvidenceDocument } from '@/lib/domain/glossary';
import type { Actor } from '@/lib/domain/permissions';
import { db, type Transaction } from '@/lib/platform/database';
import type { Prisma } from '@/prisma/generated/client';
import { authoredBy } from './nomination/scope';
import { readDay } from './stored-day';

/** Whose files the documents of a nominee are. */
export const evidenceSubject = (candidateId: string) => `EVIDENCE:${candidateId}`;
export const exceptionSubject = (candidateId: string) => `EXCEPTION:${candidateId}`;
export const withdrawalSubject = (candidateId: string) => `WITHDRAWAL:${candidateId}`;

/** One document that came, with what a reviewer said of it. */
export interface EvidenceAnswerView {
  id: string;
  attachmentId: string;
  note: string;
  answeredByName: string;
  /** ISO instant */
  answeredAt: string;
  isAccepted: boolean | null;
  reason: string;
  decidedByName: string;
}

/** 补充材料 as its readers see it. */
export interface EvidenceView extends EvidenceRequest {
  id: string;
  candidateId: string;
  status: EvidenceStatus;
  document: EvidenceDocument;
  note: string;
  dueOn: string;
  requestedByName: string;
  answers: EvidenceAnswerView[];
}

const answersInOrder = { answers: { orderBy: { answeredAt: 'asc' } } } satisfies Prisma.EvidenceRequestInclude;
type Row = Prisma.EvidenceRequestGetPayload<{ include: typeof answersInOrder }>;

/** What was asked for because of this nominee's findings, oldest first. */
export async function readEvidence(candidateId: string, client: Transaction = db): Promise<EvidenceView[]> {
  const rows = await client.evidenceRequest.findMany({
    where: { candidateId },
    include: answersInOrder,
    orderBy: { requestedAt: 'asc' },
  });
  return rows.map(evidenceView);
}

export interface AskedEvidence extends EvidenceView {
  candidateName: string;
  organizationName: string;
}

/** Open requests about forms that the actor writes, the most urgent first. */
export async function listAskedEvidence(actor: Actor): Promise<AskedEvidence[]> {
  const rows = await db.evidenceRequest.findMany({
    where: openFor(actor),
    include: {
      ...answersInOrder,
      candidate: { select: { name: true, organization: { select: { name: true } } } },
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: 200,
  });
  return rows.map(({ candidate, ...row }) => ({
    ...evidenceView(row),
    candidateName: candidate.name,
    organizationName: candidate.organization.name,
  }));
}

/** How many of them wait for this person. */
export async function countAwaitedEvidence(actor: Actor): Promise<number> {
  return db.evidenceRequest.count({
    where: { ...openFor(actor), answers: { none: { isAccepted: null } } },
  });
}

/** Nominees in whose review something is to be decided or awaited. */
export const waitingFor = {
  /** A document that a reviewer has not looked at. */
  ANSWER: { evidenceRequests: { some: { closedAt: null, answers: { some: { isAccepted: null } } } } },
  /** 特批 that 省社会组织党委 has not decided. */
  EXCEPTION: { exceptions: { some: { isApproved: null } } },
} satisfies Record<string, Prisma.CandidateWhereInput>;

function openFor(actor: Actor): Prisma.EvidenceRequestWhereInput {
  return { closedAt: null, candidate: { AND: [authoredBy(actor), { state: { in: [...answerableStates] } }] } };
}

function evidenceView({ closedAt, answers, ...row }: Row): EvidenceView {
  const request = { isOpen: closedAt === null, answers: answers.map(answerView) };
  return {
    ...request,
    id: row.id,
    candidateId: row.candidateId,
    rule: row.rule,
    value: row.value,
    status: evidenceStatus(request),
    document: row.document as EvidenceDocument,
    note: row.note,
    dueOn: readDay(row.dueOn),
    requestedByName: row.requestedByName,
  };
}

function answerView({ decidedByName, answeredAt, ...row }: Row['answers'][number]): EvidenceAnswerView {
  return {
    id: row.id,
    attachmentId: row.attachmentId,
    note: row.note,
    answeredByName: row.answeredByName,
    answeredAt: answeredAt.toISOString(),
    isAccepted: row.isAccepted,
    reason: row.reason,
    decidedByName: decidedByName ?? '',
  };
}
