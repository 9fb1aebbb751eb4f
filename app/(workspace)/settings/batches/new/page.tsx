import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BatchForm } from '@/components/settings/batch-form';
import { FilterForm } from '@/components/ui/filter-form';
import { PageHeader } from '@/components/ui/page-header';
import { SelectField } from '@/components/ui/select-field';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { findBatch, listBatches } from '@/lib/data/batch';
import { draftBatch } from '@/lib/domain/nomination/batch-settings';
import { today } from '@/lib/platform/clock';
import { addBatch } from '../actions';

export const metadata: Metadata = { title: '新建批次' };

/** A new batch, or with `?from=` one after the pattern of an earlier one. */
export default async function NewBatchPage({ searchParams }: PageProps<'/settings/batches/new'>) {
  const actor = await requireAbility('batch.manage');
  const { from } = await searchParams;
  const earlier = typeof from === 'string' && from ? ((await findBatch(from, actor)) ?? notFound()) : null;
  const options = (await listBatches(actor)).map(({ id, title }) => ({ value: id, label: title }));
  return (
    <Stack>
      <PageHeader
        place={[{ label: '批次', href: '/settings/batches' }]}
        title="新建批次"
        subtitle={
          earlier
            ? `规则、名额、材料和期限照${earlier.title}，可按本批次调整`
            : '规则默认照粤社党字〔2017〕148号，可按本批次调整'
        }
      />
      {options.length > 0 && (
        <FilterForm label="照以前的批次填写" submitLabel="照此填写">
          <SelectField
            name="from"
            label="复制以前的批次"
            options={options}
            emptyLabel="不复制，照通知的规定"
            defaultValue={earlier?.id ?? ''}
          />
        </FilterForm>
      )}
      <BatchForm
        key={earlier?.id}
        action={addBatch}
        settings={draftBatch(today(), earlier ?? undefined)}
        backHref="/settings/batches"
      />
    </Stack>
  );
}
