import { z } from 'zod';
import { isCalendarDay } from './calendar-day';
import { candidateEventLabels, meetingEventLabels } from './glossary';

/** 审计事项 by kind: the part of an action's name before the dot. */
export const auditKinds: Readonly<Record<string, string>> = {
  session: '登录',
  account: '账号',
  role: '角色',
  person: '个人信息',
  file: '文件',
  batch: '批次',
  candidate: '人选',
  intention: '意向',
  quota: '名额',
  review: '审核',
  meeting: '遴选会议',
  training: '培训',
  letter: '聘书',
  seal: '用印',
  pledge: '承诺书',
  instructor: '聘期',
  attachment: '附件',
  package: '报送材料',
  paper: '纸质材料',
  notice: '通知',
  question: '问题反馈',
  organization: '社会组织',
  partyOrganization: '党组织',
  managingUnit: '机关',
  programme: '方案设置',
  workday: '工作日',
  mail: '邮件',
  job: '定时任务',
};

/** The part after the dot, where the kind alone does not say it. */
const verbs: Readonly<Record<string, string>> = {
  ...candidateEventLabels,
  ...meetingEventLabels,
  open: '打开',
  close: '关闭',
  create: '新建',
  update: '修改',
  disable: '停用',
  enable: '启用',
  lock: '锁定',
  unlock: '解锁',
  setUp: '首次设置',
  changePassword: '修改密码',
  resetPassword: '重置密码',
  startSecondFactor: '生成双因素二维码',
  enrolSecondFactor: '启用双因素',
  resetSecondFactor: '解除双因素',
  grant: '授予',
  end: '收回',
  reveal: '查看遮盖内容',
  export: '导出',
  import: '导入',
  add: '新增',
  move: '调整次序',
  saveDraft: '暂存',
  takeOver: '接手代录',
  removeDraft: '删除草稿',
  keep: '保存',
  set: '设定',
  remove: '移除',
  reopen: '重新开放',
  extend: '延长截止',
  startReview: '开始审核',
  startSelection: '开始遴选',
  startTraining: '开始培训',
  issue: '颁发',
  archive: '归档',
  void: '作废',
  attend: '登记出勤',
  invite: '邀请',
  reply: '回复',
  openGate: '开放扫码签到',
  checkIn: '扫码签到',
  word: '拟定文字',
  request: '申请',
  decide: '审批',
  collect: '登记领取',
  bundle: '生成合订文件',
  judge: '人工判断',
  recompute: '重新核对',
  except: '提出特批',
  decideException: '审批特批',
  askEvidence: '要求补充材料',
  answerEvidence: '补充材料',
  decideEvidence: '审核补充材料',
  assign: '分配审核人',
  snooze: '暂缓',
  decideOverride: '审批超额',
  publish: '发布',
  remind: '催办',
  sign: '签收',
  ask: '提出',
  take: '受理',
  answer: '答复',
  print: '打印',
  receive: '收件登记',
  correct: '更正',
  duplicate: '重复推荐',
  register: '登记',
  hand: '转交',
  adopt: '采纳',
  decline: '不采纳',
  keepMembers: '登记参会成员',
  addItems: '列入议程',
  dropItems: '撤下议程',
  recordTally: '登记票数',
  vote: '投票',
  score: '评分',
  proposeResults: '拟定结果',
  orderReserves: '排列备用次序',
  writeLetters: '修改结果通知',
  declareConflict: '登记回避',
  endConflict: '取消回避',
  setMail: '设置电子邮箱',
  resend: '重发',
  start: '立即运行',
};

/** Actions whose two parts alone would read strangely. */
const wholes: Readonly<Record<string, string>> = {
  'session.open': '登录',
  'session.refuse': '登录失败',
  'session.close': '退出登录',
  'session.revoke': '终止登录',
  'batch.open': '批次 · 开放申报',
  'batch.close': '批次 · 截止申报',
  'notice.withdraw': '通知 · 撤回',
  'file.export': '文件导出',
};

/** 人选 · 提交. What is not listed is shown as it is stored, so that nothing can hide. */
export function auditActionLabel(action: string): string {
  const [kind = '', verb = ''] = action.split('.');
  if (wholes[action]) return wholes[action];
  return auditKinds[kind] && verbs[verb] ? `${auditKinds[kind]} · ${verbs[verb]}` : action;
}

const day = z.string().refine(isCalendarDay).catch('');

/** Filters of the audit trail as they stand in an address; what makes no sense is left out. */
export const auditFilter = z.object({
  fromOn: day,
  untilOn: day,
  /** Kind of action. */
  action: z.enum(Object.keys(auditKinds)).catch(''),
  actorName: z.string().trim().max(100).catch(''),
  /** Position before which the page begins. */
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .catch(''),
});
export type AuditFilter = z.infer<typeof auditFilter>;
