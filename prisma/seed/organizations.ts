import type { industries, OrganizationKind, PartyOrganizationKind } from '@/lib/domain/glossary';

type Industry = (typeof industries)[number];

/** 无业务主管单位: direct registration. */
const NONE = null;
const CULTURE = '省级文化主管部门（演示）';
const AGRICULTURE = '省级农业主管部门（演示）';
const SCIENCE = '省级科学技术协会（演示）';
const EDUCATION = '省级教育主管部门（演示）';
const HEALTH = '省级卫生主管部门（演示）';
const ECOLOGY = '省级生态环境主管部门（演示）';
const SPORTS = '省级体育主管部门（演示）';
const CIVIL = '省级民政部门（演示）';

/** name without its mark, industry, region, 业务主管单位, 正式党员人数, 评估等级 */
export type OrganizationRow = readonly [
  name: string,
  industry: Industry,
  region: string,
  supervisor: string | null,
  fullMembers: number,
  rating: string | null,
];

/** 60 invented organisations; `（演示）` is added to every name. */
export const organizationRows: Readonly<Record<OrganizationKind, readonly OrganizationRow[]>> = {
  SOCIAL_GROUP: [
    ['广东省竹艺灯饰行业协会', '工商业服务', '中山市', NONE, 126, '5A'],
    ['广东省海湾湿地保护研究会', '生态环境', '深圳市', ECOLOGY, 9, '3A'],
    ['广东省溪流书屋联合会', '文化', '广州市', NONE, 58, '4A'],
    ['广东省榕荫文化交流促进会', '文化', '广州市', CULTURE, 61, '4A'],
    ['广东省稻香种业协会', '农业及农村发展', '肇庆市', NONE, 104, '4A'],
    ['广东省轻帆船艇行业协会', '工商业服务', '珠海市', NONE, 112, '5A'],
    ['广东省云岭茶产业联合会', '农业及农村发展', '梅州市', AGRICULTURE, 133, '4A'],
    ['广东省木棉建筑装饰协会', '工商业服务', '佛山市', NONE, 118, '3A'],
    ['广东省拾光影像学会', '文化', '广州市', CULTURE, 54, '3A'],
    ['广东省蓝湾海洋工程学会', '科学研究', '湛江市', SCIENCE, 102, '4A'],
    ['广东省青橙包装行业协会', '工商业服务', '东莞市', NONE, 12, '3A'],
    ['广东省砚台工艺协会', '文化', '肇庆市', CULTURE, 6, null],
    ['广东省荔乡果品流通协会', '农业及农村发展', '茂名市', NONE, 7, '2A'],
    ['广东省木作家具商会', '工商业服务', '佛山市', NONE, 21, '4A'],
    ['广东省纸鸢运动协会', '体育', '阳江市', SPORTS, 4, null],
    ['广东省星河天文爱好者协会', '科学研究', '广州市', SCIENCE, 5, null],
    ['广东省滴水节能技术协会', '生态环境', '惠州市', NONE, 8, '3A'],
    ['广东省远帆物流商会', '工商业服务', '广州市', NONE, 17, '4A'],
    ['广东省微光志愿服务联合会', '社会服务', '广州市', NONE, 19, '4A'],
    ['广东省长桌饮食行业协会', '工商业服务', '汕头市', NONE, 11, '3A'],
    ['广东省古榕镇村建设研究会', '农业及农村发展', '清远市', NONE, 3, null],
    ['广东省听涛声学学会', '科学研究', '深圳市', SCIENCE, 6, '2A'],
    ['广东省青苗教师发展协会', '教育', '广州市', EDUCATION, 23, '4A'],
    ['广东省竹简图书发行协会', '文化', '广州市', CULTURE, 9, '3A'],
    ['广东省康桥护理学会', '卫生', '广州市', HEALTH, 31, '5A'],
    ['广东省百草中医药交流会', '卫生', '云浮市', HEALTH, 14, '3A'],
    ['广东省同声翻译工作者协会', '职业及从业者组织', '广州市', NONE, 5, null],
    ['广东省算盘会计服务协会', '职业及从业者组织', '广州市', NONE, 16, '4A'],
    ['广东省天平法律援助研究会', '法律', '广州市', CIVIL, 18, '3A'],
    ['广东省侨桥经贸文化交流会', '国际及涉外组织', '江门市', NONE, 10, '3A'],
    ['广东省晨跑运动推广协会', '体育', '广州市', SPORTS, 2, null],
    ['广东省潮声戏曲研究会', '文化', '潮州市', CULTURE, 7, '2A'],
    ['广东省丹霞地质旅游协会', '其他', '韶关市', NONE, 6, '3A'],
    ['广东省山海越野运动协会', '体育', '汕尾市', SPORTS, 1, null],
    ['广东省慧眼质量检测协会', '工商业服务', '东莞市', NONE, 22, '4A'],
  ],
  PRIVATE_NON_ENTERPRISE: [
    ['广东省晨桥社区服务中心', '社会服务', '广州市', NONE, 5, '4A'],
    ['广东省暖阳养老服务中心', '社会服务', '佛山市', NONE, 8, '3A'],
    ['广东省小满儿童成长中心', '教育', '深圳市', NONE, 4, '3A'],
    ['广东省渡口心理援助中心', '卫生', '广州市', HEALTH, 3, null],
    ['广东省麦田乡村教育促进中心', '教育', '河源市', EDUCATION, 6, '3A'],
    ['广东省鹭岛生态观测中心', '生态环境', '湛江市', NONE, 2, null],
    ['广东省同行残障融合服务中心', '社会服务', '广州市', NONE, 7, '4A'],
    ['广东省新知职业培训中心', '教育', '东莞市', NONE, 9, '2A'],
    ['广东省青石文物修复研究院', '文化', '潮州市', CULTURE, 3, null],
    ['广东省初光创新技术研究院', '科学研究', '深圳市', NONE, 13, '3A'],
    ['广东省绿洲救助服务中心', '社会服务', '惠州市', NONE, 4, null],
    ['广东省回声听力康复中心', '卫生', '珠海市', HEALTH, 5, '3A'],
    ['广东省南窗艺术馆', '文化', '广州市', CULTURE, 2, null],
  ],
  FOUNDATION: [
    ['广东省青禾助学基金会', '教育', '广州市', NONE, 6, '4A'],
    ['广东省海葵海洋保护基金会', '生态环境', '深圳市', NONE, 4, '3A'],
    ['广东省灯塔医疗救助基金会', '卫生', '广州市', CIVIL, 5, '4A'],
    ['广东省春蚕乡村教师基金会', '教育', '梅州市', NONE, 3, null],
    ['广东省拾穗扶贫基金会', '社会服务', '揭阳市', CIVIL, 8, '3A'],
    ['广东省石桥文化遗产基金会', '文化', '广州市', CULTURE, 2, null],
    ['广东省明德公益基金会', '社会服务', '佛山市', NONE, 7, '5A'],
    ['广东省疾风体育发展基金会', '体育', '广州市', SPORTS, 3, null],
  ],
  REGISTRATION_AUTHORITY: [['广东省社会组织登记管理机关', '其他', '广州市', NONE, 86, null]],
  ENTERPRISE: [
    ['广东省远岫出版集团', '文化', '广州市', CULTURE, 240, null],
    ['广东省江畔水务公司', '工商业服务', '广州市', CIVIL, 310, null],
  ],
  INSTITUTION: [['广东省岭下职业技术学院', '教育', '肇庆市', EDUCATION, 420, null]],
};

