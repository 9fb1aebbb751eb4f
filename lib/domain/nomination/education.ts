import type { FindingVerdict } from '../finding';

/** 毕业, 结业, 肄业, or a group code that names only the level. */
type Completion = 'GRADUATED' | 'COMPLETED' | 'INCOMPLETE' | 'GROUP';

export interface EducationLevel {
  code: string;
  /** Name in GB/T 4658-2006. */
  label: string;
  /** Word of cadre forms. */
  printWord: string;
  /** Higher is more. */
  rank: number;
  completion: Completion;
}

type LevelRow = [
  graduated: string,
  completed: string | null,
  incomplete: string | null,
  label: string,
  printWord: string,
];

/** 学历 (GB/T 4658-2006), highest first; the codes are 毕业, 结业, 肄业. */
const levelRows: readonly LevelRow[] = [
  ['11', '12', '13', '博士研究生', '研究生'],
  ['14', '15', '16', '硕士研究生', '研究生'],
  ['17', '18', '19', '研究生班', '研究生'],
  ['21', '22', '23', '大学本科', '大学'],
  ['28', null, null, '大学普通班', '大学普通班'],
  ['31', '32', '33', '大学专科', '大专'],
  ['41', '42', '43', '中等专科', '中专'],
  ['44', '45', '46', '职业高中', '职高'],
  ['47', '48', '49', '技工学校', '技校'],
  ['61', '62', '63', '普通高中', '高中'],
  ['71', null, '73', '初中', '初中'],
  ['81', null, '83', '小学', '小学'],
];

/** 大类 codes: group code → highest level in the group. */
const groups: readonly [code: string, label: string, printWord: string, highest: string][] = [
  ['10', '研究生教育', '研究生', '11'],
  ['20', '大学本科教育', '大学', '21'],
  ['30', '大学专科教育', '大专', '31'],
  ['40', '中等职业教育', '中专', '41'],
  ['60', '普通高级中学教育', '高中', '61'],
  ['70', '初级中学教育', '初中', '71'],
  ['80', '小学教育', '小学', '81'],
];

function levelsOf([graduated, completed, incomplete, label, printWord]: LevelRow, index: number): EducationLevel[] {
  const rank = levelRows.length - index;
  const level = (code: string | null, completion: Completion, suffix: string): EducationLevel[] =>
    code ? [{ code, label: label + (suffix || '毕业'), printWord: printWord + suffix, rank, completion }] : [];
  return [
    ...level(graduated, 'GRADUATED', ''),
    ...level(completed, 'COMPLETED', '结业'),
    ...level(incomplete, 'INCOMPLETE', '肄业'),
  ];
}

const rankOfGraduated = (code: string) => levelRows.length - levelRows.findIndex(([graduated]) => graduated === code);

/** 学历 by code. */
export const educationLevels: ReadonlyMap<string, EducationLevel> = new Map(
  [
    ...levelRows.flatMap(levelsOf),
    ...groups.map(
      ([code, label, printWord, highest]): EducationLevel => ({
        code,
        label,
        printWord,
        rank: rankOfGraduated(highest),
        completion: 'GROUP',
      }),
    ),
    { code: '90', label: '其他', printWord: '其他', rank: 0, completion: 'GRADUATED' } as const,
  ].map((level) => [level.code, level]),
);

/** The word of the printed forms, or '' for no 学历. */
export function printedEducation(code: string | null): string {
  return (code && educationLevels.get(code)?.printWord) || '';
}

/** The higher of 全日制 and 在职 (specification C2); null when neither is known. */
export function highestEducation(...codes: readonly (string | null)[]): EducationLevel | null {
  const known = codes.flatMap((code) => educationLevels.get(code ?? '') ?? []);
  return known.reduce<EducationLevel | null>((best, level) => (best && best.rank >= level.rank ? best : level), null);
}

export interface EducationAssessment {
  verdict: FindingVerdict;
  value: string;
  required: string;
  reason: string;
}

/**
 * 「大专以上文化程度」: either column suffices, neither is preferred. 文化程度 is wider than 学历, so that 结业, 肄业 and a
 * bare group code of a sufficient level are to be proved; below the level they fail.
 * @param minEducation code of the lowest sufficient 学历, e.g. 31
 */
export function assessEducation(codes: readonly (string | null)[], minEducation: string): EducationAssessment {
  const lowest = educationLevels.get(minEducation);
  if (!lowest) throw new Error(`Unknown education code ${minEducation}`);
  const given = codes.filter((code): code is string => Boolean(code));
  const required = `${lowest.printWord}以上`;
  const value = given.map((code) => educationLevels.get(code)?.label ?? code).join('、');
  if (given.length === 0)
    return { verdict: 'NEED_EVIDENCE', value: '未填写', required, reason: '全日制、在职学历均未填写' };
  const sufficient = given
    .flatMap((code) => educationLevels.get(code) ?? [])
    .filter((level) => level.rank >= lowest.rank);
  const graduated = sufficient.find((level) => level.completion === 'GRADUATED');
  if (graduated) return { verdict: 'PASS', value, required, reason: `${graduated.label}，达到${required}` };
  if (sufficient[0]) return { verdict: 'NEED_EVIDENCE', value, required, reason: doubtOf(sufficient[0]) };
  return { verdict: 'FAIL', value, required, reason: `未达到${required}` };
}

function doubtOf(level: EducationLevel): string {
  if (level.completion === 'GROUP') return `“${level.label}”未说明是否毕业，请核实毕业证书`;
  return `${level.label}，未取得毕业证书，请核实文化程度`;
}
