import type { Metadata } from 'next';
import { ReceiptTabs } from '@/components/nomination/receipt-tabs';
import { RegisterFilterForm } from '@/components/nomination/register-filter';
import { RegisterTable } from '@/components/nomination/register-table';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { listBatches } from '@/lib/data/batch';
import { listRegister } from '@/lib/data/nomination/paper-register';
import { registerFilter, registerQuery } from '@/lib/domain/nomination/paper-receipt';
import { can } from '@/lib/domain/permissions';
import { Counter } from './counter';

export const metadata: Metadata = { title: '收件登记簿' };

const PAGE = '/nominations/receipts';
const pageWith = (query: string) => (query ? `${PAGE}?${query}` : PAGE);

/** Where the office counts what arrives, and looks up what has arrived (N06). */
export default async function ReceiptsPage({ searchParams }: PageProps<'/nominations/receipts'>) {
  const actor = await requireAbility('receipt.read');
  const { code, registered, ...query } = await searchParams;
  const filter = registerFilter.parse(query);
  const { after, ...kept } = filter;
  const [{ lines, next }, batches] = await Promise.all([listRegister(filter), listBatches(actor)]);
  const canReceive = can(actor, 'paper.receive');
  return (
    <Stack>
      <PageHeader
        place={[{ label: '推荐申报', href: '/nominations' }]}
        title="收件登记簿"
        subtitle="纸质材料送达时，扫描或输入页脚的校验码，核对版本，清点份数"
        actions={
          <>
            <ButtonLink href={`${PAGE}/print?${registerQuery(kept)}`}>打印登记簿</ButtonLink>
            <ButtonLink href={`${PAGE}/register.xlsx?${registerQuery(kept)}`} isDownload>
              导出登记簿（XLSX）
            </ButtonLink>
          </>
        }
      />
      <ReceiptTabs current="REGISTER" batchId={filter.batch} />
      {canReceive && <Counter actor={actor} typed={asText(code)} registered={asText(registered)} />}
      <RegisterFilterForm batches={batches} filter={filter} />
      <RegisterTable
        rows={lines}
        canCorrect={canReceive}
        empty={
          registerQuery(kept) ? (
            <EmptyState title="没有符合条件的登记" action={<ButtonLink href={PAGE}>查看全部登记</ButtonLink>} />
          ) : (
            <EmptyState
              title="还没有登记"
              action={<ButtonLink href="/nominations/board">查看各单位收件情况</ButtonLink>}
            >
              收到的纸质材料登记后，会列在这里。
            </EmptyState>
          )
        }
      />
      <Pager
        previousHref={after && pageWith(registerQuery(kept))}
        previousLabel="回到第一页"
        nextHref={next ? pageWith(registerQuery({ ...kept, after: next })) : undefined}
      />
    </Stack>
  );
}

const asText = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '');
