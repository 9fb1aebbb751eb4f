import { z } from 'zod';
import { selectionChannels } from './glossary';

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
  quotas: entry({ COMMITTEE: 5, JOINT_COMMITTEE: 5, GENERAL_BRANCH: 2 }, '方案 二（二）3', '选任名额（原则上不超过）'),
  targets: entry({ DISPATCHED: 15, RECRUITED: 50, SELECTED_INTERNALLY: 35 }, '方案 二（二）', '各途径目标人数'),
  targetBandPercent: entry(10, '[A] B07', '“左右”的幅度（%）'),
  termYears: entry(3, '方案 二（三）', '聘期（年）'),
  paperCopies: entry(3, '通知 二', '纸质材料份数'),
  attendancePercent: entry(100, '[A] N09', '发聘书所需出勤率（%）'),
  letterNumberTemplate: entry('粤社党聘〔{year}〕{serial}号', '[A] 聘书', '聘书编号格式'),
  letterNumberPadding: entry(3, '[A] 聘书', '聘书流水号位数'),
  reminderDaysBeforeTermEnd: entry([90, 60, 30], '[A] B13', '届满提醒（天）'),
} as const;

export type RegulationKey = keyof typeof regulation;

const positive = z.coerce.number().int('请填整数').min(0, '不能小于0');

/** Shape of `Batch.rules`. */
export const batchRules = z.object({
  minPartyYears: positive.max(50, '党龄要求过大'),
  minEducation: z.string().regex(/^\d{2}$/, '学历代码应为两位数字'),
  strictEligibility: z.boolean(),
  quotas: z.object({ COMMITTEE: positive, JOINT_COMMITTEE: positive, GENERAL_BRANCH: positive }),
  targets: z.object({ DISPATCHED: positive, RECRUITED: positive, SELECTED_INTERNALLY: positive }),
  targetBandPercent: positive.max(100, '不能超过100'),
  termYears: positive.min(1, '聘期至少一年').max(10, '聘期不超过十年'),
  paperCopies: positive.min(1, '至少一份').max(9, '不超过九份'),
  attendancePercent: positive.max(100, '不能超过100'),
  letterNumberTemplate: z.string().includes('{year}', '须含{year}').includes('{serial}', '须含{serial}'),
  letterNumberPadding: positive.min(1, '至少一位').max(6, '不超过六位'),
  reminderDaysBeforeTermEnd: z.array(positive),
});
export type BatchRules = z.infer<typeof batchRules>;

/** The rules of the notice as they stand: what a new batch starts from. */
export const defaultBatchRules: BatchRules = batchRules.parse(
  Object.fromEntries(Object.entries(regulation).map(([key, { value }]) => [key, value])),
);

/** 100人左右: the sum of the three channels (方案 二（二）). */
export function totalTarget(rules: BatchRules): number {
  return selectionChannels.reduce((sum, channel) => sum + rules.targets[channel], 0);
}
