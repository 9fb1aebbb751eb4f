import 'server-only';
import type { z } from 'zod';
import { batchView } from '@/lib/data/batch';
import { intentionPlace } from '@/lib/data/nomination/intentions';
import { windowFacts } from '@/lib/data/nomination/window';
import { readProgramme } from '@/lib/data/programme';
import { decideIntention, type intentionForm } from '@/lib/domain/nomination/intention';
import { decideNomination } from '@/lib/domain/nomination/submission-window';
import { now } from '@/lib/platform/clock';
import { encryptField, newId, randomToken, sha256 } from '@/lib/platform/crypto';
import { db } from '@/lib/platform/database';
import { appendAudit } from '../audit';
import type { Outcome } from '../command';

/** 意向登记 by somebody without an account. The code, which alone can take it back, is told once and never stored. */
export async function registerIntention(form: z.output<typeof intentionForm>): Promise<Outcome<{ code: string }>> {
  const { batchId, name, phone, organization, wish } = form;
  return db.$transaction(async (tx) => {
    const batch = await tx.batch.findUnique({ where: { id: batchId } });
    if (!batch) return { ok: false, reasons: [{ code: 'NOT_FOUND', message: '没有这个批次', field: 'batchId' }] };
    const { isSelfRegistrationOpen } = await readProgramme(tx);
    const decision = decideIntention(isSelfRegistrationOpen, decideNomination(await windowFacts(batchView(batch), tx)));
    if (!decision.allowed) return { ok: false, reasons: decision.reasons };
    const at = now();
    const id = newId(at);
    const code = randomToken(15);
    const content = encryptField(intentionPlace(id), JSON.stringify({ phone, organization, wish }));
    await tx.intention.create({ data: { id, batchId, codeHash: sha256(code), name, content, registeredAt: at } });
    await appendAudit(tx, null, at, [
      { action: 'intention.register', subject: `INTENTION:${id}`, detail: { batchId, hasConsented: true } },
    ]);
    return { ok: true, value: { code } };
  });
}
