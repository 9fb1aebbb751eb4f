import { type CandidateState, candidateStates } from '../lifecycle';

/** 电子版 of a package, by the states of its forms (N06). */
export type ElectronicLeg = 'NOT_REPORTED' | 'REPORTED' | 'RETURNED';
export const electronicLegLabels: Record<ElectronicLeg, string> = {
  NOT_REPORTED: '未报',
  REPORTED: '已报',
  RETURNED: '退回',
};

/** 纸质版 of a package, by the copies that arrived with a seal (N06). */
export type PaperLeg = 'MISSING' | 'PARTIAL' | 'COMPLETE';
export const paperLegLabels: Record<PaperLeg, string> = { MISSING: '未到', PARTIAL: '部分', COMPLETE: '齐全' };

const absentStates: readonly CandidateState[] = ['DRAFT', 'RETURNED', 'WITHDRAWN'];

/** States in which the office holds the form. What is taken back, sent back or withdrawn is no part of the package. */
export const heldStates: readonly CandidateState[] = candidateStates.filter((state) => !absentStates.includes(state));

/** One line of the 收件登记簿, as far as counting cares. */
export interface Arrival {
  id: string;
  /** The line that this one replaces. */
  correctsId: string | null;
  copies: number;
  isSealed: boolean;
  /** What the paper says. */
  contentHash: string;
}

/** The paper in the office's hands. */
export interface PaperCount {
  copies: number;
  sealedCopies: number;
  /** 版本不一致: there is paper, but none of it says what the electronic version says now. */
  isOutdated: boolean;
}

/**
 * Counts the copies that say what the electronic version says; when there are none, those that came last.
 * @param arrivals in the order of their registration
 * @param contentHash of the electronic version; null when nothing is reported
 */
export function countPaper(arrivals: readonly Arrival[], contentHash: string | null): PaperCount {
  const replaced = new Set(arrivals.map(({ correctsId }) => correctsId));
  const standing = arrivals.filter(({ id, copies }) => !replaced.has(id) && copies > 0);
  const current = standing.filter((arrival) => arrival.contentHash === contentHash);
  const isOutdated = standing.length > 0 && current.length === 0;
  const counted = isOutdated ? standing.filter((each) => each.contentHash === standing.at(-1)?.contentHash) : current;
  return { copies: sum(counted), sealedCopies: sum(counted.filter(({ isSealed }) => isSealed)), isOutdated };
}

function sum(arrivals: readonly Arrival[]): number {
  return arrivals.reduce((total, { copies }) => total + copies, 0);
}

/** One form sent back leaves the whole package open. */
export function electronicLeg({ held, returned }: { held: number; returned: number }): ElectronicLeg {
  if (returned > 0) return 'RETURNED';
  return held > 0 ? 'REPORTED' : 'NOT_REPORTED';
}

/** 「纸质版材料一式三份」: copies without a seal have come, but do not count as complete. */
export function paperLeg({ copies, sealedCopies }: PaperCount, requiredCopies: number): PaperLeg {
  if (copies === 0) return 'MISSING';
  return sealedCopies >= requiredCopies ? 'COMPLETE' : 'PARTIAL';
}

/** 报送齐全: both legs, and both say the same. */
export function isComplete(electronic: ElectronicLeg, paper: PaperCount, requiredCopies: number): boolean {
  return electronic === 'REPORTED' && !paper.isOutdated && paperLeg(paper, requiredCopies) === 'COMPLETE';
}
