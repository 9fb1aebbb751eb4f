import type { MeetingState } from '../lifecycle';
import type { MeetingRules } from '../meeting-rules';

/** Points of one member for one nominee, by the place of the criterion. */
export interface ScoreCard {
  memberId: string;
  points: readonly number[];
}

export const mostPoints = 10;

/** The middle of the sums of all cards: one member alone cannot lift or sink anybody. Null without a card. */
export function medianTotal(cards: readonly ScoreCard[]): number | null {
  const totals = cards.map(({ points }) => points.reduce((sum, each) => sum + each, 0)).toSorted((a, b) => a - b);
  const middle = totals.length / 2;
  const [lower, upper] = [totals[Math.ceil(middle) - 1], totals[Math.floor(middle)]];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

/**
 * What a member sees of the points, by the phase of the meeting: his own always; those of others, and the median,
 * as the rules say. Whoever only keeps the meeting sees what no member's own points are in.
 */
export function seenScores<Card extends ScoreCard>(
  cards: readonly Card[],
  { state, rules, memberId }: { state: MeetingState; rules: MeetingRules; memberId: string | null },
): { cards: Card[]; median: number | null } {
  const view = state === 'PREPARING' || state === 'SCORING' ? rules.scoresWhileScoring : rules.scoresAfterwards;
  const own = cards.filter((card) => card.memberId === memberId);
  return { cards: view === 'ALL' ? [...cards] : own, median: view === 'OWN' ? null : medianTotal(cards) };
}
