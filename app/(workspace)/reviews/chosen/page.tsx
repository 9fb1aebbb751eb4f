import type { Metadata } from 'next';
import { z } from 'zod';
import { ApprovalPreview } from '@/components/review/approval-preview';
import { AssignForm } from '@/components/review/handling-panel';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { readApprovals } from '@/lib/data/review/approvals';
import { readReviewerLoads } from '@/lib/data/review/reviewers';
import { pendingStates } from '@/lib/domain/review/queue-filter';
import { approveNominees, assignNominees } from './actions';

export const metadata: Metadata = { title: '所选人选' };

const ids = z
  .union([z.array(z.string()), z.string().transform((id) => [id])])
  .catch([])
  .transform((all) => all.filter((id) => z.uuid().safeParse(id).success).slice(0, 200));

/** Nominees who were ticked in the queue: to be given to a reviewer, or to pass together. */
export default async function ChosenPage({ searchParams }: PageProps<'/reviews/chosen'>) {
  const actor = await requireAbility('review.judge');
  const chosen = ids.parse((await searchParams).id);
  const [rows, reviewers] = await Promise.all([readApprovals(chosen, actor.accountId), readReviewerLoads()]);
  const pending = rows.filter(({ state }) => pendingStates.includes(state));
  return (
    <Stack>
      <PageHeader
        place={[{ label: '审核遴选', href: '/reviews' }]}
        title={`所选人选（${rows.length}名）`}
        subtitle="分配给审核人，或者一并通过"
      />
      {rows.length === 0 ? (
        <EmptyState title="没有勾选人选" action={<ButtonLink href="/reviews">返回审核队列</ButtonLink>} />
      ) : (
        <>
          <ApprovalPreview rows={rows} action={approveNominees} />
          {pending.length > 0 && (
            <Panel title={`分配审核人（${pending.length}名）`}>
              <AssignForm candidateIds={pending.map(({ id }) => id)} reviewers={reviewers} assign={assignNominees} />
            </Panel>
          )}
        </>
      )}
    </Stack>
  );
}
