import 'server-only';
import { type CommandContext, type Outcome, runCommand } from '../command';
import { type JudgementDrafts, writeJudgements } from './judgements';
import { reviewedCandidate } from './reviewed-candidate';

/** 人工判断 of the conditions that no machine may judge: 方案 二（一）1–4 and 身体健康 (PIPL 24). */
export function judgeConditions(
  context: CommandContext,
  { candidateId, judgements }: { candidateId: string; judgements: JudgementDrafts },
): Promise<Outcome<{ candidateId: string; changed: number }>> {
  return runCommand(context, 'review.judgeConditions', async (work) => {
    const candidate = await reviewedCandidate(work, candidateId, 'review.judge');
    return { candidateId, changed: await writeJudgements(work, candidate, judgements) };
  });
}
