import type { Metadata } from 'next';
import { AskedEvidence } from '@/components/nomination/asked-evidence';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { listAskedEvidence } from '@/lib/data/evidence';
import { today } from '@/lib/platform/clock';
import { sendEvidence } from './actions';

export const metadata: Metadata = { title: '补充材料' };

/** Documents that the review asks for; the forms themselves are not open. */
export default async function EvidencePage() {
  const actor = await requireAbility('nomination.write');
  const requests = await listAskedEvidence(actor);
  return (
    <Stack>
      <PageHeader
        place={[{ label: '推荐申报', href: '/nominations' }]}
        title="补充材料"
        subtitle="审核中需要推荐单位提供的证明材料；登记表不必修改，也不用重新提交"
      />
      {requests.length === 0 && (
        <Panel>
          <EmptyState title="没有要补充的材料" action={<ButtonLink href="/nominations">查看推荐的人选</ButtonLink>} />
        </Panel>
      )}
      {requests.map((request) => (
        <AskedEvidence key={request.id} request={request} today={today()} action={sendEvidence} />
      ))}
    </Stack>
  );
}
