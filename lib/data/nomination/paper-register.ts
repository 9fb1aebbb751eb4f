import 'server-only';
import type { RegisterFilter } from '@/lib/domain/nomination/paper-receipt';
import { db } from '@/lib/platform/database';
import type { Prisma } from '@/prisma/generated/client';
import { literally } from '../search-text';
import { readDay, storedDay } from '../stored-day';

/** A line of the 收件登记簿. */
export interface RegisterLine {
  id: string;
  batchId: string;
  batchTitle: string;
  organizationId: string;
  organizationName: string;
  /** 回执编号 of the electronic version, if it came first. */
  receiptNumber: string | null;
  /** 校验码 on the paper, and the content that it stands for. */
  code: string;
  contentHash: string;
  copies: number;
  isSealed: boolean;
  /** Whether paper and electronic version said the same on registration. */
  isVersionCurrent: boolean;
  note: string;
  /** ISO instant */
  arrivedAt: string;
  receivedOn: string;
  recordedByName: string;
  /** ISO instant */
  recordedAt: string;
  /** The line that this one replaces. */
  correctsId: string | null;
  /** Another line replaces this one. */
  isCorrected: boolean;
}

const included = {
  package: { include: { batch: { select: { title: true } }, organization: { select: { name: true } } } },
  print: { select: { code: true, contentHash: true } },
  correctedBy: { select: { id: true } },
} satisfies Prisma.PaperReceiptInclude;
type Row = Prisma.PaperReceiptGetPayload<{ include: typeof included }>;

const registerPageSize = 50;

/** One page, the newest line first; `next` is the value of `after` for the page behind it. */
export async function listRegister(filter: RegisterFilter): Promise<{ lines: RegisterLine[]; next: string | null }> {
  const rows = await db.paperReceipt.findMany({
    where: { ...conditions(filter), id: filter.after ? { lt: filter.after } : undefined },
    // Ids grow with time: the order of registration.
    orderBy: { id: 'desc' },
    take: registerPageSize + 1,
    include: included,
  });
  const page = rows.slice(0, registerPageSize);
  return { lines: page.map(registerLine), next: rows.length > page.length ? (page.at(-1)?.id ?? null) : null };
}

/** More lines than a year brings; a register for print is complete or says that it is not. */
export const printedLines = 2000;

/** The register for print, in the order of registration. */
export async function readRegister(filter: RegisterFilter): Promise<RegisterLine[]> {
  const rows = await db.paperReceipt.findMany({
    where: conditions(filter),
    orderBy: { id: 'asc' },
    take: printedLines,
    include: included,
  });
  return rows.map(registerLine);
}

/** All lines of one package, in the order of registration. */
export async function receiptsOf(packageId: string): Promise<RegisterLine[]> {
  const rows = await db.paperReceipt.findMany({ where: { packageId }, orderBy: { id: 'asc' }, include: included });
  return rows.map(registerLine);
}

/** The line, or null; whether it may still be corrected is in it. */
export async function findReceipt(id: string): Promise<RegisterLine | null> {
  const row = await db.paperReceipt.findUnique({ where: { id }, include: included });
  return row && registerLine(row);
}

function conditions({ batch, name, from, until, check }: RegisterFilter): Prisma.PaperReceiptWhereInput {
  return {
    package: {
      batchId: batch,
      organization: name
        ? { OR: [{ name: { contains: literally(name) } }, { initials: { contains: literally(name.toLowerCase()) } }] }
        : undefined,
    },
    receivedOn: { gte: from ? storedDay(from) : undefined, lte: until ? storedDay(until) : undefined },
    ...(check === 'OUTDATED' && { isVersionCurrent: false, correctedBy: null }),
    ...(check === 'UNSEALED' && { isSealed: false, correctedBy: null }),
    ...(check === 'CORRECTION' && { correctsId: { not: null } }),
  };
}

function registerLine({ package: owner, print, ...row }: Row): RegisterLine {
  return {
    id: row.id,
    batchId: owner.batchId,
    batchTitle: owner.batch.title,
    organizationId: owner.organizationId,
    organizationName: owner.organization.name,
    receiptNumber: owner.receiptNumber,
    ...print,
    copies: row.copies,
    isSealed: row.isSealed,
    isVersionCurrent: row.isVersionCurrent,
    note: row.note,
    arrivedAt: row.arrivedAt.toISOString(),
    receivedOn: readDay(row.receivedOn),
    recordedByName: row.recordedByName,
    recordedAt: row.recordedAt.toISOString(),
    correctsId: row.correctsId,
    isCorrected: row.correctedBy !== null,
  };
}
