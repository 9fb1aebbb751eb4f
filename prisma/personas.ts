import type { Role } from '@/lib/domain/glossary';

/** Someone to sign in as in demo mode: one or more for every role. All are invented. */
export interface Persona {
  loginName: string;
  displayName: string;
  role: Role;
  /** Organisation that the role is limited to, by its name in the demo directory. */
  organization?: string;
  /** Party organisation that the role is limited to, by its name in the demo directory. */
  partyOrganization?: string;
  /** What this person comes here for. */
  description: string;
}

/** The one password of every persona, shown on the sign-in page. Such accounts exist in demo mode only. */
export const demoPassword = 'Yanshi-148-2017';

export const personas: readonly Persona[] = [
  {
    loginName: 'secretary',
    displayName: '林晓禾（演示）',
    role: 'NOMINATING_UNIT',
    organization: '广东省海湾湿地保护研究会（演示）',
    description: '填写登记表，报送推荐人选，按意见修改',
  },
  {
    loginName: 'secretary2',
    displayName: '黄雨桐（演示）',
    role: 'NOMINATING_UNIT',
    organization: '广东省晨桥社区服务中心（演示）',
    description: '另一家推荐单位，尚未开始填报',
  },
  {
    loginName: 'grassroots',
    displayName: '何立夏（演示）',
    role: 'GRASSROOTS_COMMITTEE',
    organization: '广东省竹艺灯饰行业协会（演示）',
    partyOrganization: '中共广东省竹艺灯饰行业联合委员会（演示）',
    description: '联合党委：选任本级指导员（名额5名），并推荐招募人选',
  },
  {
    loginName: 'general-branch',
    displayName: '谢若谷（演示）',
    role: 'GRASSROOTS_COMMITTEE',
    organization: '广东省溪流书屋联合会（演示）',
    partyOrganization: '中共广东省溪流书屋联合会总支部委员会（演示）',
    description: '党总支：选任本级指导员（名额2名）',
  },
  {
    loginName: 'office',
    displayName: '周明川（演示）',
    role: 'MASS_WORK_DIVISION',
    description: '组织批次，受理审核，录入选派人选，记录培训',
  },
  {
    loginName: 'office2',
    displayName: '吴知微（演示）',
    role: 'MASS_WORK_DIVISION',
    description: '党群工作处的另一位审核人员',
  },
  {
    loginName: 'committee',
    displayName: '梁思远（演示）',
    role: 'PROVINCIAL_COMMITTEE',
    description: '择优遴选，审核备案，签发聘书',
  },
  {
    loginName: 'committee2',
    displayName: '罗景明（演示）',
    role: 'PROVINCIAL_COMMITTEE',
    description: '省社会组织党委的另一位委员，在遴选会议上评分、投票',
  },
  {
    loginName: 'center',
    displayName: '苏念慈（演示）',
    role: 'SERVICE_CENTER',
    description: '招募指导员的日常管理和服务',
  },
  {
    loginName: 'dispatching',
    displayName: '郑远山（演示）',
    role: 'DISPATCHING_UNIT',
    organization: '广东省社会组织登记管理机关（演示）',
    description: '管理本单位选派的指导员',
  },
  {
    loginName: 'instructor',
    displayName: '陈一鸣（演示）',
    role: 'INSTRUCTOR',
    description: '在聘的党建工作指导员，查看自己的聘书',
  },
  {
    loginName: 'contact',
    displayName: '许安然（演示）',
    role: 'ORG_CONTACT',
    organization: '广东省青禾助学基金会（演示）',
    description: '社会组织联系人，接收通知',
  },
  {
    loginName: 'observer',
    displayName: '冯静言（演示）',
    role: 'OBSERVER',
    description: '抄送单位，只看统计，不见个人信息',
  },
  {
    loginName: 'system-admin',
    displayName: '蒋有恒（演示）',
    role: 'SYSTEM_ADMIN',
    description: '建立和停用账号',
  },
  {
    loginName: 'security-admin',
    displayName: '沈守正（演示）',
    role: 'SECURITY_ADMIN',
    description: '授予角色，查看和终止登录',
  },
  {
    loginName: 'audit-admin',
    displayName: '韩明察（演示）',
    role: 'AUDIT_ADMIN',
    description: '查阅审计记录，不能改动任何业务数据',
  },
];
