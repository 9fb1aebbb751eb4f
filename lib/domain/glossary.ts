/**
 * Code → 中文: the only source of labels. The terms are those of 粤社党字〔2017〕148号 and of GB/T code lists;
 * a page that needs a Chinese word for a code reads it here.
 */
import type {
  BatchEvent,
  BatchState,
  CandidateEvent,
  CandidateState,
  InstructorEvent,
  InstructorState,
  MeetingEvent,
  MeetingState,
} from './lifecycle';

/** 产生途径 (方案 二（二）). */
export const selectionChannels = ['DISPATCHED', 'RECRUITED', 'SELECTED_INTERNALLY'] as const;
export type SelectionChannel = (typeof selectionChannels)[number];
export const channelLabels: Record<SelectionChannel, string> = {
  DISPATCHED: '选派',
  RECRUITED: '招募',
  SELECTED_INTERNALLY: '选任',
};

export const roles = [
  'PROVINCIAL_COMMITTEE',
  'MASS_WORK_DIVISION',
  'SERVICE_CENTER',
  'DISPATCHING_UNIT',
  'GRASSROOTS_COMMITTEE',
  'NOMINATING_UNIT',
  'INSTRUCTOR',
  'ORG_CONTACT',
  'OBSERVER',
  'SYSTEM_ADMIN',
  'SECURITY_ADMIN',
  'AUDIT_ADMIN',
] as const;
export type Role = (typeof roles)[number];
export const roleLabels: Record<Role, string> = {
  PROVINCIAL_COMMITTEE: '省社会组织党委',
  MASS_WORK_DIVISION: '党群工作处',
  SERVICE_CENTER: '党群工作服务中心',
  DISPATCHING_UNIT: '选派单位党组织',
  GRASSROOTS_COMMITTEE: '社会组织党委（总支）',
  NOMINATING_UNIT: '推荐单位',
  INSTRUCTOR: '党建工作指导员',
  ORG_CONTACT: '社会组织联系人',
  OBSERVER: '抄送单位',
  SYSTEM_ADMIN: '系统管理员',
  SECURITY_ADMIN: '安全管理员',
  AUDIT_ADMIN: '审计管理员',
};

export const batchStateLabels: Record<BatchState, string> = {
  PREPARING: '筹备中',
  OPEN: '申报中',
  CLOSED: '已截止',
  REVIEW: '审核中',
  SELECTION: '遴选中',
  TRAINING: '培训中',
  ISSUED: '已发聘书',
  ARCHIVED: '已归档',
};

export const batchEventLabels: Record<BatchEvent, string> = {
  open: '开放申报',
  close: '截止申报',
  reopen: '重新开放',
  startReview: '开始审核',
  startSelection: '开始遴选',
  startTraining: '开始培训',
  issue: '统一颁发聘书',
  archive: '归档',
};

export const candidateStateLabels: Record<CandidateState, string> = {
  DRAFT: '暂存',
  LATE_REQUESTED: '逾期申请',
  SUBMITTED: '已提交',
  ACCEPTED: '已受理',
  RETURNED: '退回修改',
  FORMAL_CHECKED: '信息审核通过',
  QUALIFIED: '资格审查通过',
  UNQUALIFIED: '资格审查不通过',
  APPROVED_FILED: '已备案',
  FILING_REFUSED: '不予备案',
  SELECTED: '入选',
  RESERVE: '备用人选',
  NOT_SELECTED: '未入选',
  TRAINED: '培训合格',
  APPOINTED: '已聘任',
  WITHDRAWN: '已退出',
};

export const candidateEventLabels: Record<CandidateEvent, string> = {
  submit: '提交',
  requestLate: '逾期申请',
  acceptLate: '同意逾期申请',
  refuseLate: '不同意逾期申请',
  recall: '撤回',
  accept: '受理',
  returnForRevision: '退回修改',
  passFormalCheck: '信息审核通过',
  qualify: '资格审查通过',
  disqualify: '资格审查不通过',
  reconsider: '重新审查',
  undoVerdict: '撤销审查结论',
  approveFiling: '同意备案',
  refuseFiling: '不同意备案',
  returnFromFiling: '备案退回',
  select: '入选',
  reserve: '列为备用',
  rejectSelection: '未入选',
  promoteReserve: '备用递补',
  completeTraining: '培训合格',
  appoint: '颁发聘书',
  voidLetter: '聘书作废',
  withdraw: '退出',
};

