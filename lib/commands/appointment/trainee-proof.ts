import 'server-only';
import { z } from 'zod';
import { openForm, versionPlace } from '@/lib/data/form-content';
import type { Reason } from '@/lib/domain/decision';
import { normaliseName } from '@/lib/domain/person-name';
import { now } from '@/lib/platform/clock';
import { sha256 } from '@/lib/platform/crypto';
import type { Transaction } from '@/lib/platform/database';
import { takeProofPoint } from '@/lib/platform/rate-limit';

/** What somebody without an account shows: the code on the wall, his name, the end of his telephone number. */
export const traineeProof = z.object({
  code: z.string().min(1).max(60),
  name: z.string().trim().min(1, '请填写姓名').max(50, '姓名过长'),
  phoneDigits: z
    .string()
    .trim()
    .regex(/^\d{4}$/, '请填写手机号码后四位'),
});
export type TraineeProof = z.infer<typeof traineeProof>;

/** On a training list: chosen or filed, on the way to the letter. */
const states = ['SELECTED', 'APPROVED_FILED', 'TRAINED'];

const closed: Reason = { code: 'GATE_CLOSED', message: '二维码已经失效，请扫描现场的最新二维码' };
const unknown: Reason = {
  code: 'NO_TRAINEE',
  message: '姓名和手机号码后四位与名单不符，请核对，或者到签到台办理',
  field: 'name',
};
const tooMany: Reason = { code: 'TOO_MANY', message: '连续填错次数过多，请到签到台办理' };

/**
 * The nominee who proves himself, with the gate through which he came; else one answer for every mistake, so that no one
 * learns whose name is on the list.
 */
export async function proveTrainee(tx: Transaction, { code, name, phoneDigits }: TraineeProof) {
  const at = now();
  const gate = await tx.checkInGate.findUnique({ where: { code }, include: { session: true } });
  if (!gate || gate.opensAt > at || gate.closesAt <= at) return { reason: closed };
  const { batchId } = gate.session;
  const wanted = normaliseName(name);
  if (!(await takeProofPoint(sha256(`${gate.sessionId} ${wanted}`)))) return { reason: tooMany };
  const candidates = await tx.candidate.findMany({
    where: { batchId, state: { in: states } },
    include: { currentVersion: true },
  });
  const proven = candidates.filter(({ name: known, currentVersion: version }) => {
    if (normaliseName(known) !== wanted || !version) return false;
    const { phone } = openForm(versionPlace(version.id), version.content, version.contentSensitive);
    return phone.replace(/\D/g, '').endsWith(phoneDigits);
  });
  const [candidate] = proven;
  return candidate && proven.length === 1 ? { gate, candidate } : { reason: unknown };
}
