import { z } from 'zod';
import { monthOf, parsePartialDate } from '../party-date';
import { normaliseName } from '../person-name';
import type { KeptFields } from './cadre-person';
import type { Severity } from './register-problem';
import type { RegistrationFormDraft } from './registration-form';

export interface ImportProblem {
  severity: Severity;
  /** The sentence for people, with the column in it. */
  message: string;
}

/** Somebody whom a file puts forward. */
export interface ImportPerson {
  /** Where the file has him: 第8行, or the name of the file inside a zip. */
  place: string;
  draft: RegistrationFormDraft;
  photo: Uint8Array | null;
  problems: ImportProblem[];
  /** 未对应的栏目 of a 任免审批表 */
  kept?: KeptFields | null;
}

/** What a 名册, 任免审批表 or 登记表 holds. */
export interface ImportFile {
  /** Only a 名册 can be handed back with a 错误 column. */
  isRegister: boolean;
  persons: ImportPerson[];
  /** Of the file as a whole. */
  problems: ImportProblem[];
}

/** The same for preview and import, so that what was shown is what happens. */
export type ReadImport = (bytes: Uint8Array, fileName: string) => Promise<ImportFile>;

/** READY: will become a nominee. ERROR: must be corrected first. PRESENT: is in the package already (N04). */
export type ImportStatus = 'ERROR' | 'PRESENT' | 'READY';
export interface ImportLine extends ImportPerson {
  status: ImportStatus;
}

export interface ImportPlan {
  /** Errors first, otherwise in the order of the file. */
  lines: ImportLine[];
  counts: Record<ImportStatus, number>;
}

const order: readonly ImportStatus[] = ['ERROR', 'PRESENT', 'READY'];
export const importStatusLabels: Record<ImportStatus, string> = {
  ERROR: '有错误',
  PRESENT: '已在名册中',
  READY: '可以导入',
};

export type Identity = Pick<RegistrationFormDraft, 'name' | 'bornOn' | 'joinedPartyOn'>;

/** 姓名, 出生年月 and 入党时间, whatever their spelling: who agrees in all three is the same person (N04). */
export function identityKey({ name, bornOn, joinedPartyOn }: Identity): string {
  return [normaliseName(name), monthKey(bornOn), monthKey(joinedPartyOn)].join(' ');
}

function monthKey(text: string): string {
  // As the readers write months: most are, and parsing thousands takes its time.
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) return text;
  const result = parsePartialDate(text);
  return result.ok ? monthOf(result.value) : text.trim();
}

/**
 * Who of the file would be imported.
 * @param present keys of those whom the package has already
 */
export function planImport({ persons }: Pick<ImportFile, 'persons'>, present: ReadonlySet<string>): ImportPlan {
  const placeOf = new Map<string, string>();
  const lines = persons.map((person): ImportLine => {
    const key = identityKey(person.draft);
    const sameAs = person.draft.name ? placeOf.get(key) : undefined;
    placeOf.set(key, sameAs ?? person.place);
    const problems = [...person.problems, ...ownProblems(person, sameAs)];
    if (problems.some(({ severity }) => severity === 'error')) return { ...person, problems, status: 'ERROR' };
    return { ...person, problems, status: present.has(key) ? 'PRESENT' : 'READY' };
  });
  const count = (status: ImportStatus) => lines.filter((line) => line.status === status).length;
  return {
    lines: lines.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status)),
    counts: { ERROR: count('ERROR'), PRESENT: count('PRESENT'), READY: count('READY') },
  };
}

export const importPageSize = 100;

/** What the address of the preview says. */
export const importPreview = z.object({ page: z.coerce.number().int().min(1).max(1000).default(1).catch(1) });

/** One page of the preview, from 1. */
export function importPage<Line>(lines: readonly Line[], page: number): { lines: Line[]; hasMore: boolean } {
  const end = page * importPageSize;
  return { lines: lines.slice(end - importPageSize, end), hasMore: lines.length > end };
}

/** What a reader may not have said: nobody's form, or the same person twice. */
function ownProblems({ draft, problems }: ImportPerson, sameAs: string | undefined): ImportProblem[] {
  if (problems.some(({ severity }) => severity === 'error')) return [];
  if (!draft.name) return [{ severity: 'error', message: '姓名：没有填写' }];
  return sameAs ? [{ severity: 'error', message: `与${sameAs}的人员重复（姓名、出生年月、入党时间相同）` }] : [];
}