export const instructorStateLabels: Record<InstructorState, string> = {
  ACTIVE: '在聘',
  SUSPENDED: '暂停',
  EXPIRED: '届满',
  RENEWED: '已续聘',
  RESIGNED: '辞任',
  ADJUSTED: '调整',
  DISMISSED: '解聘',
  DECEASED: '去世',
  VOIDED: '聘书作废',
};

export const instructorEventLabels: Record<InstructorEvent, string> = {
  suspend: '暂停',
  resume: '恢复',
  expire: '届满',
  renew: '续聘',
  resign: '辞任',
  adjust: '调整',
  dismiss: '解聘',
  recordDeath: '去世',
  voidLetter: '聘书作废',
};

/** 遴选会议 (N08). */
export const meetingStateLabels: Record<MeetingState, string> = {
  PREPARING: '筹备中',
  SCORING: '评分中',
  VOTING: '表决中',
  CLOSED: '表决结束，待发布',
  PUBLISHED: '结果已发布',
  CANCELLED: '已取消',
};

export const meetingEventLabels: Record<MeetingEvent, string> = {
  startScoring: '开始评分',
  startVoting: '开始表决',
  closeVoting: '结束表决',
  reopenVoting: '重新表决',
  publish: '发布结果',
  cancel: '取消会议',
};

export const voteChoiceLabels = { AGREE: '同意', DISAGREE: '不同意', ABSTAIN: '弃权' } as const;
export type VoteChoice = keyof typeof voteChoiceLabels;

/** 回避事由; the last one is never declared, only found (`lib/domain/review/conflict.ts`). */
export const conflictKindLabels = {
  OWN_ORGANIZATION: '本单位人选',
  RELATIVE: '亲属关系',
  OTHER: '其他关系',
  SELF: '人选本人',
} as const;
export type ConflictKind = keyof typeof conflictKindLabels;

/** 党组织形式 (specification C8). */
export const partyOrganizationKinds = [
  'COMMITTEE',
  'JOINT_COMMITTEE',
  'GENERAL_BRANCH',
  'BRANCH',
  'JOINT_BRANCH',
  'FUNCTIONAL_BRANCH',
  'TEMPORARY_BRANCH',
  'MIGRANT_MEMBER_BRANCH',
  'GROUP',
] as const;
export type PartyOrganizationKind = (typeof partyOrganizationKinds)[number];
export const partyOrganizationKindLabels: Record<PartyOrganizationKind, string> = {
  COMMITTEE: '党委',
  JOINT_COMMITTEE: '联合党委',
  GENERAL_BRANCH: '党总支',
  BRANCH: '党支部',
  JOINT_BRANCH: '联合党支部',
  FUNCTIONAL_BRANCH: '功能型党支部',
  TEMPORARY_BRANCH: '临时党支部',
  MIGRANT_MEMBER_BRANCH: '流动党员党支部',
  GROUP: '党小组',
};

export const organizationKinds = [
  'SOCIAL_GROUP',
  'PRIVATE_NON_ENTERPRISE',
  'FOUNDATION',
  'REGISTRATION_AUTHORITY',
  'ENTERPRISE',
  'INSTITUTION',
] as const;
export type OrganizationKind = (typeof organizationKinds)[number];
export const organizationKindLabels: Record<OrganizationKind, string> = {
  SOCIAL_GROUP: '社会团体',
  PRIVATE_NON_ENTERPRISE: '社会服务机构',
  FOUNDATION: '基金会',
  REGISTRATION_AUTHORITY: '登记管理机关',
  ENTERPRISE: '企业',
  INSTITUTION: '事业单位',
};

