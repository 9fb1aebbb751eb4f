import type { Metadata } from 'next';
import { RegisterSheet } from '@/components/nomination/register-sheet';
import { Stack } from '@/components/ui/stack';
import { TextLink } from '@/components/ui/text-link';
import { requireAbility } from '@/lib/access/actor';
import { findBatch } from '@/lib/data/batch';
import { printedLines, readRegister } from '@/lib/data/nomination/paper-register';
import { formatDay } from '@/lib/domain/calendar-day';
import { registerCheckLabels, registerFilter, registerQuery } from '@/lib/domain/nomination/paper-receipt';

export const metadata: Metadata = { title: '打印收件登记簿' };

/** The register under the filter of its page, for paper. */
export default async function RegisterPrintPage({ searchParams }: PageProps<'/nominations/receipts/print'>) {
  const actor = await requireAbility('receipt.read');
  const { after: _page, ...filter } = registerFilter.parse(await searchParams);
  const [rows, batch] = await Promise.all([readRegister(filter), filter.batch ? findBatch(filter.batch, actor) : null]);
  const { from, until, name, check } = filter;
  const scope = [
    batch?.title ?? '全部批次',
    from && `${formatDay(from)}起`,
    until && `${formatDay(until)}止`,
    name && `单位：${name}`,
    check && registerCheckLabels[check],
  ];
  return (
    <Stack>
      <nav aria-label="返回">
        <TextLink href={`/nominations/receipts?${registerQuery(filter)}`}>回到收件登记簿</TextLink>
      </nav>
      <RegisterSheet scope={scope.filter(Boolean).join('，')} rows={rows} isCut={rows.length === printedLines} />
    </Stack>
  );
}
