import 'server-only';
import { isRecordId } from '@/lib/data/record-id';
import { readDay } from '@/lib/data/stored-day';
import type { NoticeContent } from '@/lib/domain/nomination/notice';
import { type Actor, can } from '@/lib/domain/permissions';
import { db } from '@/lib/platform/database';
import type { Notice, Prisma } from '@/prisma/generated/client';

export type NoticeState = 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN';

export interface NoticeRow {
  id: string;
  title: string;
  documentNumber: string;
  state: NoticeState;
  /** ISO instant */
  publishedAt: string | null;
  /** For the office: how many organisations have signed, of how many. */
  signed: number;
  sent: number;
  /** For an organisation: whether it still has to sign. */
  isUnsigned: boolean;
}

export interface NoticeView extends NoticeContent {
  id: string;
  batchId: string | null;
  state: NoticeState;
  publishedAt: string | null;
}

/** 签收台账 line. */
export interface ReceiptRow {
  organizationId: string;
  organizationName: string;
  openedAt: string | null;
  signedAt: string | null;
  signedByName: string;
  remindedAt: string | null;
  reminders: number;
}

const MOST = 100;
const instant = (at: Date | null) => at?.toISOString() ?? null;

/** Notices that the actor may read, newest first: the office its drafts too, organisations what they were sent. */
export async function listNotices(actor: Actor): Promise<NoticeRow[]> {
  const own = { organizationId: { in: organizationsOf(actor) }, signedAt: null };
  const rows = await db.notice.findMany({
    where: visibleTo(actor),
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST,
    include: { receipts: { where: own, select: { noticeId: true } }, _count: { select: { receipts: true } } },
  });
  const signed = await db.noticeReceipt.groupBy({
    by: ['noticeId'],
    where: { noticeId: { in: rows.map(({ id }) => id) }, signedAt: { not: null } },
    _count: true,
  });
  const signedOf = new Map(signed.map(({ noticeId, _count }) => [noticeId, _count]));
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    documentNumber: row.documentNumber,
    state: stateOf(row),
    publishedAt: instant(row.publishedAt),
    signed: signedOf.get(row.id) ?? 0,
    sent: row._count.receipts,
    isUnsigned: row.receipts.length > 0,
  }));
}

/** Notices of a batch that the actor may read, the oldest first. */
export async function listBatchNotices(
  actor: Actor,
  batchId: string,
): Promise<Pick<NoticeRow, 'id' | 'title' | 'documentNumber' | 'state' | 'publishedAt'>[]> {
  const rows = await db.notice.findMany({
    where: { AND: [{ batchId }, visibleTo(actor)] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MOST,
  });
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    documentNumber: row.documentNumber,
    state: stateOf(row),
    publishedAt: instant(row.publishedAt),
  }));
}

export async function findNotice(actor: Actor, id: string): Promise<NoticeView | null> {
  if (!isRecordId(id)) return null;
  const row = await db.notice.findFirst({ where: { AND: [{ id }, visibleTo(actor)] } });
  if (!row) return null;
  const { batchId, title, documentNumber, recipients, body, enclosures, signedBy, copiedTo, printedBy, disclosure } =
    row;
  return {
    id,
    batchId,
    title,
    documentNumber,
    recipients,
    body,
    enclosures,
    signedBy,
    copiedTo,
    printedBy,
    disclosure,
    signedOn: readDay(row.signedOn),
    state: stateOf(row),
    publishedAt: instant(row.publishedAt),
  };
}

/** 签收台账: who has opened and signed, those who have not first. Only lines that the actor may see. */
export async function listReceipts(actor: Actor, noticeId: string): Promise<ReceiptRow[]> {
  const organizationId = seesAll(actor) ? undefined : { in: organizationsOf(actor) };
  const rows = await db.noticeReceipt.findMany({
    where: { noticeId, organizationId },
    orderBy: [{ signedAt: { sort: 'asc', nulls: 'first' } }, { organization: { name: 'asc' } }],
    include: { organization: { select: { name: true } } },
  });
  return rows.map(({ organization, ...row }) => ({
    organizationId: row.organizationId,
    organizationName: organization.name,
    openedAt: instant(row.openedAt),
    signedAt: instant(row.signedAt),
    signedByName: row.signedByName,
    remindedAt: instant(row.remindedAt),
    reminders: row.reminders,
  }));
}

/** Attachments of a notice share its permissions. */
export const noticeSubject = (id: string) => `NOTICE:${id}`;

function organizationsOf(actor: Actor): string[] {
  return actor.grants.flatMap(({ organizationId }) => organizationId ?? []);
}

function seesAll(actor: Actor): boolean {
  return can(actor, 'notice.manage') || !can(actor, 'notice.sign');
}

function visibleTo(actor: Actor): Prisma.NoticeWhereInput {
  if (can(actor, 'notice.manage')) return {};
  const published = { publishedAt: { not: null } };
  if (seesAll(actor)) return published;
  return { ...published, receipts: { some: { organizationId: { in: organizationsOf(actor) } } } };
}

function stateOf({ publishedAt, withdrawnAt }: Notice): NoticeState {
  if (withdrawnAt) return 'WITHDRAWN';
  return publishedAt ? 'PUBLISHED' : 'DRAFT';
}