/** 行业分类, 14 classes (民办函〔2007〕210号). */
export const industries = [
  '工商业服务',
  '农业及农村发展',
  '科学研究',
  '教育',
  '卫生',
  '文化',
  '体育',
  '生态环境',
  '社会服务',
  '法律',
  '宗教',
  '职业及从业者组织',
  '国际及涉外组织',
  '其他',
] as const;

/** 区域: the cities of Guangdong, by 住所. */
export const regions = [
  '广州市',
  '深圳市',
  '珠海市',
  '汕头市',
  '佛山市',
  '韶关市',
  '河源市',
  '梅州市',
  '惠州市',
  '汕尾市',
  '东莞市',
  '中山市',
  '江门市',
  '阳江市',
  '湛江市',
  '茂名市',
  '肇庆市',
  '清远市',
  '潮州市',
  '揭阳市',
  '云浮市',
] as const;

/** 社会组织评估等级 (社会组织评估管理办法). */
export const ratings = ['5A', '4A', '3A', '2A', '1A'] as const;

/** 招募对象 (方案 二（二）2). */
export const sourceGroupLabels = {
  RETIRED: '离退休党员干部',
  LEFT_POST: '退出现职党员干部',
  ORG_LEADER: '党员社会组织负责人',
  ORG_STAFF: '党员社会组织工作人员',
} as const;
/** 选任对象 (方案 二（二）3). */
export const internalRoleLabels = { LEADERSHIP: '班子成员', PARTY_WORKER: '党务工作者', MEMBER: '党员' } as const;
/** 选派对象所在工作 (方案 二（二）1). */
export const dutyAreaLabels = { REGISTRATION: '登记', SUPERVISION: '监管', EVALUATION: '评估', OTHER: '其他' } as const;
/** 优先鼓励报名的人员 (通知 一): filter and statistics only, never a score. */
export const candidateTagLabels = {
  RETIRED_LEADING_CADRE: '退休党政领导干部',
  FULLTIME_PARTY_WORKER: '专职社会组织党务工作人员',
} as const;

export const sexLabels = { MALE: '男', FEMALE: '女' } as const;
export const membershipLabels = { FULL: '正式党员', PROBATIONARY: '预备党员', NONE: '非中共党员' } as const;

/** 自动核对的规则 (`lib/domain/nomination/eligibility.ts`). */
export const findingRuleLabels: Readonly<Record<string, string>> = { PARTY_STANDING: '党龄', EDUCATION: '文化程度' };
export const findingVerdictLabels = { PASS: '符合', NEED_EVIDENCE: '待核实', FAIL: '不符合' } as const;
export const judgementVerdictLabels = { MEETS: '符合', DOES_NOT_MEET: '不符合', TO_VERIFY: '待核实' } as const;

/** 补充材料 that a finding may ask for: 转正 approval for 党龄, a diploma for 文化程度. */
export const evidenceDocumentLabels = {
  MEMBERSHIP_APPROVAL: '转正审批材料',
  DIPLOMA: '学历证书',
  OTHER: '其他证明材料',
} as const;
export type EvidenceDocument = keyof typeof evidenceDocumentLabels;

/** 审核人判断的条件: 方案 二（一）1–4 and the health of 5; judged by people, never by the machine. */
export const humanConditionLabels = {
  POLITICAL_STANCE: '政治立场坚定，有较强的工作事业心和责任感',
  PROFESSIONAL_ABILITY: '业务能力强，在社会组织中有一定影响力',
  PARTY_WORK_EXPERIENCE: '有较丰富的党务工作经验，具有较强的组织协调能力',
  INTEGRITY: '清正廉洁，乐于奉献，具有一定的群众基础',
  HEALTH: '身体健康',
} as const;
export type HumanCondition = keyof typeof humanConditionLabels;
export const humanConditionClauses: Record<HumanCondition, string> = {
  POLITICAL_STANCE: '方案 二（一）1',
  PROFESSIONAL_ABILITY: '方案 二（一）2',
  PARTY_WORK_EXPERIENCE: '方案 二（一）3',
  INTEGRITY: '方案 二（一）4',
  HEALTH: '方案 二（一）5',
};
