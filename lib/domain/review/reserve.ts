import { type Decision, decide, type Reason } from '../decision';
import { channelLabels, type SelectionChannel } from '../glossary';
import type { BatchState } from '../lifecycle';
import { decideSelectionStage } from './selection';

/** A 备用人选 in the order of 递补. */
export interface Reserve {
  candidateId: string;
  name: string;
  channel: SelectionChannel;
  /** ISO instant at which the meeting published: an earlier meeting's reserves come first. */
  publishedAt: string;
  rank: number;
}

/** Chosen and promoted so far, by channel. */
export interface Places {
  /** Selected nominees who withdrew, promoted ones among them. */
  withdrawn: number;
  promoted: number;
}

export function inOrderOfPromotion(reserves: readonly Reserve[]): Reserve[] {
  return reserves.toSorted((a, b) => a.publishedAt.localeCompare(b.publishedAt) || a.rank - b.rank);
}

/** Places that became free and were not filled again. */
export function vacancies({ withdrawn, promoted }: Places): number {
  return Math.max(0, withdrawn - promoted);
}

interface PromotionCase {
  batchState: BatchState;
  channel: SelectionChannel;
  places: Places;
  reserves: readonly Reserve[];
  reason: string;
}

/** Whether the first reserve of a channel moves up: only into a place that somebody selected has left. */
export function decidePromotion({ batchState, channel, places, reserves, reason }: PromotionCase): Decision {
  const stage = decideSelectionStage(batchState);
  const reasons: Reason[] = stage.allowed ? [] : [...stage.reasons];
  const clause = '通知 三';
  if (vacancies(places) === 0) {
    const message = `${channelLabels[channel]}没有入选后退出而空出的名额`;
    reasons.push({ code: 'NO_VACANCY', message, clause });
  }
  if (reserves.length === 0) {
    reasons.push({ code: 'NO_RESERVE', message: `${channelLabels[channel]}没有备用人选`, clause });
  }
  if (reason.trim() === '') reasons.push({ code: 'REASON_REQUIRED', message: '请填写递补的理由', field: 'reason' });
  return decide(reasons);
}
