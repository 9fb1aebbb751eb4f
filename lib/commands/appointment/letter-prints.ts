import 'server-only';
import { decideLetterPrint } from '@/lib/domain/appointment/seal';
import { decide } from '@/lib/domain/decision';
import { refuse, type Work } from '../command';

/** Enters a print of every letter, the whole lot or none; refuses what must not be printed, by number. */
export async function registerPrints(work: Work, letterIds: readonly string[], reason: string): Promise<void> {
  const { tx, actor, at } = work;
  const ids = [...letterIds];
  await tx.$queryRaw`SELECT 1 FROM "Letter" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
  const letters = await tx.letter.findMany({
    where: { id: { in: ids } },
    include: {
      _count: { select: { prints: true } },
      issueEvent: { select: { seals: { where: { isApproved: true }, orderBy: { decidedAt: 'desc' }, take: 1 } } },
    },
    orderBy: [{ year: 'asc' }, { serial: 'asc' }],
  });
  const reasons = letters.flatMap((letter) => {
    const isVoided = letter.state === 'VOIDED';
    const isSealApproved = letter.issueEvent.seals.length > 0;
    const decision = decideLetterPrint({ isVoided, isSealApproved, printed: letter._count.prints, reason });
    return decision.allowed ? [] : decision.reasons.map((r) => ({ ...r, message: `${letter.number}：${r.message}` }));
  });
  const decision = decide(reasons);
  if (!decision.allowed) refuse(...decision.reasons);
  await tx.letterPrint.createMany({
    data: letters.map(({ id, _count, issueEvent }) => ({
      letterId: id,
      sealId: issueEvent.seals[0]?.id ?? '',
      serial: _count.prints + 1,
      reason: _count.prints > 0 ? reason : '',
      byId: actor.accountId,
      byName: actor.displayName,
      at,
    })),
  });
  for (const { id, _count } of letters)
    work.audit({ action: 'letter.print', subject: `LETTER:${id}`, detail: { serial: _count.prints + 1 } });
}
