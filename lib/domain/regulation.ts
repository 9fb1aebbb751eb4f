import { z } from 'zod';
import { selectionChannels } from './glossary';
import { undefinedVariables } from './template';

/**
 * Every number of the 方案 with its clause. These are the defaults of a new batch: each batch stores its own copy
 * (`Batch.rules`), so that another batch, or another province, can differ without a line of code.
 */
export interface RegulationEntry<T> {
  value: T;
  /** Where the notice says so, or `[A]` for an assumption that the office may change. */
  clause: string;
  label: string;
}

const entry = <T>(value: T, clause: string, label: string): RegulationEntry<T> => ({ value, clause, label });

export const regulation = {
  minPartyYears: entry(5, '方案 二（一）5', '最低党龄（年）'),
  minEducation: entry('31', '方案 二（一）5', '最低文化程度'),
  strictEligibility: entry(false, '[A] B06', '不符合基本条件时禁止提交'),
  quotas: entry({ COMMITTEE: 5, JOINT_COMMITTEE: 5, GENERAL_BRANCH: 2 }, '方案 二（二）3', '选任名额（原则上）'),
  targets: entry({ DISPATCHED: 15, RECRUITED: 50, SELECTED_INTERNALLY: 35 }, '方案 二（二）', '目标人数'),
  targetBandPercent: entry(10, '[A] B07', '“左右”的幅度（%）'),
  termYears: entry(3, '方案 二（三）', '聘期（年）'),
  paperCopies: entry(3, '通知 二', '纸质材料份数'),
  attendancePercent: entry(100, '[A] N09', '发聘书所需出勤率（%）'),
  filingNumberTemplate: entry('粤社党备〔{year}〕{serial}号', '[A] B12', '备案号格式'),
  letterNumberTemplate: entry('粤社党聘〔{year}〕{serial}号', '[A] 聘书', '聘书编号格式'),
  letterNumberPadding: entry(3, '[A] 聘书', '聘书流水号位数'),
  reminderDaysBeforeTermEnd: entry([90, 60, 30], '[A] B13', '届满提醒（天）'),
} as const;

export type RegulationKey = keyof typeof regulation;

/** A whole number, typed or stored; an empty box is not a zero. */
const count = (least = 0, most = 9999) =>
  z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number('请填整数').int('请填整数').min(least, `不能小于${least}`).max(most, `不能大于${most}`),
  );

/** A document number: 〔year〕 and serial, nothing else that would have to be filled in. */
const numberTemplate = z
  .string()
  .includes('{year}', '须含{year}')
  .includes('{serial}', '须含{serial}')
  .refine((template) => undefinedVariables(template, ['year', 'serial']).length === 0, '只能使用{year}和{serial}');

/** Shape of `Batch.rules`. */
export const batchRules = z.object({
  minPartyYears: count(0, 50),
  minEducation: z.enum(['14', '21', '31', '41'], '请选择最低文化程度'),
  strictEligibility: z.boolean(),
  quotas: z.object({ COMMITTEE: count(), JOINT_COMMITTEE: count(), GENERAL_BRANCH: count() }),
  targets: z.object({ DISPATCHED: count(), RECRUITED: count(), SELECTED_INTERNALLY: count() }),
  targetBandPercent: count(0, 100),
  termYears: count(1, 10),
  paperCopies: count(1, 9),
  attendancePercent: count(0, 100),
  filingNumberTemplate: numberTemplate.default(regulation.filingNumberTemplate.value),
  letterNumberTemplate: numberTemplate,
  letterNumberPadding: count(1, 6),
  reminderDaysBeforeTermEnd: z.array(count(1, 999)),
});
export type BatchRules = z.infer<typeof batchRules>;

/** The rules of the notice as they stand: what a new batch starts from. */
export const defaultBatchRules: BatchRules = batchRules.parse(
  Object.fromEntries(Object.entries(regulation).map(([key, { value }]) => [key, value])),
);

/** 100人左右: the sum of the three channels (方案 二（二）). */
export function totalTarget(rules: Pick<BatchRules, 'targets'>): number {
  return selectionChannels.reduce((sum, channel) => sum + rules.targets[channel], 0);
}
