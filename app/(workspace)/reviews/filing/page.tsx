import type { Metadata } from 'next';
import { QuotaMeter } from '@/components/nomination/quota-meter';
import { FilingBody } from '@/components/review/filing-body';
import { ReviewTabs } from '@/components/review/review-tabs';
import { BatchPicker } from '@/components/ui/batch-picker';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { BatchBadge } from '@/components/ui/state-badge';
import { requireAbility } from '@/lib/access/actor';
import { pickBatch } from '@/lib/data/batch';
import { readFilings } from '@/lib/data/review/filing';
import { can } from '@/lib/domain/permissions';
import { decideOverride, fileNominee } from '../actions';

export const metadata: Metadata = { title: '审核备案' };

export default async function FilingPage({ searchParams }: PageProps<'/reviews/filing'>) {
  const actor = await requireAbility('review.read');
  const { batch, batches } = await pickBatch(actor, (await searchParams).batch, ['SELECTION', 'REVIEW', 'OPEN']);
  const bodies = batch ? await readFilings(batch.id) : [];
  const actions = can(actor, 'filing.decide') ? { file: fileNominee, override: decideOverride } : undefined;
  return (
    <Stack>
      <PageHeader
        title="审核备案"
        subtitle={
          batch && (
            <>
              {batch.title} <BatchBadge state={batch.state} /> 选任人选由所在党委（总支）推荐，报省社会组织党委审核备案
            </>
          )
        }
      />
      <ReviewTabs current="FILING" batchId={batch?.id} />
      {batch && (
        <Panel>
          <BatchPicker action="/reviews/filing" batches={batches} current={batch.id} />
        </Panel>
      )}
      {bodies.map(({ quota, candidates }) => (
        <FilingBody
          key={quota.partyOrganizationId}
          title={quota.partyOrganizationName}
          meter={<QuotaMeter {...quota} />}
          rows={candidates}
          receiptHref={`/reviews/filing/${batch?.id}/${quota.partyOrganizationId}/receipt.pdf`}
          actions={actions}
        />
      ))}
      {bodies.length === 0 && (
        <EmptyState
          title="本批次没有等待审核备案的选任人选"
          action={<ButtonLink href="/reviews?channel=SELECTED_INTERNALLY">查看审核中的选任人选</ButtonLink>}
        />
      )}
    </Stack>
  );
}
