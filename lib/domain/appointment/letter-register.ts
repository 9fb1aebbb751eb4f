import { z } from 'zod';

/** Where the paper of a letter is (聘书登记簿). */
export const letterStands = ['UNPRINTED', 'PRINTED', 'COLLECTED', 'VOIDED', 'REPLACED'] as const;
export type LetterStand = (typeof letterStands)[number];

export const letterStandLabels: Record<LetterStand, string> = {
  UNPRINTED: '未打印',
  PRINTED: '待领取',
  COLLECTED: '已领取',
  VOIDED: '已作废',
  REPLACED: '已换发',
};

interface LetterPaper {
  isVoided: boolean;
  /** Number of the letter that the same nominee got instead. */
  replacedBy: string | null;
  collectedOn: string | null;
  printed: number;
}

/** A voided number stays in the register; once a correct letter follows, the line says which. */
export function letterStand({ isVoided, replacedBy, collectedOn, printed }: LetterPaper): LetterStand {
  if (isVoided) return replacedBy ? 'REPLACED' : 'VOIDED';
  if (collectedOn) return 'COLLECTED';
  return printed > 0 ? 'PRINTED' : 'UNPRINTED';
}

/** Filters of the register as they stand in an address; what makes no sense is left out. */
export const letterFilter = z.object({
  search: z.string().trim().max(100).catch(''),
  batchId: z.uuid().or(z.literal('')).catch(''),
  stand: z.enum(letterStands).or(z.literal('')).catch(''),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .catch(''),
});
export type LetterFilter = z.infer<typeof letterFilter>;
