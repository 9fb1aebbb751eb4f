/** The leaf columns of 附件2 in their order (specification A01). */
export const registerColumnLabels = {
  seq: '序号',
  name: '姓名',
  sex: '性别',
  ethnicity: '民族',
  nativePlace: '籍贯',
  fullTimeEducation: '全日制学历',
  inServiceEducation: '在职学历',
  bornOn: '出生年月',
  joinedPartyOn: '入党时间',
  startedWorkOn: '参加工作时间',
  currentPost: '现任职务',
  remarks: '备注',
} as const;
export type RegisterColumn = keyof typeof registerColumnLabels;
export const registerColumns = Object.keys(registerColumnLabels) as RegisterColumn[];

/** EDUCATION: 学历 over the columns of both kinds. ERROR: the column that we added ourselves, which is no data. */
export type Heading = RegisterColumn | 'EDUCATION' | 'ERROR';

/** Heading of the column that names the problems of each row in a workbook handed back. */
export const errorColumnHeading = '错误';

const educationWord = '(教育)?(学历|学位|学历学位|学历及学位)?';
const headings: readonly [heading: Heading, pattern: RegExp][] = [
  ['seq', /^(序号?|编号|No\.?)$/i],
  ['name', /^(人选|推荐人选|被推荐人)?(姓名|名字)$/],
  ['sex', /^性别$/],
  ['ethnicity', /^民族$/],
  ['nativePlace', /^籍贯$/],
  ['fullTimeEducation', new RegExp(`^(学历|最高学历)?全日制${educationWord}$`)],
  ['inServiceEducation', new RegExp(`^(学历|最高学历)?(在职|非全日制)${educationWord}$`)],
  ['EDUCATION', /^(最高|文化)?(学历|学历学位|学历情况|文化程度|程度)$/],
  ['bornOn', /^出生((年|日)(月|月日|期)|时间|年龄)?$|^生日$/],
  ['joinedPartyOn', /^(加?入党|加入中国共产党)(的?(时间|年月日?|日期))?$/],
  ['startedWorkOn', /^(参加(革命)?工作|参工)(时间|年月日?|日期)?$/],
  ['currentPost', /^(现任?)?(任职|工作)?(单位)?[及和与、]?(现任|所任|担任)?职务$/],
  ['remarks', /^备注(说明)?$/],
  ['ERROR', new RegExp(`^${errorColumnHeading}$`)],
];

/** No heading is longer, with all its spaces and remarks. */
const MAX_HEADING_CHARACTERS = 60;

/**
 * What a heading names: line breaks, spaces, full width, a mark such as `*` and words in brackets do not matter.
 * @returns null when the heading is unknown
 */
export function readHeading(text: string): Heading | null {
  if (text.length > MAX_HEADING_CHARACTERS) return null;
  const plain = text.normalize('NFKC').replace(/[\s*:]+/g, '');
  const spellings = [plain.replace(/[()]/g, ''), plain.replace(/\([^()]*\)/g, '')];
  return headings.find(([, pattern]) => spellings.some((spelling) => pattern.test(spelling)))?.[0] ?? null;
}
