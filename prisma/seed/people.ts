import { addYears } from '@/lib/domain/calendar-day';
import type { SelectionChannel } from '@/lib/domain/glossary';
import { emptyRegistrationForm, type RegistrationFormDraft } from '@/lib/domain/nomination/registration-form';
import { fictionalIdNumber } from './fictional-numbers';

/** Invented names; 演示 follows each of them on every form and letter. */
const names = (
  '林若溪 黄怀瑾 何知远 谢清扬 周望舒 吴竹青 苏景行 郑怀谷 许听澜 冯云舒 蒋思齐 沈明远 韩知秋 杨望山 朱砚秋 秦牧之 尤佳木 ' +
  '许向晚 吕春和 施南星 张望岳 孔令闻 曹问渠 严守拙 华清越 金石开 魏临川 陶然之 姜半夏 戚长风 谢扶摇 邹思源 喻晓岚 柏松年 水静深 ' +
  '窦云起 章听雨 云鹤鸣 葛天民 奚望归 范仲夏 彭万里 郎月明 鲁致远 韦编年 昌平川 马识途 苗春生 凤鸣岐 花解语 方知非 俞伯南 任重远 ' +
  '袁清和 柳依依 史可鉴 唐棣华 费思量 岑夜白 薛涛声 雷雨田 贺新凉 倪云林 汤沐阳 滕望海 宋知遥 程万象 骆宾鸿 季长安 乔木森 庄梦蝶 甘如饴'
).split(' ');

const posts = ['秘书长', '党支部书记、副会长', '党务专干', '副秘书长', '办公室主任', '监事长'];
const schools = [
  ['岭海大学', '汉语言文学'],
  ['南窗师范学院', '思想政治教育'],
  ['东洲理工大学', '机械工程'],
  ['岭下职业技术学院', '行政管理'],
] as const;
const places = ['广东梅县', '广东番禺', '广东潮安', '广东台山', '湖南长沙', '广西桂林', '广东化州', '江西赣县'];
const experiences = [
  '长期担任基层党支部书记，组织过“三会一课”、主题党日和党员发展工作，指导协会成立工会，熟悉社会组织章程、换届和年报工作。',
  '退休前在机关从事党务工作二十余年，参与过“两新”组织党建摸底和支部规范化建设，善于做群众的思想政治工作。',
  '在社会组织专职从事党务工作，建立联系会员企业党组织的工作台账，指导三家会员单位组建党支部。',
  '兼任行业联合党委组织委员，负责所属支部的组建、换届和党员教育管理，熟悉社会组织运作模式。',
];

/** How old the demo people are, in turn; the oldest are retired. */
const ages = [62, 48, 57, 66, 39, 52, 61, 44, 69, 36, 58, 47];

/** One invented person's 登记表, filled in completely; everything follows from the number of the person. */
export function personForm(
  number: number,
  { today, organization, channel }: { today: string; organization: string; channel: SelectionChannel },
): RegistrationFormDraft {
  const age = ages[number % ages.length] ?? 50;
  const month = String(1 + ((number * 5) % 12)).padStart(2, '0');
  const bornOn = `${Number(today.slice(0, 4)) - age}-${month}-${String(1 + ((number * 7) % 28)).padStart(2, '0')}`;
  const sex = number % 3 === 1 ? 'FEMALE' : 'MALE';
  const year = (years: number) => addYears(bornOn, years).slice(0, 7);
  const [school, subject] = schools[number % schools.length] ?? schools[0];
  const post = posts[number % posts.length] ?? '';
  const isRetired = age >= 60;
  return {
    ...emptyRegistrationForm,
    name: `${names[number % names.length]}演示`,
    sex,
    bornOn: bornOn.slice(0, 7),
    ethnicity: number % 11 === 7 ? '08' : '01',
    nativePlace: places[number % places.length] ?? '',
    birthPlace: '广东广州',
    health: '健康',
    healthConsent: true,
    idNumber: number % 3 === 2 ? '' : fictionalIdNumber(bornOn, sex, number + 1),
    phone: `1990000${String(number + 1).padStart(4, '0')}`,
    email: `demo${number + 1}@example.com`,
    membership: 'FULL',
    joinedPartyOn: year(23),
    fullMembershipOn: year(24),
    partyPost: channel === 'SELECTED_INTERNALLY' ? `${organization}党组织委员` : `${organization}党支部党员`,
    sourceGroup: isRetired ? 'RETIRED' : age > 54 ? 'LEFT_POST' : number % 2 ? 'ORG_LEADER' : 'ORG_STAFF',
    internalRole: number % 2 ? 'LEADERSHIP' : 'PARTY_WORKER',
    dutyArea: number % 2 ? 'SUPERVISION' : 'EVALUATION',
    tags: isRetired ? ['RETIRED_LEADING_CADRE'] : number % 4 === 0 ? ['FULLTIME_PARTY_WORKER'] : [],
    fullTimeEducation: number % 4 === 3 ? '31' : '21',
    fullTimeDegree: number % 4 === 3 ? '' : '学士',
    fullTimeSchool: `${school}${subject}专业`,
    inServiceEducation: number % 5 === 0 ? '14' : '',
    inServiceSchool: number % 5 === 0 ? '中央党校函授学院行政管理专业' : '',
    startedWorkOn: year(22),
    currentPost: isRetired ? `${organization}顾问（退休）` : `${organization}${post}`,
    technicalPost: number % 2 ? '高级政工师' : '',
    specialty: '社会组织党建、群团工作',
    resume: [
      { from: year(18), to: year(22), text: `${school}${subject}专业学习` },
      { from: year(22), to: year(31), text: '岭海市文化馆干部、办公室副主任' },
      { from: year(31), to: '', text: isRetired ? `机关干部，退休后任${organization}顾问` : `${organization}${post}` },
    ],
    partyWorkExperience: experiences[number % experiences.length] ?? '',
    politicalReview: '经查阅干部人事档案并走访所在党组织，政治历史清楚，未发现问题。',
    rewards: number % 3 === 0 ? '曾获评优秀党务工作者，未受过处分。' : '无',
    nominatorOpinion: '经党组织会议研究，同意推荐。',
    otherMatters: '无',
    personalStatement: '本人自愿担任党建工作指导员，认真履行职责，遵守廉洁自律各项规定。',
    isVoluntary: true,
  };
}
