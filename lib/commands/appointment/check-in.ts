import 'server-only';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { appendAudit } from '../audit';
import type { Outcome } from '../command';
import { proveTrainee, type TraineeProof } from './trainee-proof';

/** 扫码签到 of somebody without an account, once a half day; again it changes nothing. */
export async function checkIn(proof: TraineeProof): Promise<Outcome<{ isFirst: boolean }>> {
  return db.$transaction(async (tx) => {
    const { gate, candidate, reason } = await proveTrainee(tx, proof);
    if (!gate || !candidate) return { ok: false, reasons: [reason] };
    const { id: gateId, sessionId, halfDay } = gate;
    const at = now();
    const row = { gateId, sessionId, halfDay, candidateId: candidate.id, at };
    const { count } = await tx.checkIn.createMany({ data: [row], skipDuplicates: true });
    const subject = `CANDIDATE:${candidate.id}`;
    if (count > 0)
      await appendAudit(tx, null, at, [{ action: 'training.checkIn', subject, detail: { sessionId, halfDay } }]);
    return { ok: true, value: { isFirst: count > 0 } };
  });
}
