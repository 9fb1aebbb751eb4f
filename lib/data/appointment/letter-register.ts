import 'server-only';
import { type LetterFilter, type LetterStand, letterStand } from '@/lib/domain/appointment/letter-register';
import type { SelectionChannel } from '@/lib/domain/glossary';
import { db } from '@/lib/platform/database';
import type { Prisma } from '@/prisma/generated/client';
import { literally } from '../search-text';
import { readDay, readDayOrNull } from '../stored-day';

/** 聘书登记簿 line: the letter, and what became of its paper. */
export interface RegisterLine {
  id: string;
  number: string;
  name: string;
  channel: SelectionChannel;
  batchTitle: string;
  organizationName: string;
  issuedOn: string;
  startsOn: string;
  endsOn: string;
  stand: LetterStand;
  /** How often the original was printed, and why again. */
  printed: number;
  /** Whether a 用印申请 of its event was approved. */
  isSealApproved: boolean;
  reprintReasons: readonly string[];
  collectedOn: string | null;
  collectedBy: string;
  collectionNote: string;
  voidReason: string;
  replacedBy: string | null;
}

/** Longest register in one reading; the filters narrow it. */
const MOST = 5000;

const withPaper = {
  term: true,
  collection: true,
  issueEvent: { include: { batch: { select: { title: true } }, seals: { where: { isApproved: true }, take: 1 } } },
  prints: { orderBy: { serial: 'asc' } },
  candidate: {
    select: {
      organization: { select: { name: true } },
      letters: { select: { number: true, year: true, serial: true }, orderBy: [{ year: 'asc' }, { serial: 'asc' }] },
    },
  },
} satisfies Prisma.LetterInclude;
type Row = Prisma.LetterGetPayload<{ include: typeof withPaper }>;

/** 聘书登记簿 for whoever may look at these channels, newest number first. */
export async function readLetterRegister(
  { search, batchId, year, stand }: LetterFilter,
  channels: readonly SelectionChannel[],
): Promise<RegisterLine[]> {
  const rows = await db.letter.findMany({
    where: {
      candidate: { channel: { in: [...channels] } },
      ...(batchId && { issueEvent: { batchId } }),
      ...(year && { year: Number(year) }),
      ...(search && { OR: [{ name: { contains: literally(search) } }, { number: { contains: literally(search) } }] }),
    },
    orderBy: [{ year: 'desc' }, { serial: 'desc' }],
    take: MOST,
    include: withPaper,
  });
  const reasons = await voidReasons(rows);
  const lines = rows.map((row) => registerLine(row, reasons.get(row.term?.id ?? '') ?? ''));
  return stand ? lines.filter((line) => line.stand === stand) : lines;
}

/** The line of one letter of these channels. */
export async function findRegisterLine(
  id: string,
  channels: readonly SelectionChannel[],
): Promise<RegisterLine | null> {
  const where = { id, candidate: { channel: { in: [...channels] } } };
  const row = await db.letter.findFirst({ where, include: withPaper });
  return row && registerLine(row, (await voidReasons([row])).get(row.term?.id ?? '') ?? '');
}

/** term → why its letter was voided, as written in the transition. */
async function voidReasons(rows: readonly Row[]): Promise<Map<string, string>> {
  const terms = rows.flatMap(({ state, term }) => (state === 'VOIDED' && term ? [term.id] : []));
  const transitions = await db.transition.findMany({
    where: { machine: 'INSTRUCTOR', event: 'voidLetter', entityId: { in: terms } },
    select: { entityId: true, opinion: true },
  });
  return new Map(transitions.map(({ entityId, opinion }) => [entityId, opinion]));
}

function registerLine(row: Row, voidReason: string): RegisterLine {
  const { id, number, name, term, issueEvent, prints, collection, candidate } = row;
  if (!term) throw new Error(`letter ${id} has no term`);
  const isVoided = row.state === 'VOIDED';
  const isLater = (other: { year: number; serial: number }) =>
    other.year > row.year || (other.year === row.year && other.serial > row.serial);
  const replacedBy = isVoided ? (candidate.letters.find(isLater)?.number ?? null) : null;
  const collectedOn = readDayOrNull(collection?.collectedOn ?? null);
  return {
    id,
    number,
    name,
    channel: term.channel as SelectionChannel,
    batchTitle: issueEvent.batch.title,
    organizationName: candidate.organization.name,
    issuedOn: readDay(row.issuedOn),
    startsOn: readDay(term.startsOn),
    endsOn: readDay(term.endsOn),
    stand: letterStand({ isVoided, replacedBy, collectedOn, printed: prints.length }),
    printed: prints.length,
    isSealApproved: issueEvent.seals.length > 0,
    reprintReasons: prints.flatMap(({ reason }) => reason || []),
    collectedOn,
    collectedBy: collection?.collectedBy ?? '',
    collectionNote: collection?.note ?? '',
    voidReason,
    replacedBy,
  };
}
