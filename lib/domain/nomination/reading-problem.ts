import { type FileProblemKind, fileProblemLabels } from '../file-problem';
import { registrationFieldLabels } from './registration-fields';
import type { RegistrationField } from './registration-form';

/** What could not be read of a 任免审批表 or a filled 登记表. The rest is read; nothing is guessed. */
const readingProblems = {
  DATE_INVALID: '没有这样的年月',
  DATE_AMBIGUOUS: '年份或月份说不准',
  NAME_INVALID: '不是一个人的姓名',
  SEX_UNKNOWN: '不是“男”或“女”',
  ETHNICITY_UNKNOWN: '不是国家标准中的民族名称',
  CHANNEL_UNKNOWN: '选了不止一项',
  AGE_MISMATCH: '所写年龄与出生年月不符，请核对',
  RESUME_UNCLEAR: '这一行的起止年月读不出，文字已保留',
  PHOTO_UNREADABLE: '照片不是 JPG 或 PNG 图片，或已损坏',
  PHOTO_TOO_LARGE: '照片超过5MB',
  FIELD_UNKNOWN: '这一栏登记表中没有，不读取',
  FIELD_MISSING: '文件中没有这一栏',
  FORM_NOT_FOUND: '没有找到登记表的表格',
  SEVERAL_FORMS: '文件中不止一张登记表，只读第一张',
} as const;

export type ReadingProblemKind = keyof typeof readingProblems | FileProblemKind;
export type ReadingField = RegistrationField | 'channel' | 'signedOn' | 'family' | 'committeeOpinion';

const otherLabels: Record<Exclude<ReadingField, RegistrationField>, string> = {
  channel: '产生途径',
  signedOn: '签名日期',
  family: '家庭成员',
  committeeOpinion: '党委意见',
};

export interface ReadingProblem {
  /** Null: the file as a whole, or a field that 登记表 has not. */
  field: ReadingField | null;
  kind: ReadingProblemKind;
  /** What the file says, where it says something. */
  found?: string;
}

/** The sentence for people: 入党时间“不详”：没有这样的年月. */
export function describeReadingProblem({ field, kind, found }: ReadingProblem): string {
  const sentence =
    kind in fileProblemLabels
      ? fileProblemLabels[kind as FileProblemKind]
      : readingProblems[kind as keyof typeof readingProblems];
  const label =
    field &&
    (field in otherLabels
      ? otherLabels[field as keyof typeof otherLabels]
      : registrationFieldLabels[field as RegistrationField]);
  const place = [label, found && `“${found.replace(/\s+/g, ' ')}”`].filter(Boolean).join('');
  return place ? `${place}：${sentence}` : sentence;
}
