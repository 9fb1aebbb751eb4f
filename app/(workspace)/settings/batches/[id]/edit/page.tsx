import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { BatchForm } from '@/components/settings/batch-form';
import { PageHeader } from '@/components/ui/page-header';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { findBatch } from '@/lib/data/batch';
import { changeBatch } from '../../actions';

export const metadata: Metadata = { title: '修改批次' };

export default async function EditBatchPage({ params }: PageProps<'/settings/batches/[id]/edit'>) {
  const actor = await requireAbility('batch.manage');
  const batch = await findBatch((await params).id, actor);
  if (!batch) notFound();
  const href = `/settings/batches/${batch.id}` as const;
  if (batch.state !== 'PREPARING') redirect(href);
  return (
    <Stack>
      <PageHeader
        place={[
          { label: '批次', href: '/settings/batches' },
          { label: batch.title, href },
        ]}
        title="修改批次"
      />
      <BatchForm action={changeBatch} settings={batch} batchId={batch.id} backHref={href} />
    </Stack>
  );
}
