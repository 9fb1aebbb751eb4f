import 'server-only';
import { type LetterInput, letterSheet } from '@/lib/domain/appointment/letter-sheet';
import { printWindowHours } from '@/lib/domain/appointment/seal';
import { type LetterValidity, letterValidity } from '@/lib/domain/appointment/validity';
import type { SelectionChannel } from '@/lib/domain/glossary';
import type { InstructorState } from '@/lib/domain/lifecycle';
import { now, today } from '@/lib/platform/clock';
import { publicAddress } from '@/lib/platform/config';
import { db } from '@/lib/platform/database';
import type { Prisma } from '@/prisma/generated/client';
import { batchView } from '../batch';
import { isRecordId } from '../record-id';
import { readDay, readDayOrNull } from '../stored-day';

/** A letter in a list. */
export interface LetterRow {
  id: string;
  number: string;
  name: string;
  channel: SelectionChannel;
  batchId: string;
  batchTitle: string;
  issuedOn: string;
  startsOn: string;
  endsOn: string;
  validity: LetterValidity;
}

const withTerm = { term: true, issueEvent: { include: { batch: true } } } satisfies Prisma.LetterInclude;
type Row = Prisma.LetterGetPayload<{ include: typeof withTerm }>;

export interface LetterFilter {
  /** Channels that the reader may look at */
  channels: readonly SelectionChannel[];
  batchId: string;
}

/** Longest list on one page; the register shows all. */
const MOST = 500;

/** Letters of a batch, newest number first. */
export async function listLetters({ channels, batchId }: LetterFilter): Promise<LetterRow[]> {
  const rows = await db.letter.findMany({
    where: {
      issueEvent: { batchId },
      candidate: { channel: { in: [...channels] } },
    },
    orderBy: [{ year: 'desc' }, { serial: 'desc' }],
    take: MOST,
    include: withTerm,
  });
  return rows.map(letterRow);
}

/** The letter, or null when there is none of these channels. */
export async function findLetter(id: string, channels: readonly SelectionChannel[]): Promise<LetterRow | null> {
  if (!isRecordId(id)) return null;
  const where = { id, candidate: { channel: { in: [...channels] } } };
  const row = await db.letter.findUnique({ where, include: withTerm });
  return row && letterRow(row);
}

/** What 核验 tells: name, number, validity, and nothing else. */
export interface LetterProof {
  name: string;
  number: string;
  startsOn: string;
  endsOn: string;
  validity: LetterValidity;
}

export async function verifyLetter(number: string): Promise<LetterProof | null> {
  const row = await db.letter.findUnique({ where: { number }, include: withTerm });
  if (!row) return null;
  const { name, startsOn, endsOn, validity } = letterRow(row);
  return { name, number, startsOn, endsOn, validity };
}

/** Address at which anyone can check a letter; its QR code. */
function verificationAddress(number: string): string {
  return `${publicAddress}/verify/${encodeURIComponent(number)}`;
}

/** Letters as printed, with number and name, in the order of their numbers; voided ones are not printed again. */
export async function readLetterPrints(ids: readonly string[]) {
  const rows = await db.letter.findMany({
    where: { state: 'ISSUED', id: { in: ids.filter(isRecordId) } },
    orderBy: [{ year: 'asc' }, { serial: 'asc' }],
    include: withTerm,
  });
  return rows.map((row) => {
    const { number, name } = row;
    return { number, name, sheet: letterSheet(letterInput(row)), verifyUrl: verificationAddress(number) };
  });
}

function letterInput(row: Row): LetterInput {
  const { startsOn, endsOn, issuedOn } = letterRow(row);
  const { termYears } = batchView(row.issueEvent.batch).rules;
  const { wording } = row.issueEvent;
  return { name: row.name, number: row.number, issuer: row.issuerName, startsOn, endsOn, issuedOn, termYears, wording };
}

function letterRow({ id, number, name, issuedOn, term, issueEvent }: Row): LetterRow {
  if (!term) throw new Error(`letter ${id} has no term`);
  const dates = { startsOn: readDay(term.startsOn), endsOn: readDay(term.endsOn) };
  const endedOn = readDayOrNull(term.endedOn);
  return {
    id,
    number,
    name,
    channel: term.channel as SelectionChannel,
    batchId: issueEvent.batchId,
    batchTitle: issueEvent.batch.title,
    issuedOn: readDay(issuedOn),
    ...dates,
    validity: letterValidity({ state: term.state as InstructorState, ...dates, endedOn }, today()),
  };
}

/** Whether the print of this letter was registered so lately that the file may still be fetched. */
export async function isPrintRegistered(letterId: string): Promise<boolean> {
  if (!isRecordId(letterId)) return false;
  const since = new Date(now().getTime() - printWindowHours * 3_600_000);
  return (await db.letterPrint.count({ where: { letterId, at: { gte: since } } })) > 0;
}
