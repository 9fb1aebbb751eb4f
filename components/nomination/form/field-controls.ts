import type { Option } from '@/components/ui/select-field';
import { ethnicities } from '@/lib/domain/ethnicity';
import {
  candidateTagLabels,
  dutyAreaLabels,
  internalRoleLabels,
  membershipLabels,
  sexLabels,
  sourceGroupLabels,
} from '@/lib/domain/glossary';
import { educationLevels } from '@/lib/domain/nomination/education';
import type { RegistrationField } from '@/lib/domain/nomination/registration-form';
import type { DateSubject } from '@/lib/domain/party-date';

/** How a field of 登记表 is filled in. `isWide`: it takes a line of its own. */
export type FieldControl = { description?: string; isWide?: boolean } & (
  | { kind: 'text'; inputMode?: 'text' | 'tel' | 'email'; maxLength?: number }
  | { kind: 'month'; subject: DateSubject }
  | { kind: 'select' | 'radio' | 'choices'; options: readonly Option[] }
  | { kind: 'area'; rows: number }
  | { kind: 'tick'; statement: string }
);

/** Fields with a control; the photo and the rows of 简历 have forms of their own. */
export type ControlledField = Exclude<RegistrationField, 'photoId' | 'resume'>;

const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
const education: FieldControl = {
  kind: 'select',
  options: [...educationLevels.values()].map(({ code, label }) => ({ value: code, label })),
};
const school: FieldControl = { kind: 'text', description: '学校、院系和专业写全称' };

export const fieldControls: Readonly<Record<ControlledField, FieldControl>> = {
  name: { kind: 'text', description: '与身份证一致；少数民族姓名的间隔号用“·”' },
  idNumber: { kind: 'text', description: '选填，用于区分同名人员；填好后带出性别和出生年月', maxLength: 18 },
  sex: { kind: 'radio', options: optionsOf(sexLabels) },
  bornOn: { kind: 'month', subject: 'BIRTH', description: '以干部档案为准，如 1962.05，可直接输入 196205' },
  ethnicity: { kind: 'select', options: ethnicities.map(({ code, name }) => ({ value: code, label: name })) },
  nativePlace: { kind: 'text', description: '祖父的长期居住地，到县（市、区），如“广东梅县”' },
  birthPlace: { kind: 'text', description: '到县（市、区）' },
  health: { kind: 'text', description: '敏感个人信息，须本人同意；如“健康”“良好”' },
  healthConsent: { kind: 'tick', statement: '本人同意为资格审查收集健康状况，可以随时撤回同意' },
  phone: { kind: 'text', inputMode: 'tel', description: '手机号，或带区号的固定电话' },
  email: { kind: 'text', inputMode: 'email', description: '选填' },
  membership: { kind: 'radio', options: optionsOf(membershipLabels) },
  joinedPartyOn: { kind: 'month', subject: 'PARTY' },
  fullMembershipOn: { kind: 'month', subject: 'PARTY', description: '党龄从转正之日算起；不清楚可以不填' },
  partyPost: { kind: 'text', description: '没有党内职务的只写所在党组织', isWide: true },
  sourceGroup: { kind: 'radio', options: optionsOf(sourceGroupLabels), isWide: true },
  internalRole: { kind: 'radio', options: optionsOf(internalRoleLabels), isWide: true },
  dutyArea: { kind: 'radio', options: optionsOf(dutyAreaLabels), isWide: true },
  tags: { kind: 'choices', options: optionsOf(candidateTagLabels), description: '选填，可多选', isWide: true },
  fullTimeEducation: education,
  fullTimeDegree: { kind: 'text', description: '没有的可不填，如“文学学士”' },
  fullTimeSchool: { ...school, isWide: true },
  inServiceEducation: { ...education, description: '党校学历填在这里' },
  inServiceDegree: { kind: 'text', description: '没有的可不填' },
  inServiceSchool: { ...school, isWide: true },
  startedWorkOn: { kind: 'month', subject: 'WORK' },
  currentPost: { kind: 'text', description: '单位和职务写全称；离退休的写原职务并注明', isWide: true },
  technicalPost: { kind: 'text', description: '选填，如“高级政工师”' },
  specialty: { kind: 'text', description: '选填' },
  partyWorkExperience: {
    kind: 'area',
    rows: 4,
    description: '从事党务工作的年限、岗位，对社会组织的熟悉程度',
    isWide: true,
  },
  politicalReview: {
    kind: 'area',
    rows: 4,
    description: '由推荐单位填写推荐人选的政审情况；敏感信息，加密保存',
    isWide: true,
  },
  rewards: { kind: 'area', rows: 3, description: '没有的可填“无”', isWide: true },
  nominatorOpinion: { kind: 'area', rows: 3, description: '打印后由推荐单位盖章', isWide: true },
  otherMatters: { kind: 'area', rows: 3, description: '选填', isWide: true },
  personalStatement: { kind: 'area', rows: 3, description: '选填；打印后由本人签名', isWide: true },
  isVoluntary: { kind: 'tick', statement: '本人自愿担任党建工作指导员', isWide: true },
  remarks: { kind: 'text', description: '选填，印在名册的备注栏', isWide: true },
};
