import 'server-only';
import { nextLetterNumbers } from '@/lib/domain/appointment/letter-number';
import { type LetterSheet, letterSheet } from '@/lib/domain/appointment/letter-sheet';
import { usualWording } from '@/lib/domain/appointment/letter-wording';
import { termEnd } from '@/lib/domain/appointment/term';
import type { Reason } from '@/lib/domain/decision';
import type { SelectionChannel } from '@/lib/domain/glossary';
import { selectionChannels } from '@/lib/domain/glossary';
import { sha256 } from '@/lib/platform/crypto';
import { db } from '@/lib/platform/database';
import type { BatchView } from '../batch';
import { organName } from '../managing-units';
import { readTrainees } from './training';

/** What 统一颁发 would do on a day, before it is done. */
export interface IssuePreview {
  issuedOn: string;
  endsOn: string;
  lines: IssueLine[];
  /** Who cannot get a letter yet, each with what is missing. */
  waiting: { id: string; name: string; organizationName: string; reasons: readonly Reason[] }[];
  sheets: LetterSheet[];
  /** Sent along with the confirmation. */
  digest: string;
}

export interface IssueLine {
  candidateId: string;
  name: string;
  organizationName: string;
  channel: SelectionChannel;
  /** The number to be, unless somebody takes one first. */
  number: string;
}

/** @param without who waits for another time, though ready */
export async function readIssuePreview(
  batch: BatchView,
  issuedOn: string,
  without: readonly string[],
): Promise<IssuePreview> {
  const trainees = await readTrainees(batch.id, batch.rules, selectionChannels, issuedOn);
  const ready = trainees.filter(({ id, letter }) => letter.allowed && !without.includes(id));
  const year = Number(issuedOn.slice(0, 4));
  const series = await db.numberSeries.findUnique({ where: { series_year: { series: 'LETTER', year } } });
  const numbers = nextLetterNumbers(batch.rules, year, { last: series?.last ?? 0, count: ready.length });
  const { termYears } = batch.rules;
  const endsOn = termEnd(issuedOn, termYears);
  const issuer = await organName('PROVINCIAL_COMMITTEE', issuedOn);
  const wording = await readWording(batch.id);
  const lines = ready.map(({ id, name, organizationName, channel }, index) => {
    return { candidateId: id, name, organizationName, channel, number: numbers[index] ?? '' };
  });
  return {
    issuedOn,
    endsOn,
    lines,
    digest: issueDigest(lines.map(({ candidateId, number }) => ({ id: candidateId, number }))),
    waiting: trainees.flatMap(({ id, name, organizationName, letter }) =>
      letter.allowed ? [] : [{ id, name, organizationName, reasons: letter.reasons }],
    ),
    sheets: lines.map(({ name, number }) =>
      letterSheet({ name, number, startsOn: issuedOn, endsOn, issuedOn, issuer, termYears, wording }),
    ),
  };
}

/** Tells one list of people and numbers from every other. */
export function issueDigest(lines: readonly { id: string; number: string }[]): string {
  return sha256(lines.map(({ id, number }) => `${id} ${number}`).join('\n'));
}

/** 聘书文字 of the batch as it stands now. */
export async function readWording(batchId: string): Promise<string> {
  return (await db.letterWording.findUnique({ where: { batchId } }))?.text ?? usualWording;
}
