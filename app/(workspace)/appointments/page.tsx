import type { Metadata } from 'next';
import { AppointmentTabs } from '@/components/appointment/appointment-tabs';
import { ButtonLink } from '@/components/ui/button-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { BatchBadge } from '@/components/ui/state-badge';
import { TextLink } from '@/components/ui/text-link';
import { requireAbility } from '@/lib/access/actor';
import { readAppointmentOverview } from '@/lib/data/appointment/overview';

export const metadata: Metadata = { title: '培训聘任' };

export default async function AppointmentsPage() {
  const actor = await requireAbility('appointment.read');
  const batches = await readAppointmentOverview(actor);
  return (
    <Stack>
      <PageHeader title="培训聘任" subtitle="择优遴选后集中学习培训，统一颁发聘书" />
      <AppointmentTabs current="BATCHES" />
      <Panel>
        <DataTable
          caption="各批次培训聘任情况"
          isCaptionHidden
          rows={batches}
          rowKey={({ batchId }) => batchId}
          empty={
            <EmptyState
              title="还没有进入遴选的批次"
              action={<ButtonLink href="/settings/batches">查看批次</ButtonLink>}
            />
          }
          columns={[
            {
              header: '批次',
              isRowHeader: true,
              cell: ({ batchId, title }) => <TextLink href={`/appointments/${batchId}`}>{title}</TextLink>,
            },
            { header: '阶段', cell: ({ state }) => <BatchBadge state={state} /> },
            { header: '待培训', isNumeric: true, cell: ({ awaitingTraining }) => awaitingTraining },
            { header: '培训合格', isNumeric: true, cell: ({ trained }) => trained },
            { header: '已聘任', isNumeric: true, cell: ({ appointed }) => appointed },
          ]}
        />
      </Panel>
    </Stack>
  );
}
