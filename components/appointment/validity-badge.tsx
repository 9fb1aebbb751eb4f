import { StatusBadge } from '@/components/ui/status-badge';
import type { Tone } from '@/components/ui/tone';
import { type LetterValidity, validityLabels } from '@/lib/domain/appointment/validity';

const tones: Record<LetterValidity, Tone> = {
  VALID: 'ok',
  NOT_YET: 'info',
  SUSPENDED: 'warn',
  EXPIRED: 'neutral',
  ENDED: 'bad',
  VOIDED: 'bad',
};

/** Whether a letter holds today, in words. */
export function ValidityBadge({ validity }: { validity: LetterValidity }) {
  return <StatusBadge tone={tones[validity]} label={validityLabels[validity]} />;
}
