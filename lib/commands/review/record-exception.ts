import 'server-only';
import { z } from 'zod';
import { exceptionSubject } from '@/lib/data/evidence';
import { type CommandContext, type Outcome, refuse, runCommand } from '../command';
import { keepAttachment } from '../keep-attachment';
import { judgedStates } from './judgements';
import { newestFindings } from './newest-findings';
import { reviewedCandidate } from './reviewed-candidate';

export const exceptionOrder = z.object({
  candidateId: z.uuid(),
  rule: z.string().min(1).max(50),
  exceptionReason: z.string().trim().min(1, '请填写特批理由').max(1000, '理由请控制在1000字以内'),
  file: z.instanceof(File, { error: '请上传证明材料' }),
});

/** 特批 proposed by the office over a rule that did not pass, with reason and document; 省社会组织党委 decides (B06). */
export function recordException(
  context: CommandContext,
  { candidateId, rule, exceptionReason, file }: z.output<typeof exceptionOrder>,
): Promise<Outcome<{ candidateId: string; exceptionId: string }>> {
  return runCommand(context, 'review.recordException', async (work) => {
    const { actor, tx, at } = work;
    const candidate = await reviewedCandidate(work, candidateId, 'review.judge');
    if (!judgedStates.includes(candidate.state)) refuse({ code: 'STATE', message: '该人选不在审核中，不能特批' });
    const finding = (await newestFindings(work, candidate)).find((found) => found.rule === rule);
    if (!finding || finding.verdict === 'PASS') {
      refuse({ code: 'NOTHING_TO_EXCEPT', message: '该项核对结果为符合，无需特批', field: 'exceptionReason' });
    }
    const standing = { candidateId, rule, OR: [{ isApproved: null }, { isApproved: true }] };
    if (await tx.eligibilityException.findFirst({ where: standing })) {
      refuse({ code: 'ALREADY_EXCEPTED', message: '该项已经提出特批', field: 'exceptionReason' });
    }
    if (file.size === 0) refuse({ code: 'NO_FILE', message: '请上传证明材料', field: 'file' });
    const attachmentId = await keepAttachment(work, {
      purpose: 'evidence',
      subject: exceptionSubject(candidateId),
      fileName: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    });
    const by = { byId: actor.accountId, byName: actor.displayName, at };
    const { id: exceptionId } = await tx.eligibilityException.create({
      data: { candidateId, rule, reason: exceptionReason, attachmentId, ...by },
    });
    work.audit({ action: 'review.except', subject: `CANDIDATE:${candidateId}`, detail: { rule } });
    return { candidateId, exceptionId };
  });
}
