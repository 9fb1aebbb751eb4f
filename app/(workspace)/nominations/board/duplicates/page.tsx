import type { Metadata } from 'next';
import { DuplicateTable, NamesakeTable } from '@/components/nomination/duplicate-tables';
import { ReceiptTabs } from '@/components/nomination/receipt-tabs';
import { BatchPicker } from '@/components/ui/batch-picker';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { listBatches } from '@/lib/data/batch';
import { listDuplicates, listNamesakes } from '@/lib/data/nomination/duplicates';
import { boardFilter, chosenBatch } from '@/lib/domain/nomination/receipt-board';

export const metadata: Metadata = { title: '重复推荐' };

/** What two organisations must not know of each other, the office must (N04). */
export default async function DuplicatesPage({ searchParams }: PageProps<'/nominations/board/duplicates'>) {
  const actor = await requireAbility('receipt.read');
  const { batch: asked } = boardFilter.parse(await searchParams);
  const batches = await listBatches(actor);
  const batch = chosenBatch(batches, asked);
  const header = (
    <PageHeader
      place={[{ label: '推荐申报', href: '/nominations' }]}
      title="重复推荐"
      subtitle="一人在一个批次只能推荐一次（通知 二）；推荐单位之间互不知情，由党群工作处协调"
    />
  );
  if (!batch)
    return (
      <Stack>
        {header}
        <EmptyState title="还没有批次" action={<ButtonLink href="/settings/batches">打开批次</ButtonLink>} />
      </Stack>
    );
  const [duplicates, namesakes] = await Promise.all([listDuplicates(batch.id), listNamesakes(batch.id)]);
  return (
    <Stack>
      {header}
      <ReceiptTabs current="DUPLICATES" batchId={batch.id} />
      <BatchPicker action="/nominations/board/duplicates" batches={batches} current={batch.id} />
      <Panel title="重复推荐">
        <DuplicateTable rows={duplicates} />
      </Panel>
      <Panel title="疑似同一人">
        <NamesakeTable rows={namesakes} />
      </Panel>
    </Stack>
  );
}
