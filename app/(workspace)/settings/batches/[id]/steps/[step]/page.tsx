import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BatchStepForm } from '@/components/settings/batch-step-form';
import type { FormAction } from '@/components/ui/action-form';
import { PageHeader } from '@/components/ui/page-header';
import { Narrow } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { findBatch } from '@/lib/data/batch';
import { batchStageFacts } from '@/lib/data/batch-stage';
import { batchEventLabels } from '@/lib/domain/glossary';
import { asksForReason, type OfficeStep, officeSteps, previewBatchStep } from '@/lib/domain/nomination/batch-stage';
import { archive, beginReview, beginSelection, beginTraining, close, open, reopen } from '../../../actions';

export const metadata: Metadata = { title: '办理批次' };

const actions: Record<OfficeStep, FormAction<unknown>> = {
  open,
  close,
  reopen,
  startReview: beginReview,
  startSelection: beginSelection,
  startTraining: beginTraining,
  archive,
};

export default async function BatchStepPage({ params }: PageProps<'/settings/batches/[id]/steps/[step]'>) {
  const actor = await requireAbility('batch.manage');
  const { id, step: requested } = await params;
  const batch = await findBatch(id, actor);
  const step = batch && officeSteps(batch.state).find((known) => known === requested);
  if (!step) notFound();
  const facts = await batchStageFacts(batch);
  const href = `/settings/batches/${id}`;
  return (
    <Narrow>
      <PageHeader
        place={[
          { label: '批次', href: '/settings/batches' },
          { label: batch.title, href },
        ]}
        title={batchEventLabels[step]}
      />
      <BatchStepForm
        action={actions[step]}
        step={step}
        batchId={id}
        decision={previewBatchStep(step, facts)}
        asksForReason={asksForReason(step, facts)}
        backHref={href}
      />
    </Narrow>
  );
}
