import type { UseFormReturn } from 'react-hook-form';
import { readIdNumber } from '@/lib/domain/identifiers';
import { formatMonth } from '@/lib/domain/party-date';
import type { DraftContent } from './draft-keeper';

/** Fills 性别 and 出生年月 from a valid ID number where they are empty; what a person has filled in is never overwritten. */
export function fillFromIdNumber({ getValues, setValue }: UseFormReturn<DraftContent>, today: string): void {
  const { idNumber, sex, bornOn } = getValues();
  const id = readIdNumber(idNumber, today);
  if (!id.valid) return;
  if (!sex) setValue('sex', id.sex, { shouldTouch: true });
  if (!bornOn.trim()) setValue('bornOn', formatMonth(id.bornOn), { shouldTouch: true });
}
