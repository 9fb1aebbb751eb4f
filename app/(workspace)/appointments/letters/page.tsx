import type { Metadata } from 'next';
import { AppointmentTabs } from '@/components/appointment/appointment-tabs';
import { RegisterFilter } from '@/components/appointment/register-filter';
import { RegisterTable } from '@/components/appointment/register-table';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { readLetterRegister } from '@/lib/data/appointment/letter-register';
import { listBatches } from '@/lib/data/batch';
import { letterFilter } from '@/lib/domain/appointment/letter-register';
import { appointmentChannels } from '@/lib/domain/permissions';

export const metadata: Metadata = { title: '聘书登记簿' };

export default async function LettersPage({ searchParams }: PageProps<'/appointments/letters'>) {
  const actor = await requireAbility('appointment.read');
  const filter = letterFilter.parse(await searchParams);
  const isFiltered = Object.values(filter).some(Boolean);
  const lines = await readLetterRegister(filter, appointmentChannels(actor));
  const address = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));
  return (
    <Stack>
      <PageHeader title="培训聘任" subtitle="聘书编号连续，作废的编号不再使用" />
      <AppointmentTabs current="LETTERS" />
      <RegisterFilter filter={filter} batches={await listBatches(actor)} />
      <Panel
        title={`聘书登记簿（${lines.length}份）`}
        actions={
          lines.length > 0 && (
            <>
              <ButtonLink href={`/appointments/letters/register.xlsx?${address}`} isDownload>
                导出
              </ButtonLink>
              <ButtonLink href={`/appointments/letters/register.pdf?${address}`} isDownload>
                打印
              </ButtonLink>
            </>
          )
        }
      >
        <RegisterTable
          lines={lines}
          empty={
            isFiltered ? (
              <EmptyState title="没有找到" action={<ButtonLink href="/appointments/letters">查看全部</ButtonLink>} />
            ) : (
              <EmptyState
                title="还没有颁发聘书"
                action={<ButtonLink href="/appointments">查看培训与颁发</ButtonLink>}
              />
            )
          }
        />
      </Panel>
    </Stack>
  );
}
