import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BatchManagement } from '@/components/settings/batch-management';
import { BatchNotices } from '@/components/settings/batch-notices';
import { RuleTable } from '@/components/settings/rule-table';
import { BatchSteps } from '@/components/ui/batch-steps';
import { ButtonLink } from '@/components/ui/button-link';
import { Facts } from '@/components/ui/facts';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { BatchBadge } from '@/components/ui/state-badge';
import { requireAbility } from '@/lib/access/actor';
import { findBatch } from '@/lib/data/batch';
import { batchStageFacts } from '@/lib/data/batch-stage';
import { listBatchNotices } from '@/lib/data/nomination/notices';
import { readTimeline } from '@/lib/data/timeline';
import { deadlineOf } from '@/lib/data/workday';
import { formatDay } from '@/lib/domain/calendar-day';
import { describeDeadline } from '@/lib/domain/deadline';
import { officeSteps, previewBatchStep } from '@/lib/domain/nomination/batch-stage';
import { materialLines } from '@/lib/domain/nomination/material';
import { describeTotal } from '@/lib/domain/nomination/rule-lines';
import { can } from '@/lib/domain/permissions';

export const metadata: Metadata = { title: '批次' };

export default async function BatchPage({ params }: PageProps<'/settings/batches/[id]'>) {
  const actor = await requireAbility('batch.read');
  const batch = await findBatch((await params).id, actor);
  if (!batch) notFound();
  const { effectiveOn } = await deadlineOf(batch.deadlineOn);
  const isManager = can(actor, 'batch.manage');
  const stage = isManager ? await batchStageFacts(batch) : null;
  return (
    <Stack>
      <PageHeader
        place={[{ label: '批次', href: '/settings/batches' }]}
        title={batch.title}
        subtitle={<BatchBadge state={batch.state} />}
        actions={
          isManager && (
            <>
              {batch.state === 'PREPARING' && <ButtonLink href={`/settings/batches/${batch.id}/edit`}>修改</ButtonLink>}
              <ButtonLink href={`/settings/batches/new?from=${batch.id}`}>复制为新批次</ButtonLink>
            </>
          )
        }
      />
      <BatchSteps state={batch.state} />
      <Panel title="安排">
        <Facts
          facts={[
            { label: '文号', value: batch.documentNumber },
            { label: '开始日期', value: formatDay(batch.opensOn) },
            { label: '截止日期', value: describeDeadline(batch.deadlineOn, effectiveOn) },
            { label: '党龄和年龄计算到', value: formatDay(batch.cutOffOn) },
            { label: '目标人数', value: describeTotal(batch.rules) },
          ]}
        />
      </Panel>
      {stage && (
        <BatchManagement
          batchId={batch.id}
          state={batch.state}
          counts={stage.counts}
          steps={officeSteps(batch.state).map((step) => ({ step, decision: previewBatchStep(step, stage) }))}
          timeline={await readTimeline('BATCH', batch.id)}
        />
      )}
      <BatchNotices
        notices={await listBatchNotices(actor, batch.id)}
        draft={
          can(actor, 'notice.manage') && (
            <ButtonLink href={`/nominations/notices/new?batch=${batch.id}`}>起草本批次的通知</ButtonLink>
          )
        }
      />
      <Panel title="报送材料">
        <ol>
          {materialLines(batch.materials, batch.rules.paperCopies).map(({ name, kind, copies }) => (
            <li key={name}>
              {name}：{kind}
              {copies && `，一式${copies}份`}
            </li>
          ))}
        </ol>
      </Panel>
      <Panel title="规则">
        <RuleTable rules={batch.rules} />
      </Panel>
    </Stack>
  );
}
