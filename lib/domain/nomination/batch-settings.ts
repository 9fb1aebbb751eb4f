import { z } from 'zod';
import { addDays, daysBetween, isCalendarDay } from '../calendar-day';
import { batchRules, defaultBatchRules } from '../regulation';
import { requiredMaterials } from './material';

const day = (label: string) => z.string().refine(isCalendarDay, `请填写${label}`);
const line = (label: string, most: number) =>
  z.string().trim().min(1, `请填写${label}`).max(most, `${label}不超过${most}字`);

const period = z.object({ opensOn: day('开始日期'), deadlineOn: day('截止日期') });

/** 批次 as the office sets it up, from a form (ticked boxes are `on`, lists are one line) or as plain data. */
export const batchSettings = z
  .object({
    title: line('批次名称', 60),
    documentNumber: line('文号', 60),
    ...period.shape,
    cutOffOn: day('党龄和年龄的计算截止日'),
    materials: requiredMaterials.default([]),
    rules: batchRules.extend({
      strictEligibility: z.preprocess((value) => value === true || value === 'on', z.boolean()),
      reminderDaysBeforeTermEnd: z.preprocess(
        (value) => (typeof value === 'string' ? value.split(/[^\d.-]+/).filter(Boolean) : value),
        batchRules.shape.reminderDaysBeforeTermEnd,
      ),
    }),
  })
  .refine(({ opensOn, deadlineOn }) => opensOn <= deadlineOn, {
    path: ['deadlineOn'],
    message: '截止日期不能早于开始日期',
    // Said together with what else is wrong, as soon as both days are there.
    when: ({ value }) => period.safeParse(value).success,
  });
export type BatchSettings = z.infer<typeof batchSettings>;

/** 通知 148 gave a month: 29 September to 30 October. */
const NOMINATION_DAYS = 31;

/**
 * What a new batch starts from: the rules of the notice, or an earlier batch, whose rules, materials and length it takes
 * over. Name and 文号 are always its own.
 */
export function draftBatch(today: string, earlier?: BatchSettings): BatchSettings {
  const own = { title: '', documentNumber: '', opensOn: today };
  const days = earlier ? daysBetween(earlier.opensOn, earlier.deadlineOn) : NOMINATION_DAYS;
  const deadlineOn = addDays(today, days);
  if (!earlier) return { ...own, deadlineOn, cutOffOn: deadlineOn, materials: [], rules: defaultBatchRules };
  const cutOffOn = addDays(deadlineOn, daysBetween(earlier.deadlineOn, earlier.cutOffOn));
  return { ...own, deadlineOn, cutOffOn, materials: earlier.materials, rules: earlier.rules };
}

/** A step of a batch with the reason, where one is due. */
export const batchStep = z.object({
  id: z.uuid(),
  opinion: z.string().trim().max(500, '不超过500字').default(''),
});
export type BatchStep = z.infer<typeof batchStep>;

/** 重新开放申报 until a new deadline. */
export const reopening = batchStep.extend({ deadlineOn: day('新的截止日期') });
export type Reopening = z.infer<typeof reopening>;
