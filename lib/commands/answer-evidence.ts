import 'server-only';
import { z } from 'zod';
import { evidenceSubject } from '@/lib/data/evidence';
import { isProxied } from '@/lib/data/proxy-mark';
import { answerableStates } from '@/lib/domain/evidence';
import type { SelectionChannel } from '@/lib/domain/glossary';
import { isAuthor } from '@/lib/domain/nomination/authorship';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from './command';
import { keepAttachment } from './keep-attachment';
import { lockCandidate } from './locks';

export const evidenceAnswer = z.object({
  requestId: z.uuid(),
  file: z.instanceof(File, { error: '请选择文件' }),
  note: z.string().trim().max(500, '说明请控制在500字以内').default(''),
});

/** 补充材料, from whoever writes the form: one document at a time, until a reviewer has looked at it. */
export function answerEvidence(
  context: CommandContext,
  { requestId, file, note }: z.output<typeof evidenceAnswer>,
): Promise<Outcome<{ candidateId: string }>> {
  return runCommand(context, 'nomination.answerEvidence', async (work) => {
    const { tx, actor, at } = work;
    const request = (await tx.evidenceRequest.findUnique({ where: { id: requestId } })) ?? notFound();
    const candidate = await lockCandidate(tx, request.candidateId);
    const channel = candidate.channel as SelectionChannel;
    if (!isAuthor(actor, { ...candidate, channel, isProxied: isProxied(candidate.proxy) })) notFound();
    const waiting = await tx.evidenceAnswer.findFirst({ where: { requestId, isAccepted: null } });
    const { closedAt } = await tx.evidenceRequest.findUniqueOrThrow({ where: { id: requestId } });
    if (closedAt || !answerableStates.some((state) => state === candidate.state)) {
      refuse({ code: 'CLOSED', message: '审核已不再需要这份材料' });
    }
    if (waiting) refuse({ code: 'WAITING', message: '材料已经提供，请等待审核' });
    if (file.size === 0) refuse({ code: 'NO_FILE', message: '请选择文件', field: 'file' });
    const attachmentId = await keepAttachment(work, {
      purpose: 'evidence',
      subject: evidenceSubject(candidate.id),
      fileName: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    });
    const by = { answeredById: actor.accountId, answeredByName: actor.displayName, answeredAt: at };
    await tx.evidenceAnswer.create({ data: { requestId, attachmentId, note, ...by } });
    work.audit({
      action: 'review.answerEvidence',
      subject: `CANDIDATE:${candidate.id}`,
      detail: { rule: request.rule, attachment: attachmentId },
    });
    return { candidateId: candidate.id };
  });
}
