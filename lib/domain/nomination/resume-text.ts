import { formatMonth, parsePartialDate } from '../party-date';

/** A line of 简历. Months are `yyyy-MM[-dd]`. */
export interface ResumePeriod {
  /** '' when the line names no month. */
  from: string;
  /** Missing: still there. */
  to?: string;
  text: string;
}

export interface ResumeText {
  items: ResumePeriod[];
  /** Lines whose months could not be read; their text is kept in the items. */
  unclear: string[];
}

const month = String.raw`\d{4}\s*[.．。年/-]\s*\d{1,2}(?!\d)月?|\d{6}(?!\d)`;
const periodLine = new RegExp(
  `^(${month})\\s*(?:[-—–－―~～〜]+|至|到)\\s*(${month}|至今|现在|今)?[，,：:]?\\s*(.*)$`,
  's',
);
const startLine = new RegExp(`^(${month})起?[，,：:]?\\s*(.*)$`, 's');

/**
 * Reads 简历 as cadre forms write it: `1999.03--2008.12  单位及职务`, one period a line. A line that does not begin with
 * a month continues the one before, also when it names months inside (其间：…).
 */
export function readResume(text: string): ResumeText {
  const resume: ResumeText = { items: [], unclear: [] };
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const indent = /^\s*/.exec(lines[0] ?? '')?.[0].length ?? 0;
  for (const line of lines) {
    const period = readPeriod(line.slice(0, indent).trim() + line.slice(indent));
    const last = resume.items.at(-1);
    if (period && !period.isClear) resume.unclear.push(line.trim());
    if (period) resume.items.push(period.item);
    else if (last) last.text += line.trim();
    else {
      resume.items.push({ from: '', text: line.trim() });
      resume.unclear.push(line.trim());
    }
  }
  return resume;
}

/** One period a line, as 任免审批表 has it; what lasts has a gap where its end would stand. */
export function writeResume(items: readonly ResumePeriod[]): string {
  return items
    .map(({ from, to, text }) => {
      const start = from ? `${formatMonth(from)}--` : '';
      const end = to ? formatMonth(to) : from && ' '.repeat(7);
      return `${start}${end}${from ? '  ' : ''}${text.replace(/\s*\n\s*/g, '')}`;
    })
    .join('\n');
}

function readPeriod(line: string): { item: ResumePeriod; isClear: boolean } | null {
  const [, start = '', end, text = ''] = periodLine.exec(line) ?? [];
  if (start) {
    const [from, to] = [readMonth(start), end && /\d/.test(end) ? readMonth(end) : undefined];
    return { item: { from, ...(to && { to }), text: text.trim() }, isClear: from !== '' && to !== '' };
  }
  const [, since = '', rest = ''] = startLine.exec(line) ?? [];
  return since ? { item: { from: readMonth(since), text: rest.trim() }, isClear: false } : null;
}

function readMonth(text: string): string {
  const result = parsePartialDate(text);
  return result.ok ? result.value : '';
}
