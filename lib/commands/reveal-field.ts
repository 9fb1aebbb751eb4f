import 'server-only';
import { draftPlace, openForm, versionPlace } from '@/lib/data/form-content';
import { canOn } from '@/lib/domain/permissions';
import type { RevealRequest } from '@/lib/domain/reveal-request';
import { db } from '@/lib/platform/database';
import { type CommandContext, notFound, type Outcome, runCommand } from './command';

/**
 * 查看 a masked field. That it was read, by whom and why, is on record before the value leaves; the value itself is
 * kept out of the stored response. The current version is shown, or the draft while there is none.
 */
export async function revealField(
  context: CommandContext,
  request: RevealRequest,
): Promise<Outcome<{ value: string }>> {
  const { candidateId, field, reason } = request;
  const outcome = await runCommand(context, 'person.reveal', async ({ tx, actor, audit }) => {
    const candidate = (await tx.candidate.findUnique({ where: { id: candidateId } })) ?? notFound();
    const isAllowed = canOn(actor, 'person.reveal', {}) || canOn(actor, 'nomination.read', candidate);
    if (!isAllowed) notFound();
    audit({ action: 'person.reveal', subject: `CANDIDATE:${candidateId}`, detail: { field, reason } });
    return null;
  });
  if (!outcome.ok) return outcome;
  const { currentVersion, draft, draftSensitive } = await db.candidate.findUniqueOrThrow({
    where: { id: candidateId },
    include: { currentVersion: true },
  });
  const form = currentVersion
    ? openForm(versionPlace(currentVersion.id), currentVersion.content, currentVersion.contentSensitive)
    : openForm(draftPlace(candidateId), draft, draftSensitive);
  return { ok: true, value: { value: form[field] } };
}
