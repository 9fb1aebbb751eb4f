import type { Metadata } from 'next';
import { AppointmentTabs } from '@/components/appointment/appointment-tabs';
import { LetterTable } from '@/components/appointment/letter-table';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { SearchForm } from '@/components/ui/search-form';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { listLetters } from '@/lib/data/appointment/letters';
import { appointmentChannels } from '@/lib/domain/permissions';

export const metadata: Metadata = { title: '聘书登记簿' };

export default async function LettersPage({ searchParams }: PageProps<'/appointments/letters'>) {
  const actor = await requireAbility('appointment.read');
  const asked = (await searchParams).search;
  const search = typeof asked === 'string' ? asked.trim() : '';
  const letters = await listLetters({ search, channels: appointmentChannels(actor) });
  return (
    <Stack>
      <PageHeader title="培训聘任" subtitle="聘书编号连续，作废的编号不再使用" />
      <AppointmentTabs current="LETTERS" />
      <Panel>
        <Stack>
          <SearchForm label="姓名或编号" search={search} />
          <LetterTable
            letters={letters}
            empty={
              search ? (
                <EmptyState title="没有找到" action={<ButtonLink href="/appointments/letters">查看全部</ButtonLink>} />
              ) : (
                <EmptyState
                  title="还没有颁发聘书"
                  action={<ButtonLink href="/appointments">查看培训与颁发</ButtonLink>}
                />
              )
            }
          />
        </Stack>
      </Panel>
    </Stack>
  );
}
