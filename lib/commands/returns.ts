import 'server-only';
import { z } from 'zod';
import { registrationFormDraft } from '@/lib/domain/nomination/registration-form';
import type { Work } from './command';
import { tellOrganizations } from './message';
import { recountQuota } from './quota';
import { advanceCandidate } from './transition';

/** 退回修改: an opinion for the whole form (必填) and what to change in single fields. */
export const returnOrder = z.object({
  candidateId: z.uuid(),
  opinion: z.string().trim().min(1, '请填写退回意见').max(1000, '退回意见请控制在1000字以内'),
  comments: z
    .partialRecord(registrationFormDraft.keyof(), z.string().trim().max(500, '批注请控制在500字以内'))
    .default({}),
});
export type ReturnOrder = z.infer<typeof returnOrder>;

/** A nominee under review, locked, with the version that is sent back. */
interface Reviewed {
  id: string;
  batchId: string;
  organizationId: string;
  partyOrganizationId: string | null;
  state: string;
  version: { id: string; contentHash: string };
}

/** Sends the form back for revision; the request stays open until it is submitted again, the place is free meanwhile. */
export async function sendBack(
  work: Work,
  candidate: Reviewed,
  event: 'returnForRevision' | 'returnFromFiling',
  { opinion, comments }: Pick<ReturnOrder, 'opinion' | 'comments'>,
) {
  const state = await advanceCandidate(work, candidate, event, {
    opinion,
    snapshotHash: candidate.version.contentHash,
  });
  const named = Object.entries(comments).flatMap(([field, comment]) => (comment ? [{ field, comment }] : []));
  await work.tx.returnRequest.create({
    data: {
      candidateId: candidate.id,
      versionId: candidate.version.id,
      opinion,
      byId: work.actor.accountId,
      byName: work.actor.displayName,
      at: work.at,
      comments: { create: named },
    },
  });
  await recountQuota(work, candidate);
  await tellOrganizations(work, [candidate.organizationId], {
    kind: 'FORM_RETURNED',
    title: '登记表被退回修改',
    body: '有一份登记表被退回，请按退回意见修改后重新提交。',
    link: `/nominations/${candidate.batchId}/${candidate.id}`,
  });
  return state;
}
