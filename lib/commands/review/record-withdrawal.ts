import 'server-only';
import { z } from 'zod';
import { withdrawalSubject } from '@/lib/data/evidence';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { type CommandContext, type Outcome, refuse, runCommand } from '../command';
import { keepAttachment } from '../keep-attachment';
import { tellOrganizations } from '../message';
import { recountQuota } from '../quota';
import { advanceCandidate } from '../transition';
import { reviewedCandidate } from './reviewed-candidate';

export const ownWithdrawal = z.object({
  candidateId: z.uuid(),
  withdrawalReason: z.string().trim().min(1, '请填写退出的理由').max(1000, '理由请控制在1000字以内'),
  file: z.instanceof(File, { error: '请上传本人签名的说明' }),
});

/**
 * 本人退出: 以自愿、志愿为基本原则, so a nominee may leave at any stage before the letter (方案 二（二）2). The office
 * records it with his signed statement, and the nominating organisation is told.
 */
export function recordWithdrawal(
  context: CommandContext,
  { candidateId, withdrawalReason, file }: z.output<typeof ownWithdrawal>,
): Promise<Outcome<{ candidateId: string; state: CandidateState }>> {
  return runCommand(context, 'review.recordWithdrawal', async (work) => {
    const { tx, at } = work;
    const candidate = await reviewedCandidate(work, candidateId, 'review.judge');
    if (file.size === 0) refuse({ code: 'NO_FILE', message: '请上传本人签名的说明', field: 'file' });
    const state = await advanceCandidate(work, candidate, 'withdraw', {
      opinion: `本人退出：${withdrawalReason}`,
      snapshotHash: candidate.version.contentHash,
    });
    await keepAttachment(work, {
      purpose: 'evidence',
      subject: withdrawalSubject(candidateId),
      fileName: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    });
    await tx.returnRequest.updateMany({ where: { candidateId, closedAt: null }, data: { closedAt: at } });
    await recountQuota(work, candidate);
    await tellOrganizations(work, [candidate.organizationId], {
      kind: 'NOMINEE_WITHDRAWN',
      title: '有一名人选本人退出',
      body: '人选本人书面提出退出，已记入办理记录；退出后名额空出。',
      link: `/nominations/${candidate.batchId}/${candidateId}`,
    });
    return { candidateId, state };
  });
}
