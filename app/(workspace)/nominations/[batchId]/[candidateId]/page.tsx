import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { requireAbility } from '@/lib/access/actor';
import { can } from '@/lib/domain/permissions';
import { EditingView } from './editing-view';
import { findNominee } from './find-nominee';
import { SentView } from './sent-view';

export const metadata: Metadata = { title: '登记表' };

/** 登记表: its author fills it in; once sent it is read here, and by the office in its own room. */
export default async function NomineePage({ params, searchParams }: PageProps<'/nominations/[batchId]/[candidateId]'>) {
  const actor = await requireAbility('nomination.read');
  const nominee = await findNominee(actor, await params);
  const { problems, sent } = await searchParams;
  if (nominee.canEdit) return <EditingView nominee={nominee} isChecked={problems === '1'} />;
  const decidesLate = can(actor, 'nomination.decideLate');
  const isReviewed = !nominee.isAuthor && can(actor, 'review.read');
  if (isReviewed && nominee.state !== 'LATE_REQUESTED') redirect(`/reviews/${nominee.id}`);
  return <SentView nominee={nominee} isJustSent={sent === '1'} decidesLate={decidesLate} />;
}
