import { StatusBadge } from '@/components/ui/status-badge';
import type { Tone } from '@/components/ui/tone';
import {
  type ElectronicLeg,
  electronicLegLabels,
  type PaperCount,
  type PaperLeg,
  paperLegLabels,
} from '@/lib/domain/nomination/package-legs';

const electronicTones: Record<ElectronicLeg, Tone> = { NOT_REPORTED: 'neutral', REPORTED: 'ok', RETURNED: 'warn' };
const paperTones: Record<PaperLeg, Tone> = { MISSING: 'neutral', PARTIAL: 'warn', COMPLETE: 'ok' };

/** 电子版 of a package. */
export function ElectronicBadge({ leg }: { leg: ElectronicLeg }) {
  return <StatusBadge tone={electronicTones[leg]} label={electronicLegLabels[leg]} />;
}

interface PaperBadgeProps {
  leg: PaperLeg;
  count: PaperCount;
  requiredCopies: number;
}

/** 纸质版 of a package: how many copies have come, and what is wrong with them. */
export function PaperBadge({ leg, count, requiredCopies }: PaperBadgeProps) {
  const { copies, sealedCopies, isOutdated } = count;
  const label = copies === 0 ? paperLegLabels[leg] : `${paperLegLabels[leg]} ${copies}/${requiredCopies}`;
  return (
    <>
      <StatusBadge tone={paperTones[leg]} label={label} />{' '}
      {sealedCopies < copies && <StatusBadge tone="warn" label={`未盖章 ${copies - sealedCopies}`} />}{' '}
      {isOutdated && <StatusBadge tone="bad" label="版本不一致" />}
    </>
  );
}
