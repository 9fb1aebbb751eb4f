import { type DraftFromPerson, draftFromCadrePerson } from '@/lib/domain/nomination/cadre-person';
import { draftFromFilledForm } from '@/lib/domain/nomination/filled-form';
import type { ImportFile, ImportPerson, ImportProblem } from '@/lib/domain/nomination/import-plan';
import { keptFields } from '@/lib/domain/nomination/kept-fields';
import { openQuestions } from '@/lib/domain/nomination/open-questions';
import { describeReadingProblem, type ReadingProblem } from '@/lib/domain/nomination/reading-problem';
import { draftFromRegister } from '@/lib/domain/nomination/register-draft';
import { describeRegisterProblem, type RegisterProblem } from '@/lib/domain/nomination/register-problem';
import { emptyRegistrationForm } from '@/lib/domain/nomination/registration-form';
import { type PersonFile, readPersonFiles } from './read-person-file';
import { readRegister } from './read-register';
import { readRegistrationForm } from './read-registration-form';
import { FileRefusal } from './reading/file-refusal';
import { MAX_INFLATED_ARCHIVE_BYTES, MAX_PERSON_FILE_BYTES } from './reading/limits';
import type { Register } from './reading/register-sheet';
import { isZip, listZip, readZipEntry, type ZipEntry } from './reading/zip-archive';

interface Options {
  /** Against which a 名册 without a date is judged, `yyyy-MM-dd`. */
  today: string;
}

/**
 * Reads whatever people hand in as nominees: 名册 (.xlsx, .xls, .et, .csv), 任免审批表 (.lrmx, .lrm), a filled 登记表
 * (.docx), and zips of persons. Archives are told apart by what is in them.
 */
export async function readImport(bytes: Uint8Array, fileName: string, { today }: Options): Promise<ImportFile> {
  const entries = entriesOf(bytes);
  if (entries?.some(({ name }) => name === 'word/document.xml')) return personsOf([await readForm(bytes, fileName)]);
  const isArchive = entries !== null && !entries.some(({ name }) => name === 'xl/workbook.xml');
  if (isArchive) return personsOf(await readArchive(bytes, fileName, entries));
  if (/\.lrmx?$/i.test(fileName)) return personsOf(readPersonFiles([{ name: fileName, bytes }]).map(fromPersonFile));
  return fromRegister(bytes, fileName, today);
}

/** Null for what is no zip, or a zip that its reader is going to refuse. */
function entriesOf(bytes: Uint8Array): ZipEntry[] | null {
  if (!isZip(bytes)) return null;
  try {
    return listZip(bytes, MAX_INFLATED_ARCHIVE_BYTES);
  } catch (error) {
    if (error instanceof FileRefusal) return null;
    throw error;
  }
}

async function readArchive(bytes: Uint8Array, fileName: string, entries: readonly ZipEntry[]) {
  const isForm = (name: string) => /\.docx$/i.test(name) && !/(^|\/)(__MACOSX\/|\._|~\$)/.test(name);
  const forms = entries.filter(({ name }) => isForm(name));
  const hasPersons = entries.some(({ name }) => /\.lrmx?$/i.test(name));
  const persons = forms.length > 0 && !hasPersons ? [] : readPersonFiles([{ name: fileName, bytes }]);
  const read = persons.filter((person) => !isForm(person.fileName)).map(fromPersonFile);
  for (const entry of forms) read.push(await readForm(contentOf(bytes, entry), entry.name));
  return read;
}

/** Nothing where it is too large: the reader says that the file is damaged or not a form. */
function contentOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  return entry.size > MAX_PERSON_FILE_BYTES ? new Uint8Array() : readZipEntry(bytes, entry);
}

function personsOf(persons: ImportPerson[]): ImportFile {
  return { isRegister: false, persons, problems: [] };
}

async function readForm(bytes: Uint8Array, fileName: string): Promise<ImportPerson> {
  const { values, problems } = await readRegistrationForm(bytes);
  return toPerson(fileName, values && draftFromFilledForm(values), values?.photoBytes ?? null, problems);
}

function fromPersonFile({ fileName, person, problems }: PersonFile): ImportPerson {
  // Fields that are kept are no problem; the preview lists them.
  const unread = problems.filter(({ kind }) => kind !== 'FIELD_UNKNOWN');
  const read = toPerson(fileName, person && draftFromCadrePerson(person), person?.photoBytes ?? null, unread);
  return { ...read, kept: person && keptFields(person) };
}

function toPerson(
  place: string,
  read: DraftFromPerson | null,
  photo: Uint8Array | null,
  problems: readonly ReadingProblem[],
): ImportPerson {
  const severity = read ? 'warning' : 'error';
  return {
    place,
    draft: read?.draft ?? emptyRegistrationForm,
    photo,
    problems: [
      ...problems.map((problem): ImportProblem => ({ severity, message: describeReadingProblem(problem) })),
      ...(read ? openQuestions(read) : []),
    ],
  };
}

async function fromRegister(bytes: Uint8Array, fileName: string, today: string): Promise<ImportFile> {
  const { registers, hiddenSheets, problems } = await readRegister(bytes, fileName, { today });
  const ofSheets = registers.flatMap((register) => register.problems.filter(({ row }) => row === null));
  return {
    isRegister: registers.length > 0,
    persons: registers.flatMap((register) => personsIn(register, registers.length > 1)),
    problems: [
      ...[...problems, ...ofSheets].map(described),
      ...hiddenSheets.map((name): ImportProblem => ({ severity: 'warning', message: `隐藏的工作表“${name}”没有读取` })),
    ],
  };
}

function personsIn({ sheet, rows, problems, hiddenRows }: Register, namesSheet: boolean): ImportPerson[] {
  const byRow = new Map<number | null, ImportProblem[]>();
  for (const problem of problems) byRow.set(problem.row, [...(byRow.get(problem.row) ?? []), described(problem)]);
  const hidden = new Set(hiddenRows);
  return rows.map(({ row, values }) => {
    const read = draftFromRegister(values);
    return {
      place: `${namesSheet && sheet ? `“${sheet}”` : ''}第${row}行`,
      draft: read.draft,
      photo: null,
      problems: [
        ...(byRow.get(row) ?? []),
        ...openQuestions(read),
        ...(hidden.has(row) ? [{ severity: 'warning', message: '这一行在原表中是隐藏的，请核对' } as const] : []),
      ],
    };
  });
}

const described = (problem: RegisterProblem): ImportProblem => ({
  severity: problem.severity,
  message: describeRegisterProblem(problem),
});