/** A body that may 选任 (committee or general branch) and the branches under it. */
export interface PartyBodyRow {
  name: string;
  organization: string;
  /** Forms from the oldest on, with the years since their 批复. */
  history: readonly (readonly [kind: PartyOrganizationKind, yearsAgo: number])[];
  branches: readonly (readonly [organization: string, kind: PartyOrganizationKind])[];
}

/** 6 committees and 4 general branches; the last committee was a general branch until two years ago (B11). */
export const partyBodyRows: readonly PartyBodyRow[] = [
  {
    name: '中共广东省竹艺灯饰行业联合委员会',
    organization: '广东省竹艺灯饰行业协会',
    history: [['JOINT_COMMITTEE', 6]],
    branches: [
      ['广东省竹艺灯饰行业协会', 'BRANCH'],
      ['广东省青橙包装行业协会', 'BRANCH'],
      ['广东省长桌饮食行业协会', 'BRANCH'],
    ],
  },
  {
    name: '中共广东省稻香种业协会委员会',
    organization: '广东省稻香种业协会',
    history: [['COMMITTEE', 8]],
    branches: [
      ['广东省稻香种业协会', 'BRANCH'],
      ['广东省荔乡果品流通协会', 'BRANCH'],
    ],
  },
  {
    name: '中共广东省轻帆船艇行业协会委员会',
    organization: '广东省轻帆船艇行业协会',
    history: [['COMMITTEE', 5]],
    branches: [['广东省远帆物流商会', 'BRANCH']],
  },
  {
    name: '中共广东省云岭茶产业联合委员会',
    organization: '广东省云岭茶产业联合会',
    history: [['JOINT_COMMITTEE', 7]],
    branches: [['广东省古榕镇村建设研究会', 'JOINT_BRANCH']],
  },
  {
    name: '中共广东省蓝湾海洋工程学会委员会',
    organization: '广东省蓝湾海洋工程学会',
    history: [['COMMITTEE', 4]],
    branches: [['广东省听涛声学学会', 'BRANCH']],
  },
  {
    name: '中共广东省木棉建筑装饰协会委员会',
    organization: '广东省木棉建筑装饰协会',
    history: [
      ['GENERAL_BRANCH', 9],
      ['COMMITTEE', 2],
    ],
    branches: [
      ['广东省木作家具商会', 'BRANCH'],
      ['广东省慧眼质量检测协会', 'BRANCH'],
    ],
  },
  {
    name: '中共广东省溪流书屋联合会总支部委员会',
    organization: '广东省溪流书屋联合会',
    history: [['GENERAL_BRANCH', 6]],
    branches: [['广东省竹简图书发行协会', 'BRANCH']],
  },
  {
    name: '中共广东省榕荫文化交流促进会总支部委员会',
    organization: '广东省榕荫文化交流促进会',
    history: [['GENERAL_BRANCH', 5]],
    branches: [['广东省潮声戏曲研究会', 'FUNCTIONAL_BRANCH']],
  },
  {
    name: '中共广东省拾光影像学会总支部委员会',
    organization: '广东省拾光影像学会',
    history: [['GENERAL_BRANCH', 3]],
    branches: [],
  },
  {
    name: '中共广东省康桥护理学会总支部委员会',
    organization: '广东省康桥护理学会',
    history: [['GENERAL_BRANCH', 4]],
    branches: [['广东省百草中医药交流会', 'BRANCH']],
  },
];

/** 隶属省社会组织党委的党支部: directly under the provincial committee, which puts them in scope (方案 四（一）). */
export const directBranchRows: readonly (readonly [organization: string, kind: PartyOrganizationKind])[] = [
  ['广东省海湾湿地保护研究会', 'BRANCH'],
  ['广东省晨桥社区服务中心', 'BRANCH'],
  ['广东省微光志愿服务联合会', 'BRANCH'],
  ['广东省青苗教师发展协会', 'BRANCH'],
  ['广东省天平法律援助研究会', 'BRANCH'],
  ['广东省灯塔医疗救助基金会', 'BRANCH'],
  ['广东省拾穗扶贫基金会', 'BRANCH'],
  ['广东省算盘会计服务协会', 'BRANCH'],
  ['广东省同行残障融合服务中心', 'BRANCH'],
  ['广东省初光创新技术研究院', 'JOINT_BRANCH'],
  ['广东省砚台工艺协会', 'FUNCTIONAL_BRANCH'],
  ['广东省青禾助学基金会', 'TEMPORARY_BRANCH'],
];
