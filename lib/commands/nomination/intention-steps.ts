import 'server-only';
import {
  type IntentionEvent,
  type IntentionState,
  intentionStateLabels,
  nextIntentionState,
} from '@/lib/domain/nomination/intention';
import { canOn } from '@/lib/domain/permissions';
import { notFound, refuse, type Work } from '../command';

/** The intention, locked, for the office or for the organisation that it was handed to; nobody else knows of it. */
export async function lockIntention({ tx, actor }: Work, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Intention" WHERE id = ${id}::uuid FOR UPDATE`;
  const found = (await tx.intention.findUnique({ where: { id } })) ?? notFound();
  const { organizationId } = found;
  const isMine = organizationId !== null && canOn(actor, 'nomination.recommend', { organizationId });
  const isOffice = canOn(actor, 'intention.manage', {});
  if (!isOffice && !isMine) notFound();
  return { ...found, state: found.state as IntentionState, isOffice, isMine };
}
type LockedIntention = Awaited<ReturnType<typeof lockIntention>>;

/** The state that the event leads to; refuses what the machine does not know. */
export function intentionAfter({ state }: LockedIntention, event: IntentionEvent): IntentionState {
  const message = `当前状态为“${intentionStateLabels[state]}”，请刷新页面查看`;
  return nextIntentionState(state, event) ?? refuse({ code: 'STATE', message });
}

/** Moves an intention along its machine, with what goes along. */
export async function advanceIntention(
  work: Work,
  intention: LockedIntention,
  event: IntentionEvent,
  data: { organizationId?: string; candidateId?: string; declineReason?: string },
): Promise<void> {
  const { id, state } = intention;
  const next = intentionAfter(intention, event);
  const endedAt = next === 'HANDED' ? null : work.at;
  await work.tx.intention.update({ where: { id }, data: { ...data, state: next, endedAt } });
  const { declineReason: _reason, ...ids } = data;
  work.audit({ action: `intention.${event}`, subject: `INTENTION:${id}`, detail: { fromState: state, ...ids } });
}
