import { readEthnicity } from '../ethnicity';
import { type DateSubject, parsePartialDate } from '../party-date';
import { normaliseName, readName } from '../person-name';
import { readMembership } from './membership-text';
import type { ReadingField, ReadingProblem, ReadingProblemKind } from './reading-problem';
import { type ResumePeriod, readResume } from './resume-text';

/** No value of a single line is longer; what is cut off could only keep the patterns busy. */
const MAX_LINE_CHARACTERS = 200;

/** Reads the words of a cadre file or form, field by field, and lists what it could not read. */
export class PersonFieldReader {
  readonly problems: ReadingProblem[] = [];

  report(field: ReadingField | null, kind: ReadingProblemKind, found?: string): null {
    this.problems.push({ field, kind, ...(found ? { found: found.trim().slice(0, MAX_LINE_CHARACTERS) } : {}) });
    return null;
  }

  /** Trimmed, line breaks as \n; null when nothing is there. */
  text(value: string | undefined): string | null {
    return (value ?? '').replace(/\r\n?/g, '\n').trim() || null;
  }

  name(value: string | undefined): string | null {
    const text = this.line(value);
    if (!text) return null;
    if (!readName(text).valid) this.report('name', 'NAME_INVALID', text);
    return normaliseName(text);
  }

  sex(value: string | undefined): '男' | '女' | null {
    const text = this.line(value).replace(/\s+|性$/g, '');
    return text === '男' || text === '女' ? text : text ? this.report('sex', 'SEX_UNKNOWN', text) : null;
  }

  ethnicity(value: string | undefined): string | null {
    const text = this.line(value);
    return readEthnicity(text)?.name ?? (text ? this.report('ethnicity', 'ETHNICITY_UNKNOWN', text) : null);
  }

  /** `yyyy-MM`, or with the day where the source has it. */
  date(field: ReadingField, value: string | undefined, subject?: DateSubject): string | null {
    const text = this.line(value);
    const result = parsePartialDate(text, { subject });
    if (result.ok) return result.value;
    return result.kind === 'EMPTY' ? null : this.report(field, `DATE_${result.kind}`, text);
  }

  /** 入党时间, which may be words: 预备党员 2017.03. */
  joining(value: string | undefined): { joinedPartyOn: string | null; isProbationary: boolean } {
    const { text, isProbationary } = readMembership(this.line(value));
    return { joinedPartyOn: this.date('joinedPartyOn', text, 'PARTY'), isProbationary };
  }

  resume(value: string | undefined): ResumePeriod[] {
    const { items, unclear } = readResume(value ?? '');
    for (const line of unclear) this.report('resume', 'RESUME_UNCLEAR', line);
    return items;
  }

  private line(value: string | undefined): string {
    return (value ?? '').trim().slice(0, MAX_LINE_CHARACTERS);
  }
}
