import 'server-only';
import { z } from 'zod';
import { now, today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { appendAudit } from '../audit';
import type { Outcome } from '../command';
import { keepPledge } from './pledge-records';
import { proveTrainee, traineeProof } from './trainee-proof';

export const pledgeByPhone = traineeProof.extend({ isAgreed: z.literal('on', { error: '请阅读后勾选同意' }) });

/** 承诺书 confirmed on one's own phone at the training; a second time in the year changes nothing. */
export async function confirmPledge(proof: z.infer<typeof pledgeByPhone>): Promise<Outcome<{ isFirst: boolean }>> {
  return db.$transaction(async (tx) => {
    const { candidate, reason } = await proveTrainee(tx, proof);
    if (!candidate?.personId) return { ok: false, reasons: reason ? [reason] : [] };
    const { id, personId, name } = candidate;
    const by = { byId: null, byName: name };
    const isFirst = await keepPledge(tx, { personId, signedOn: today(), way: 'ONLINE', signedName: name, ...by });
    const detail = { way: 'ONLINE' };
    if (isFirst) await appendAudit(tx, null, now(), [{ action: 'pledge.sign', subject: `CANDIDATE:${id}`, detail }]);
    return { ok: true, value: { isFirst } };
  });
}
