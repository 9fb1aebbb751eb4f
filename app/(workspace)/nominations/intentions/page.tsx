import type { Metadata } from 'next';
import { IntentionTable } from '@/components/nomination/intention-table';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { listIntentions } from '@/lib/data/nomination/intentions';

export const metadata: Metadata = { title: '报名意向' };

/** 报名意向: all for the office, for an organisation those that were handed to it. */
export default async function IntentionListPage() {
  const actor = await requireAbility('intention.read');
  const intentions = await listIntentions(actor);
  return (
    <Stack>
      <PageHeader
        place={[{ label: '推荐申报', href: '/nominations' }]}
        title="报名意向"
        subtitle="党员登记的意向，须由推荐单位采纳才成为人选"
      />
      <Panel title="意向列表">
        <IntentionTable rows={intentions} />
      </Panel>
    </Stack>
  );
}
