import { z } from 'zod';
import { isCalendarDay } from '../calendar-day';
import { industries, type OrganizationKind, organizationKinds, ratings, regions } from '../glossary';
import { type CreditCodeProblem, readCreditCode } from '../identifiers';

const creditCodeMessages: Record<CreditCodeProblem, string> = {
  EMPTY: '请填写统一社会信用代码',
  LENGTH: '统一社会信用代码应为18位',
  CHARACTER: '统一社会信用代码只有数字和大写字母，不用I、O、Z、S、V',
  ORG_CODE_CHECK: '第9至17位组织机构代码有误，请逐位核对',
  CHECK_DIGIT: '统一社会信用代码有误，请逐位核对',
};

/** First two characters of the code of each kind (GB 32100: 5 = 民政, 1 社会团体, 2 民办非企业单位, 3 基金会). */
const creditPrefixes: Readonly<Partial<Record<OrganizationKind, string>>> = {
  SOCIAL_GROUP: '51',
  PRIVATE_NON_ENTERPRISE: '52',
  FOUNDATION: '53',
};

const blankIsNull = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? null : value), schema.nullable());
const optionalDay = (label: string) => blankIsNull(z.string().refine(isCalendarDay, `请填写${label}`)).default(null);

const creditCode = blankIsNull(
  z.string().transform((text, context) => {
    const code = readCreditCode(text);
    if (code.valid) return code.normalised;
    context.addIssue({ code: 'custom', message: creditCodeMessages[code.reason] });
    return z.NEVER;
  }),
).default(null);

/** 组织 as the office enters it; blanks become null. */
export const organizationDraft = z
  .object({
    name: z.string().trim().min(2, '请填写名称').max(100, '名称不超过100字'),
    kind: z.enum(organizationKinds, '请选择类型'),
    creditCode,
    industry: blankIsNull(z.enum(industries, '请从列表中选择行业')).default(null),
    region: blankIsNull(z.enum(regions, '请从列表中选择区域')).default(null),
    /** 业务主管单位; null = 无, which puts a social organisation in scope (方案 四（一）) */
    supervisingUnit: blankIsNull(z.string().trim().max(100, '名称不超过100字')).default(null),
    rating: blankIsNull(z.enum(ratings, '请从列表中选择等级')).default(null),
    ratingValidUntil: optionalDay('等级有效期'),
    fullMemberCount: z.coerce
      .number('请填整数')
      .int('请填整数')
      .min(0, '不能小于0')
      .max(100_000, '人数过多')
      .default(0),
    /** 注销日期 */
    closedOn: optionalDay('注销日期'),
  })
  .refine(({ kind, creditCode: code }) => !code || !creditPrefixes[kind] || code.startsWith(creditPrefixes[kind]), {
    path: ['creditCode'],
    message: '代码前两位与类型不符：社会团体51，社会服务机构52，基金会53',
  })
  .refine(({ rating, ratingValidUntil }) => rating !== null || ratingValidUntil === null, {
    path: ['ratingValidUntil'],
    message: '未评等级的，不填有效期',
  });
export type OrganizationDraft = z.infer<typeof organizationDraft>;

/** 评估等级 as it counts on a day: a rating that has run out is none. */
export function ratingOn(
  { rating, ratingValidUntil }: Pick<OrganizationDraft, 'rating' | 'ratingValidUntil'>,
  day: string,
): string {
  if (!rating) return '未参评';
  return ratingValidUntil !== null && ratingValidUntil < day ? `${rating}（已过期）` : rating;
}
