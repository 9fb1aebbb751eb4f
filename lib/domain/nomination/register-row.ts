import { readEthnicity } from '../ethnicity';
import { ageAt, type DateSubject, monthOf, monthsBetween, parsePartialDate, splitStatedYears } from '../party-date';
import { normaliseName, readName } from '../person-name';
import { type EducationText, readEducation } from './education-text';
import { readMembership } from './membership-text';
import type { Membership } from './party-standing';
import type { RegisterColumn } from './register-columns';
import { type RegisterProblem, type RowProblemKind, registerProblem } from './register-problem';

/**
 * A cell as the file has it. `number`: typed as a number, so that a last zero may be lost; `date`: a real date, its
 * text is `yyyy-MM-dd`; `error`: #REF! and the like.
 */
export interface RegisterCell {
  text: string;
  kind: 'text' | 'number' | 'date' | 'error';
}

/** A cell of plain text. What looks like a number may have been one, whose last zero is gone: 1962.10 has become 1962.1. */
export function typedCell(text: string): RegisterCell {
  return { text, kind: /^\d+(\.\d+)?$/.test(text) ? 'number' : 'text' };
}

export type RegisterCells = Partial<Record<RegisterColumn, RegisterCell>>;

/** One person of a 名册; months are `yyyy-MM`, null is what is not there or not usable. */
export interface RegisterValues {
  seq: string | null;
  name: string | null;
  sex: '男' | '女' | null;
  /** Full name of GB/T 3304: 汉族. */
  ethnicity: string | null;
  nativePlace: string | null;
  fullTimeEducation: EducationText | null;
  inServiceEducation: EducationText | null;
  bornOn: string | null;
  /** Age that stands beside the month of birth. */
  statedAge: number | null;
  joinedPartyOn: string | null;
  startedWorkOn: string | null;
  currentPost: string | null;
  remarks: string | null;
  membership: Extract<Membership, 'FULL' | 'PROBATIONARY'>;
}

export interface RegisterDates {
  /** Day or month of the 名册: ages are counted to it. Null: it has none, and stated ages cannot be checked. */
  formOn: string | null;
  /** What lies after this is in the future, and centuries are judged against it. Null: neither is done. */
  referenceOn: string | null;
}

export interface RegisterRow {
  values: RegisterValues;
  /** Without the row number, which the caller knows. */
  problems: RegisterProblem[];
}

type Report = (column: RegisterColumn, kind: RowProblemKind) => void;
type DateColumn = 'bornOn' | 'joinedPartyOn' | 'startedWorkOn';

const subjects: Record<DateColumn, DateSubject> = { bornOn: 'BIRTH', joinedPartyOn: 'PARTY', startedWorkOn: 'WORK' };
/** No date, name or 学历 is longer; what is cut off could only keep the patterns busy. */
const MAX_VALUE_CHARACTERS = 200;
const ADULT_MONTHS = 18 * 12;
const WORKING_AGE_MONTHS = 14 * 12;

/** Reads and checks the cells of one person of 附件2 (specification C2–C4). Nothing is guessed. */
export function readRegisterRow(cells: RegisterCells, dates: RegisterDates): RegisterRow {
  const problems: RegisterProblem[] = [];
  const report: Report = (column, kind) => {
    const found = cells[column]?.text.trim().slice(0, MAX_VALUE_CHARACTERS);
    problems.push(registerProblem(kind, { column, ...(found ? { found } : {}) }));
  };
  const birth = splitStatedYears(shortText(cells.bornOn));
  const joining = readMembership(shortText(cells.joinedPartyOn));
  const isProbationary = joining.isProbationary || /预备党员|预备期/.test(textOf(cells.remarks));
  const date = (column: DateColumn, text: string) =>
    readDate(column, { text, kind: cells[column]?.kind ?? 'text' }, dates.referenceOn, report);
  const values: RegisterValues = {
    seq: readSequence(shortText(cells.seq)),
    name: readPersonName(cells.name, report),
    sex: readSex(cells.sex, report),
    ethnicity: readEthnicityCell(cells.ethnicity, report),
    nativePlace: readRequired('nativePlace', cells, report),
    fullTimeEducation: readEducationCell('fullTimeEducation', cells, report),
    inServiceEducation: readEducationCell('inServiceEducation', cells, report),
    bornOn: date('bornOn', birth.text),
    statedAge: birth.years,
    joinedPartyOn: date('joinedPartyOn', joining.text),
    startedWorkOn: date('startedWorkOn', shortText(cells.startedWorkOn)),
    currentPost: readRequired('currentPost', cells, report),
    remarks: textOf(cells.remarks) || null,
    membership: isProbationary ? 'PROBATIONARY' : 'FULL',
  };
  if (isProbationary) report(joining.isProbationary ? 'joinedPartyOn' : 'remarks', 'NOT_FULL_MEMBER');
  checkDates(values, dates, problems, report);
  return { values, problems };
}

/** DUPLICATE_PERSON on each later row whose 姓名, 出生年月 and 入党时间 are those of an earlier one (N04). */
export function findDuplicates(rows: readonly { row: number; values: RegisterValues }[]): RegisterProblem[] {
  const firstRows = new Map<string, number>();
  return rows.flatMap(({ row, values: { name, bornOn, joinedPartyOn } }) => {
    if (!name || !bornOn || !joinedPartyOn) return [];
    const key = [name, bornOn, joinedPartyOn].join(' ');
    const sameAsRow = firstRows.get(key);
    if (sameAsRow !== undefined)
      return [registerProblem('DUPLICATE_PERSON', { row, column: 'name', found: name, sameAsRow })];
    firstRows.set(key, row);
    return [];
  });
}

