import { z } from 'zod';
import { calendarDay } from '../day-field';
import { type Decision, decide } from '../decision';
import { type ManagingUnitCode, managingUnitCodes } from './managing-unit';

/** A new name of an organ, or its first one, from a day on. */
export const organNameDraft = z.object({
  code: z.enum(managingUnitCodes, '请选择机关'),
  name: z.string().trim().min(2, '请填写全称').max(100, '全称不超过100字'),
  validFrom: calendarDay,
});
export type OrganNameDraft = z.infer<typeof organNameDraft>;

/** Names follow one another: the new one begins after the present one did, which it ends. */
export function decideOrganName(
  names: readonly { code: ManagingUnitCode; validFrom: string }[],
  { code, validFrom }: OrganNameDraft,
): Decision {
  const isEarlier = names.some((name) => name.code === code && name.validFrom >= validFrom);
  const message = '启用日期应晚于现用名称的启用日期';
  return decide(isEarlier ? [{ code: 'OUT_OF_ORDER', message, field: 'validFrom' }] : []);
}
