import 'server-only';
import { storedDay } from '@/lib/data/stored-day';
import type { BatchSettings } from '@/lib/domain/nomination/batch-settings';

/** The settings as columns. */
export function batchRow({ opensOn, deadlineOn, cutOffOn, ...settings }: BatchSettings) {
  return {
    ...settings,
    opensOn: storedDay(opensOn),
    deadlineOn: storedDay(deadlineOn),
    cutOffOn: storedDay(cutOffOn),
  };
}
