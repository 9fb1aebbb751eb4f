import { type FileProblemKind, fileProblemLabels } from '../file-problem';
import { type RegisterColumn, registerColumnLabels } from './register-columns';

/** An error keeps a register from being taken; a warning asks a person to look. */
export type Severity = 'error' | 'warning';

const rowProblems = {
  DATE_INVALID: ['error', '没有这样的年月'],
  DATE_AMBIGUOUS: ['error', '年份或月份说不准，请写成四位年份、两位月份，如 1962.05'],
  DATE_ORDER: ['error', '入党时间不晚于出生年月'],
  DATE_IN_FUTURE: ['error', '晚于填表日期'],
  MISSING: ['error', '没有填写'],
  NAME_INVALID: ['error', '不是一个人的姓名（2至30个汉字，少数民族姓名用“·”分隔）'],
  SEX_UNKNOWN: ['error', '请填“男”或“女”'],
  ETHNICITY_UNKNOWN: ['error', '不是国家标准中的民族名称'],
  DUPLICATE_PERSON: ['error', '与前面的人员重复（姓名、出生年月、入党时间相同）'],
  DATE_TWO_DIGIT_YEAR: ['warning', '年份只有两位，已按唯一可能的年代读取，请核对'],
  JOINED_UNDER_18: ['warning', '入党时不满18周岁，请核对'],
  WORKED_UNDER_14: ['warning', '参加工作时不满14周岁，请核对'],
  AGE_MISMATCH: ['warning', '所写年龄与出生年月不符，请核对'],
  NOT_FULL_MEMBER: ['warning', '不是正式党员'],
  EDUCATION_UNKNOWN: ['warning', '学历写法无法识别，请核对'],
} as const satisfies Record<string, readonly [Severity, string]>;

const sheetProblems = {
  NO_REGISTER_FOUND: ['error', '没有找到名册：表头中至少应有姓名和其他四栏'],
  UNKNOWN_COLUMN: ['warning', '有名册以外的栏目，不读取'],
  MISSING_COLUMN: ['warning', '名册缺少这一栏'],
} as const satisfies Record<string, readonly [Severity, string]>;

export type RowProblemKind = keyof typeof rowProblems;
export type RegisterProblemKind = RowProblemKind | keyof typeof sheetProblems | FileProblemKind;

export interface RegisterProblem {
  /** Row of the sheet from 1, or record of the CSV; null = the whole file or sheet. */
  row: number | null;
  column: RegisterColumn | null;
  kind: RegisterProblemKind;
  severity: Severity;
  /** What the cell says, where there is one. */
  found?: string;
  /** DUPLICATE_PERSON: the row of the same person. */
  sameAsRow?: number;
}

const kinds: Record<RegisterProblemKind, readonly [Severity, string]> = {
  ...rowProblems,
  ...sheetProblems,
  FILE_TYPE_MISMATCH: ['error', fileProblemLabels.FILE_TYPE_MISMATCH],
  FILE_DAMAGED: ['error', fileProblemLabels.FILE_DAMAGED],
  TOO_LARGE: ['error', fileProblemLabels.TOO_LARGE],
  ENCRYPTED: ['error', fileProblemLabels.ENCRYPTED],
};

type Place = Partial<Pick<RegisterProblem, 'row' | 'column' | 'found' | 'sameAsRow'>>;

export function registerProblem(kind: RegisterProblemKind, { row = null, column = null, ...rest }: Place = {}) {
  const problem: RegisterProblem = { row, column, kind, severity: kinds[kind][0], ...rest };
  return problem;
}

/** The sentence for people: 出生年月“1962.13”：没有这样的年月. */
export function describeRegisterProblem({ column, kind, found, sameAsRow }: RegisterProblem): string {
  const place = [column && registerColumnLabels[column], found && `“${found.replace(/\s+/g, ' ')}”`].join('');
  const sentence = kinds[kind][1] + (sameAsRow === undefined ? '' : `：见第${sameAsRow}行`);
  return place ? `${place}：${sentence}` : sentence;
}