/** Trimmed, line breaks as \n, without the mark that keeps exported text from being a formula. An error says nothing. */
function textOf(cell: RegisterCell | undefined): string {
  if (!cell || cell.kind === 'error') return '';
  return cell.text
    .replace(/\r\n?/g, '\n')
    .replace(/^'(?=[=+\-@])/, '')
    .trim();
}

function shortText(cell: RegisterCell | undefined): string {
  return textOf(cell).slice(0, MAX_VALUE_CHARACTERS);
}

function isBroken(cell: RegisterCell | undefined): boolean {
  return cell?.kind === 'error';
}

/** 序号 with ASCII digits: ７ → 7, （7） → 7. */
function readSequence(text: string): string | null {
  const plain = text.normalize('NFKC');
  return /\d+/.exec(plain)?.[0] ?? (plain || null);
}

/** A name that is none stays as text for people to look at. */
function readPersonName(cell: RegisterCell | undefined, report: Report): string | null {
  const text = shortText(cell);
  const result = readName(text);
  if (result.valid && !isSeveralNames(text)) return result.normalised;
  if (!text && !isBroken(cell)) report('name', 'MISSING');
  else report('name', 'NAME_INVALID');
  return normaliseName(text) || null;
}

/** Two people in one cell: lines that are names by themselves. A break inside one name leaves single characters. */
function isSeveralNames(text: string): boolean {
  const lines = text.split(/\n+/);
  return lines.length > 1 && lines.every((line) => readName(line).valid);
}

function readSex(cell: RegisterCell | undefined, report: Report): RegisterValues['sex'] {
  const plain = shortText(cell).replace(/\s+|性$/g, '');
  if (plain === '男' || plain === '女') return plain;
  report('sex', plain || isBroken(cell) ? 'SEX_UNKNOWN' : 'MISSING');
  return null;
}

function readEthnicityCell(cell: RegisterCell | undefined, report: Report): string | null {
  const text = shortText(cell);
  const ethnicity = readEthnicity(text);
  if (!ethnicity) report('ethnicity', text || isBroken(cell) ? 'ETHNICITY_UNKNOWN' : 'MISSING');
  return ethnicity?.name ?? null;
}

function readRequired(column: 'nativePlace' | 'currentPost', cells: RegisterCells, report: Report): string | null {
  const text = textOf(cells[column]);
  if (!text) report(column, 'MISSING');
  return text || null;
}

function readEducationCell(
  column: 'fullTimeEducation' | 'inServiceEducation',
  cells: RegisterCells,
  report: Report,
): EducationText | null {
  const education = readEducation(shortText(cells[column]));
  if (isBroken(cells[column]) || education?.codes.length === 0) report(column, 'EDUCATION_UNKNOWN');
  return education;
}

function readDate(
  column: DateColumn,
  { text, kind }: RegisterCell,
  referenceOn: string | null,
  report: Report,
): string | null {
  if (kind === 'error') {
    report(column, 'DATE_INVALID');
    return null;
  }
  // 1962.10 typed as a number has become 1962.1; where the text still has its zero, nothing is lost.
  const hasLostNothing = kind !== 'number' || String(Number(text)) !== text;
  const input = hasLostNothing ? (kind === 'date' ? monthOf(text) : text) : Number(text);
  const result = parsePartialDate(input, { subject: subjects[column], referenceOn: referenceOn ?? undefined });
  if (!result.ok) {
    report(column, result.kind === 'EMPTY' ? 'MISSING' : `DATE_${result.kind}`);
    return null;
  }
  if (result.caution === 'IN_FUTURE') report(column, 'DATE_IN_FUTURE');
  if (result.caution === 'TWO_DIGIT_YEAR') report(column, 'DATE_TWO_DIGIT_YEAR');
  return monthOf(result.value);
}

/** Dates against each other; one that is wrong by itself is not held against the others. */
function checkDates(values: RegisterValues, { formOn }: RegisterDates, problems: RegisterProblem[], report: Report) {
  const usable = (column: DateColumn) =>
    problems.some((problem) => problem.column === column && problem.kind === 'DATE_IN_FUTURE') ? null : values[column];
  const [bornOn, joinedPartyOn, startedWorkOn] = [usable('bornOn'), usable('joinedPartyOn'), usable('startedWorkOn')];
  if (!bornOn) return;
  const joinedAfter = joinedPartyOn ? monthsBetween(bornOn, joinedPartyOn) : ADULT_MONTHS;
  if (joinedAfter <= 0) report('joinedPartyOn', 'DATE_ORDER');
  else if (joinedAfter < ADULT_MONTHS) report('joinedPartyOn', 'JOINED_UNDER_18');
  if (startedWorkOn && monthsBetween(bornOn, startedWorkOn) < WORKING_AGE_MONTHS)
    report('startedWorkOn', 'WORKED_UNDER_14');
  if (formOn && values.statedAge !== null && values.statedAge !== ageAt(bornOn, formOn))
    report('bornOn', 'AGE_MISMATCH');
}
