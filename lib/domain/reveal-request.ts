import { z } from 'zod';

/** Fields that are masked until somebody says why they must be read (PIPL 28; the telephone number besides). */
export const maskedFields = ['idNumber', 'phone', 'health', 'politicalReview'] as const;
export type MaskedField = (typeof maskedFields)[number];

/** 查看 of one masked field of a nominee, with the reason that goes into the audit trail. */
export const revealRequest = z.object({
  candidateId: z.uuid(),
  field: z.enum(maskedFields),
  reason: z.string().trim().min(5, '请用至少5个字说明查看理由').max(200, '理由请控制在200字以内'),
});
export type RevealRequest = z.infer<typeof revealRequest>;
