import { channelLabels, type SelectionChannel, selectionChannels } from '@/lib/domain/glossary';
import type { Opinion } from '@/lib/domain/nomination/filled-form';
import { parsePartialDate } from '@/lib/domain/party-date';
import type { DocxCell } from './docx-table';

const day = String.raw`[\d０-９]{4}\s*[年./-]\s*[\d０-９]{1,2}\s*[月./-]\s*[\d０-９]{1,2}\s*[日号]?`;
/** Seal, signature, date, and 201 年 月 日 left for handwriting: what closes an opinion. */
const closing = new RegExp(
  `(?:(?:^|\\s+|(?<=[）)。；;]))(?:${[
    String.raw`[（(]?\s*[盖公签]\s*章\s*[）)]?`,
    String.raw`(?:本人)?签\s*[名字]\s*[:：][^\n]{0,40}`,
    String.raw`[\d０-９]{0,4}\s*年\s*月\s*日`,
    day,
  ].join('|')}))+\\s*$`,
);
/** What the form itself says in an empty cell. */
const hints = [/^[（(]?该栏由推荐单位填写推荐人选的政审情况[）)]?$/];
const checkedMark = /[☑■☒√✓✔●◉▣✅]|[[［][xX√][\]］]/;
const anyMark = /^\s*([☑☒☐■□▢√✓✔●○◉◯▣口]|[[［])/;
/** A cell is longer only where it is prose. */
const MAX_LINE_CHARACTERS = 300;

/** All lines of a cell as they stand. */
export function cellLines(cell: DocxCell | undefined): string {
  return (cell?.paragraphs ?? []).map(({ text }) => text).join('\n');
}

/** Prose: trimmed, without the hint of the form. */
export function readProse(cell: DocxCell | undefined): string | null {
  const text = cellLines(cell).trim();
  return text === '' || hints.some((hint) => hint.test(text.slice(0, MAX_LINE_CHARACTERS))) ? null : text;
}

/** What stands above the signature or seal, and the day beside it. The unit above the seal is no opinion. */
export function readOpinion(cell: DocxCell | undefined): Opinion {
  const closings: string[] = [];
  const lines = (cell?.paragraphs ?? []).flatMap(({ text, isRightAligned }) => {
    if (isRightAligned) closings.push(text);
    return isRightAligned ? [] : text.split('\n');
  });
  const prose = lines.map((line) => {
    if (line.length > MAX_LINE_CHARACTERS) return line;
    closings.push(closing.exec(line)?.[0] ?? '');
    return line.replace(closing, '');
  });
  const days = closings.join('\n').match(new RegExp(day, 'g')) ?? [];
  const date = parsePartialDate(days.at(-1) ?? '');
  return { text: prose.join('\n').trim(), on: date.ok ? date.value : null };
}

/** □选派　□招募　☑选任; a word alone counts too. */
export function readChannels(cell: DocxCell | undefined): SelectionChannel[] {
  const text = cellLines(cell).trim().slice(0, MAX_LINE_CHARACTERS);
  if (!/[^\p{Script=Han}\s、，,]/u.test(text))
    return selectionChannels.filter((channel) => text.includes(channelLabels[channel]));
  const isMarkedBefore = anyMark.test(text);
  const places = selectionChannels
    .map((channel) => ({ channel, start: text.indexOf(channelLabels[channel]), end: 0 }))
    .filter(({ start }) => start >= 0)
    .map((place) => ({ ...place, end: place.start + channelLabels[place.channel].length }))
    .sort((a, b) => a.start - b.start);
  return places
    .filter((place, index) => {
      const from = isMarkedBefore ? (places[index - 1]?.end ?? 0) : place.end;
      const to = isMarkedBefore ? place.start : (places[index + 1]?.start ?? text.length);
      return checkedMark.test(text.slice(from, to));
    })
    .map(({ channel }) => channel);
}
