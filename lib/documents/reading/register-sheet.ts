import type { RegisterColumn } from '@/lib/domain/nomination/register-columns';
import { type RegisterProblem, registerProblem } from '@/lib/domain/nomination/register-problem';
import {
  findDuplicates,
  type RegisterCell,
  type RegisterCells,
  type RegisterValues,
  readRegisterRow,
} from '@/lib/domain/nomination/register-row';
import { monthOf } from '@/lib/domain/party-date';
import { FileRefusal } from './file-refusal';
import { MAX_PEOPLE } from './limits';
import { mergedColumns } from './merged-cells';
import { type RegisterHead, readHead } from './register-head';
import { findRegisters, isPersonRow, type RegisterBlock, type RegisterSection } from './register-sections';
import { rowsBetween, rowTexts, type SheetTable } from './sheet-table';

/** One 名册 as read. Row numbers count from 1 as the spreadsheet shows them; in a CSV they are record numbers. */
export interface Register extends RegisterHead {
  /** Name of the sheet, '' for a CSV. */
  sheet: string;
  /** Month to which ages are counted, `yyyy-MM`. */
  referenceMonth: string | null;
  headerRows: number[];
  /** Rows under the header that are no people: blank, numbered only, remarks, signatures, repeated headers. */
  ignoredRows: number[];
  /** People in hidden rows: read like the others, but somebody must look. */
  hiddenRows: number[];
  rows: { row: number; values: RegisterValues }[];
  problems: RegisterProblem[];
}

/**
 * The registers of a sheet, none if it has none.
 * @param today against which a 名册 without a date is judged, `yyyy-MM-dd`
 * @throws FileRefusal TOO_LARGE
 */
export function readSheet(table: SheetTable, today: string | null): Register[] {
  return findRegisters(table).map((block) => readBlock(table, block, today));
}

function readBlock(table: SheetTable, { head, sections }: RegisterBlock, today: string | null): Register {
  const people = sections.flatMap((section) => peopleOf(table, section));
  const { nominatingUnit, dateOn } = completeHead(head, table, people, sections);
  const dates = { formOn: dateOn, referenceOn: dateOn ?? today };
  const read = people.map(({ row, cells }) => ({ row, ...readRegisterRow(cells, dates) }));
  const rows = read.map(({ row, values }) => ({ row, values }));
  const rowProblems = read.flatMap(({ row, problems }) => problems.map((problem) => ({ ...problem, row })));
  const { header } = sections[0] as RegisterSection;
  return {
    sheet: table.name,
    title: head.title,
    nominatingUnit,
    dateOn,
    referenceMonth: dateOn && monthOf(dateOn),
    headerRows: rowsBetween(header.top, header.bottom + 1).map((row) => row + 1),
    ignoredRows: ignoredRows(table, sections, people),
    hiddenRows: rows.filter(({ row }) => table.hiddenRows.has(row)).map(({ row }) => row),
    rows,
    problems: [...columnProblems(sections[0] as RegisterSection), ...byRow([...rowProblems, ...findDuplicates(rows)])],
  };
}

interface Person {
  row: number;
  cells: RegisterCells;
}

function peopleOf(table: SheetTable, section: RegisterSection): Person[] {
  const { columns } = section.header;
  const merged = mergedColumns(table, columns, section);
  const people: Person[] = [];
  for (let row = section.start; row < section.end; row += 1) {
    if (merged.isContinuation(row) || !isPersonRow(table, row, section)) continue;
    const entries = [...columns].map(([name, column]): [RegisterColumn, RegisterCell | undefined] => [
      name,
      merged.cellAt(row, column),
    ]);
    people.push({ row: row + 1, cells: Object.fromEntries(entries.filter(([, cell]) => cell)) });
    if (people.length > MAX_PEOPLE) throw new FileRefusal('TOO_LARGE', `more than ${MAX_PEOPLE} people`);
  }
  return people;
}

/** 推荐单位 and date may stand below the people, as in a letter. */
function completeHead(head: RegisterHead, table: SheetTable, people: readonly Person[], sections: RegisterSection[]) {
  const last = sections.at(-1) as RegisterSection;
  const foot = readHead(table, rowsBetween(people.at(-1)?.row ?? last.start, last.end));
  return { nominatingUnit: head.nominatingUnit ?? foot.nominatingUnit, dateOn: head.dateOn ?? foot.dateOn };
}

function ignoredRows(table: SheetTable, sections: readonly RegisterSection[], people: readonly Person[]): number[] {
  const taken = new Set(people.map(({ row }) => row));
  const rows = rowsBetween(sections[0]?.start ?? 0, sections.at(-1)?.end ?? 0).map((row) => row + 1);
  const lastFilled = rows.findLast((row) => rowTexts(table, row - 1).length > 0) ?? 0;
  return rows.filter((row) => row <= lastFilled && !taken.has(row));
}

function columnProblems({ header: { unknown, missing } }: RegisterSection): RegisterProblem[] {
  return [
    ...(unknown.length > 0 ? [registerProblem('UNKNOWN_COLUMN', { found: unknown.join('、') })] : []),
    ...missing.map((column) => registerProblem('MISSING_COLUMN', { column })),
  ];
}

function byRow(problems: RegisterProblem[]): RegisterProblem[] {
  return problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}
