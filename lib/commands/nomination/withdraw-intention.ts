import 'server-only';
import { z } from 'zod';
import { type IntentionState, nextIntentionState } from '@/lib/domain/nomination/intention';
import { now } from '@/lib/platform/clock';
import { sha256 } from '@/lib/platform/crypto';
import { db } from '@/lib/platform/database';
import { appendAudit } from '../audit';
import type { Outcome } from '../command';

export const intentionCode = z.object({ code: z.string().trim().min(1, '请填写查询码').max(60, '查询码过长') });

/** 撤回 by whoever has the code: name, telephone and words are erased at once (个人信息保护法 15, 47). */
export async function withdrawIntention({ code }: z.output<typeof intentionCode>): Promise<Outcome<null>> {
  return db.$transaction(async (tx) => {
    const codeHash = sha256(code);
    await tx.$queryRaw`SELECT 1 FROM "Intention" WHERE "codeHash" = ${codeHash} FOR UPDATE`;
    const found = await tx.intention.findUnique({ where: { codeHash } });
    const state = found && nextIntentionState(found.state as IntentionState, 'withdraw');
    if (!found || !state) {
      const message = '没有这个查询码的意向，或已经撤回';
      return { ok: false, reasons: [{ code: 'NO_INTENTION', message, field: 'code' }] };
    }
    const at = now();
    await tx.intention.update({ where: { id: found.id }, data: { state, name: '', content: '', endedAt: at } });
    await appendAudit(tx, null, at, [{ action: 'intention.withdraw', subject: `INTENTION:${found.id}` }]);
    return { ok: true, value: null };
  });
}
