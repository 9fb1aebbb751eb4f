import { formatDay } from '../calendar-day';
import { printedName } from '../person-name';
import { blankDate, printableText } from '../sheet';
import { printedEducation } from './education';
import { printedBirth, printedEthnicity, printedMonth, printedSex } from './printed-values';
import type { RegistrationFormDraft } from './registration-form';

/** The title that 附件2 bears on its face. */
export const rosterTitle = '全省性社会组织党建工作指导员推荐人选名册';

/** The notice prints three numbered rows; a shorter 名册 keeps them, blank. */
const LEAST_NUMBERED_ROWS = 3;

/** Width in millimetres; `group` is the upper line of the header that neighbours share. */
export interface RosterColumn {
  label: string;
  width: number;
  group?: string;
  align?: 'left';
}

/** 附件2, A4 landscape: twelve leaf columns under a header of two levels (specification A01). */
export interface RosterSheet {
  attachment: string;
  title: string;
  organizationLine: string;
  dateLine: string;
  columns: readonly RosterColumn[];
  /** One text a column; blank rows are numbered but otherwise empty. */
  rows: readonly (readonly string[])[];
}

type RosterField =
  | 'name'
  | 'sex'
  | 'ethnicity'
  | 'nativePlace'
  | 'fullTimeEducation'
  | 'inServiceEducation'
  | 'bornOn'
  | 'joinedPartyOn'
  | 'startedWorkOn'
  | 'currentPost'
  | 'remarks';
export type RosterEntry = Pick<RegistrationFormDraft, RosterField>;

export interface RosterInput {
  title: string;
  nominatingOrganization: string;
  /** Day of the 名册, `yyyy-MM-dd`; null leaves it for handwriting. */
  dateOn: string | null;
  /** Month to which ages are counted, `yyyy-MM`. */
  referenceMonth: string;
  rows: readonly RosterEntry[];
}

const columns: readonly RosterColumn[] = [
  { label: '序号', width: 11 },
  { label: '姓名', width: 24 },
  { label: '性别', width: 11 },
  { label: '民族', width: 18 },
  { label: '籍贯', width: 23 },
  { label: '全日制学历', width: 22, group: '学历' },
  { label: '在职学历', width: 22, group: '学历' },
  { label: '出生年月\n（岁）', width: 23 },
  { label: '入党时间', width: 21 },
  { label: '参加工\n作时间', width: 21 },
  { label: '现任职务', width: 51, align: 'left' },
  { label: '备注', width: 22, align: 'left' },
];

export function rosterSheet({ title, nominatingOrganization, dateOn, referenceMonth, rows }: RosterInput): RosterSheet {
  const filled = rows.map((entry, index) => [String(index + 1), ...printedEntry(entry, referenceMonth)]);
  const blanks = Array.from({ length: Math.max(0, LEAST_NUMBERED_ROWS - rows.length) }, (_, index) =>
    columns.map((_column, position) => (position === 0 ? String(rows.length + index + 1) : '')),
  );
  return {
    attachment: '附件2',
    title,
    organizationLine: `推荐单位（盖章）：${nominatingOrganization}`,
    dateLine: `日期：${dateOn ? formatDay(dateOn) : blankDate}`,
    columns,
    rows: [...filled, ...blanks],
  };
}

function printedEntry(entry: RosterEntry, referenceMonth: string): string[] {
  return [
    printedName(printableText(entry.name)),
    printedSex(entry.sex),
    printedEthnicity(entry.ethnicity),
    entry.nativePlace,
    printedEducation(entry.fullTimeEducation) || entry.fullTimeEducation,
    printedEducation(entry.inServiceEducation) || entry.inServiceEducation,
    printedBirth(entry.bornOn, referenceMonth),
    printedMonth(entry.joinedPartyOn, 'PARTY', referenceMonth),
    printedMonth(entry.startedWorkOn, 'WORK', referenceMonth),
    entry.currentPost,
    entry.remarks,
  ].map(printableText);
}
