import type { PeriodItem } from '@/lib/domain/sheet';
import type { MeasuredFace } from './advances';
import { measure } from './advances';
import { breakLines } from './line-break';

/** A paragraph to be set; indents in em. `lead` stands at the left edge of the first line, before the indent. */
export interface Paragraph {
  lead: string;
  text: string;
  firstIndent: number;
  indent: number;
}

/** Size of the letters and distance of the baselines, in points. */
export interface TypeStep {
  size: number;
  pitch: number;
}

export interface Line {
  lead: string;
  text: string;
  indent: number;
  /** The last line of a paragraph is not stretched to the margin. */
  isLast: boolean;
}

export interface SetText extends TypeStep {
  lines: Line[];
  /** What found no room and continues on the 附页. */
  rest: Paragraph[];
}

interface Room {
  width: number;
  height: number;
}

export const continuationMark = '（下转附页）';

export const proseSteps: readonly TypeStep[] = [
  { size: 12, pitch: 19 },
  { size: 11, pitch: 17 },
  { size: 10.5, pitch: 16 },
  { size: 10, pitch: 15 },
  { size: 9.5, pitch: 13.5 },
  { size: 9, pitch: 12.5 },
];
const oneLineSteps: readonly TypeStep[] = [
  { size: 12, pitch: 15 },
  { size: 11, pitch: 13.5 },
  { size: 10.5, pitch: 13 },
  { size: 10, pitch: 12.5 },
];
/** An address or a number is better small than torn apart. */
const unbreakableSteps: readonly TypeStep[] = [
  ...oneLineSteps,
  { size: 9, pitch: 11 },
  { size: 8, pitch: 9.5 },
  { size: 7.5, pitch: 9 },
];
const wrappedSteps: readonly TypeStep[] = [
  { size: 10.5, pitch: 13 },
  { size: 10, pitch: 12.5 },
  { size: 9, pitch: 11 },
  { size: 8, pitch: 9.5 },
  { size: 7.5, pitch: 9 },
];

/** Place of the text of 简历 after its period, in em: as wide as 1985.07—1990.03 and a gap. */
const RESUME_INDENT = 9;

const plain = (text: string): Paragraph => ({ lead: '', text, firstIndent: 0, indent: 0 });

/** Running text: each line as typed is a paragraph, indented by two characters. */
export function proseParagraphs(text: string): Paragraph[] {
  return text === '' ? [] : text.split('\n').map((line) => ({ ...plain(line.trimStart()), firstIndent: 2 }));
}

export function resumeParagraphs(items: readonly PeriodItem[]): Paragraph[] {
  return items.flatMap(({ period, text }) => {
    const hasRoom = measure(period) < RESUME_INDENT;
    const [first = '', ...others] = (hasRoom ? text : `${period}\u3000${text}`).split('\n');
    const hanging = { firstIndent: RESUME_INDENT, indent: RESUME_INDENT };
    const head = { ...hanging, lead: hasRoom ? period : '', text: first };
    return [head, ...others.map((line) => ({ ...hanging, lead: '', text: line }))];
  });
}

/** Sets paragraphs in the largest step that fits; what does not fit in the smallest is left as `rest`. */
export function fitProse(paragraphs: Paragraph[], room: Room, steps: readonly TypeStep[] = proseSteps): SetText {
  for (const step of steps) {
    const lines = setLines(paragraphs, room.width, step.size).map(({ line }) => line);
    if (lines.length * step.pitch <= room.height) return { ...step, lines, rest: [] };
  }
  return cut(paragraphs, room, steps.at(-1) ?? { size: 9, pitch: 12.5 });
}

/** Sets a short value on one line if it stays readable so, else on several. */
export function fitValue(text: string, room: Room): SetText {
  const paragraphs = text.split('\n').map(plain);
  const steps = /^[!-~]+$/.test(text) ? unbreakableSteps : oneLineSteps;
  for (const step of steps) {
    const lines = setLines(paragraphs, room.width, step.size).map(({ line }) => line);
    if (lines.length === paragraphs.length && lines.length * step.pitch <= room.height)
      return { ...step, lines, rest: [] };
  }
  return fitProse(paragraphs, room, wrappedSteps);
}

/** All lines of the paragraphs at one size, each with the number of its paragraph. */
export function setLines(paragraphs: Paragraph[], width: number, size: number, face?: MeasuredFace) {
  return paragraphs.flatMap(({ lead, text, firstIndent, indent }, paragraph) => {
    const texts = breakLines(text, width / size - firstIndent, width / size - indent, face);
    return texts.map((part, index) => {
      const isFirst = index === 0;
      const line: Line = {
        lead: isFirst ? lead : '',
        text: part,
        indent: isFirst ? firstIndent : indent,
        isLast: index === texts.length - 1,
      };
      return { line, paragraph };
    });
  });
}

function cut(paragraphs: Paragraph[], room: Room, step: TypeStep): SetText {
  const all = setLines(paragraphs, room.width, step.size);
  const count = Math.max(0, Math.floor(room.height / step.pitch) - 1);
  const mark: Line = { lead: '', text: continuationMark, indent: 0, isLast: true };
  const lines = [...all.slice(0, count).map(({ line }) => line), mark];
  return { ...step, lines, rest: restOf(paragraphs, all.slice(count)) };
}

/** The lines that found no room, as paragraphs again. */
function restOf(paragraphs: Paragraph[], lines: ReturnType<typeof setLines>): Paragraph[] {
  const rest = new Map<number, Paragraph>();
  for (const { line, paragraph } of lines) {
    const known = rest.get(paragraph);
    const { indent = 0 } = paragraphs[paragraph] ?? {};
    if (known) known.text += line.text;
    else rest.set(paragraph, { lead: line.lead, text: line.text, firstIndent: line.indent, indent });
  }
  return [...rest.values()];
}
