import 'server-only';
import type { VoteChoice } from '@/lib/domain/glossary';
import type { MeetingState } from '@/lib/domain/lifecycle';
import type { MeetingRules } from '@/lib/domain/meeting-rules';
import { seenScores } from '@/lib/domain/review/scores';
import { db } from '@/lib/platform/database';

/** nominee's item → this member's own choice. */
export async function readOwnVotes(memberId: string): Promise<Map<string, VoteChoice>> {
  const rows = await db.vote.findMany({ where: { memberId }, select: { itemId: true, choice: true } });
  return new Map(rows.map(({ itemId, choice }) => [itemId, choice as VoteChoice]));
}

/** Points as this person may see them. */
export interface SeenScores {
  /** The member's own, by criterion. */
  own: readonly number[];
  /** Those of others, where the rules open them; without a name unless the rules give it. */
  others: { memberName: string; points: readonly number[] }[];
  median: number | null;
}

/** nominee's item → points; what the phase of the meeting hides is not read out. */
export async function readScores(
  meetingId: string,
  { state, rules, memberId }: { state: MeetingState; rules: MeetingRules; memberId: string | null },
): Promise<Map<string, SeenScores>> {
  const rows = await db.score.findMany({
    where: { member: { meetingId } },
    orderBy: [{ itemId: 'asc' }, { memberId: 'asc' }, { criterion: 'asc' }],
    include: { member: { select: { name: true } } },
  });
  const items = new Map<string, Map<string, Card>>();
  for (const { itemId, memberId: giver, member, points } of rows) {
    const cards = items.get(itemId) ?? new Map<string, Card>();
    const card = cards.get(giver) ?? { memberId: giver, memberName: member.name, points: [] };
    card.points.push(points);
    items.set(itemId, cards.set(giver, card));
  }
  return new Map(
    [...items].map(([itemId, cards]) => {
      const seen = seenScores([...cards.values()], { state, rules, memberId });
      const others = seen.cards.filter((card) => card.memberId !== memberId);
      return [
        itemId,
        {
          own: cards.get(memberId ?? '')?.points ?? [],
          others: others.map(({ memberName, points }) => ({
            memberName: rules.areScorersNamed ? memberName : '',
            points,
          })),
          median: seen.median,
        },
      ];
    }),
  );
}

interface Card {
  memberId: string;
  memberName: string;
  points: number[];
}
