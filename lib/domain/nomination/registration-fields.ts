import type { RegistrationField } from './registration-form';

/** 中文 of each field, as on the printed form. */
export const registrationFieldLabels: Record<RegistrationField, string> = {
  name: '姓名',
  sex: '性别',
  bornOn: '出生年月',
  ethnicity: '民族',
  nativePlace: '籍贯',
  birthPlace: '出生地',
  health: '健康状况',
  healthConsent: '同意收集健康状况',
  idNumber: '身份证号',
  phone: '联系电话',
  email: '电子邮箱',
  photoId: '照片',
  membership: '政治面貌',
  joinedPartyOn: '入党时间',
  fullMembershipOn: '转正时间',
  partyPost: '所在党组织及党内职务',
  sourceGroup: '招募对象类别',
  internalRole: '选任对象类别',
  dutyArea: '结合工作',
  tags: '人员特点',
  fullTimeEducation: '全日制学历',
  fullTimeDegree: '全日制学位',
  fullTimeSchool: '全日制教育毕业院校系及专业',
  inServiceEducation: '在职学历',
  inServiceDegree: '在职学位',
  inServiceSchool: '在职教育毕业院校系及专业',
  startedWorkOn: '参加工作时间',
  currentPost: '工作单位及现任职务',
  technicalPost: '专业技术职务',
  specialty: '熟悉专业有何专长',
  resume: '简历',
  partyWorkExperience: '党务工作经历及熟悉社会组织情况',
  politicalReview: '政治历史审查情况',
  rewards: '奖惩情况',
  nominatorOpinion: '推荐单位意见',
  otherMatters: '其他需要向党委说明的问题',
  personalStatement: '本人意见',
  isVoluntary: '本人自愿',
  remarks: '备注',
};

export interface FormSection {
  id: string;
  title: string;
  fields: readonly RegistrationField[];
}

/** The steps of the form, in the order in which a secretary reads the paper. */
export const formSections: readonly FormSection[] = [
  {
    id: 'basics',
    title: '基本情况',
    fields: [
      'name',
      'idNumber',
      'sex',
      'bornOn',
      'ethnicity',
      'nativePlace',
      'birthPlace',
      'health',
      'healthConsent',
      'phone',
      'email',
      'photoId',
    ],
  },
  {
    id: 'party',
    title: '党员情况',
    fields: [
      'membership',
      'joinedPartyOn',
      'fullMembershipOn',
      'partyPost',
      'sourceGroup',
      'internalRole',
      'dutyArea',
      'tags',
    ],
  },
  {
    id: 'education',
    title: '学历学位',
    fields: [
      'fullTimeEducation',
      'fullTimeDegree',
      'fullTimeSchool',
      'inServiceEducation',
      'inServiceDegree',
      'inServiceSchool',
    ],
  },
  {
    id: 'career',
    title: '工作经历',
    fields: ['startedWorkOn', 'currentPost', 'technicalPost', 'specialty', 'resume', 'partyWorkExperience'],
  },
  {
    id: 'opinions',
    title: '政审与意见',
    fields: [
      'politicalReview',
      'rewards',
      'nominatorOpinion',
      'otherMatters',
      'personalStatement',
      'isVoluntary',
      'remarks',
    ],
  },
];

/** Fields that are stored encrypted and shown masked (PIPL art. 28: 敏感个人信息). */
export const sensitiveFields = ['idNumber', 'health', 'politicalReview'] as const satisfies RegistrationField[];
