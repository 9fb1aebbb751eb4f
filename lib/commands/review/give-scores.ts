import 'server-only';
import { z } from 'zod';
import { criteriaOf } from '@/lib/domain/meeting-rules';
import { mostPoints } from '@/lib/domain/review/scores';
import { type CommandContext, type Outcome, refuse, runCommand } from '../command';
import { meetingFor } from './meeting-work';
import { actingMember } from './member-of';

const points = z.preprocess(
  (value) => (value === '' ? undefined : value),
  z.coerce
    .number('请填整数')
    .int('请填整数')
    .min(0, `0至${mostPoints}分`)
    .max(mostPoints, `0至${mostPoints}分`)
    .optional(),
);

export const scoreSheet = z.object({
  meetingId: z.uuid(),
  /** item → points by the place of the criterion; a nominee with an empty box is not scored yet */
  scores: z.record(z.uuid(), z.array(points), '请至少给一名人选评分'),
});

/** 评分: a member's own points by every criterion; advice to the meeting, never a result (PIPL 24). */
export function giveScores(
  context: CommandContext,
  { meetingId, scores }: z.infer<typeof scoreSheet>,
): Promise<Outcome<{ meetingId: string; scored: number }>> {
  return runCommand(context, 'meeting.score', async (work) => {
    const { rules } = await meetingFor(work, meetingId, { stage: 'scoring', ability: 'meeting.vote', isShared: true });
    const count = criteriaOf(rules).length;
    const cards = Object.entries(scores)
      .map(([itemId, given]) => ({ itemId, given: given.flatMap((each) => each ?? []) }))
      .filter(({ given }) => given.length > 0)
      .toSorted((a, b) => a.itemId.localeCompare(b.itemId));
    if (cards.some(({ given }) => given.length !== count)) {
      refuse({ code: 'INCOMPLETE', message: `每名人选的${count}项都要评分，或者都不填` });
    }
    const member = await actingMember(
      work,
      meetingId,
      cards.map(({ itemId }) => itemId),
    );
    const rows = cards.flatMap(({ itemId, given }) => given.map((each, criterion) => ({ itemId, criterion, each })));
    await work.tx.$executeRaw`
      INSERT INTO "Score" ("itemId", "memberId", criterion, points, at)
      SELECT item, ${member.id}::uuid, criterion, points, ${work.at}
      FROM unnest(${rows.map(({ itemId }) => itemId)}::uuid[], ${rows.map(({ criterion }) => criterion)}::int[],
        ${rows.map(({ each }) => each)}::int[]) AS sheet (item, criterion, points)
      ON CONFLICT ("itemId", "memberId", criterion) DO UPDATE SET points = EXCLUDED.points, at = EXCLUDED.at
      WHERE "Score".points <> EXCLUDED.points`;
    work.audit({ action: 'meeting.score', subject: `MEETING:${meetingId}`, detail: { items: cards.length } });
    return { meetingId, scored: cards.length };
  });
}
