'use server';
import { z } from 'zod';
import { defineAction } from '@/lib/access/define-action';
import type { CommandContext, Outcome } from '@/lib/commands/command';
import { returnOrder } from '@/lib/commands/returns';
import { acceptCandidate } from '@/lib/commands/review/accept-candidate';
import { disqualification, disqualifyCandidate } from '@/lib/commands/review/disqualify-candidate';
import { judgeConditions } from '@/lib/commands/review/judge-conditions';
import { judgementDrafts } from '@/lib/commands/review/judgements';
import { passFormalCheck } from '@/lib/commands/review/pass-formal-check';
import { qualifyCandidate } from '@/lib/commands/review/qualify-candidate';
import { recomputeFindings } from '@/lib/commands/review/recompute-findings';
import { reconsideration, reconsiderCandidate } from '@/lib/commands/review/reconsider-candidate';
import { returnCandidate } from '@/lib/commands/review/return-candidate';

/** Where the reviewer goes on: the queue or the next nominee, with the filter of the queue. */
const onward = z.string().regex(/^\/reviews(\/[0-9a-f-]{36})?(\?[\w=&%.:*+-]*)?$/);
const place = z.object({ onward: onward.default('/reviews') });
const one = z.object({ candidateId: z.uuid() });
const pageOf = ({ candidateId }: { candidateId: string }) => [`/reviews/${candidateId}`];
const judge = { ability: 'review.judge', revalidate: pageOf } as const;

interface Onward {
  candidateId: string;
  /** Empty to stay. */
  onward: string;
}
/** The command, and then onward; a verdict goes along, so that it can be undone from there. */
const thenOn =
  <Input>(command: (context: CommandContext, input: Input) => Promise<Outcome<unknown>>, isVerdict = false) =>
  async (context: CommandContext, input: Input & Onward): Promise<Outcome<Onward>> => {
    const outcome = await command(context, input);
    if (!outcome.ok) return outcome;
    const { candidateId, onward: target } = input;
    return { ok: true, value: { candidateId, onward: isVerdict ? withVerdict(target, context) : target } };
  };
const withVerdict = (target: string, { idempotencyKey }: CommandContext) =>
  `${target}${target.includes('?') ? '&' : '?'}decided=${encodeURIComponent(idempotencyKey)}`;
const goOn = { ...judge, redirectTo: ({ onward: target }: Onward) => target } as const;

export const accept = defineAction({ ...judge, name: 'review.acceptCandidate', schema: one, run: acceptCandidate });
export const passForm = defineAction({ ...judge, name: 'review.passFormalCheck', schema: one, run: passFormalCheck });
export const recompute = defineAction({
  ...judge,
  name: 'review.recomputeFindings',
  schema: one,
  run: recomputeFindings,
});
export const reconsider = defineAction({
  ...judge,
  name: 'review.reconsiderCandidate',
  schema: reconsideration,
  run: reconsiderCandidate,
});

/** Saves the judgements, or passes the nominee with them. */
export const judgeNominee = defineAction({
  ...goOn,
  name: 'review.judgeConditions',
  schema: one.extend({ judgements: judgementDrafts.default({}), isFinal: z.stringbool().default(false) }).and(place),
  run: (context, { isFinal, ...input }) =>
    isFinal
      ? thenOn(qualifyCandidate, true)(context, input)
      : thenOn(judgeConditions)(context, { ...input, onward: '' }),
});
export const sendBackNominee = defineAction({
  ...goOn,
  name: 'review.returnCandidate',
  schema: returnOrder.and(place),
  run: thenOn(returnCandidate),
});
export const disqualify = defineAction({
  ...goOn,
  name: 'review.disqualifyCandidate',
  schema: disqualification.and(place),
  run: thenOn(disqualifyCandidate, true),
});
