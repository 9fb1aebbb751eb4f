import type { Metadata } from 'next';
import { EndingTable } from '@/components/appointment/ending-table';
import { InstructorTabs } from '@/components/appointment/instructor-tabs';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterForm } from '@/components/ui/filter-form';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { SelectField } from '@/components/ui/select-field';
import { Stack } from '@/components/ui/stack';
import { TabLinks } from '@/components/ui/tab-links';
import { requireAbility } from '@/lib/access/actor';
import { listInstructors } from '@/lib/data/appointment/instructors';
import {
  endingBoard,
  endingDueLabels,
  endingDues,
  endingFilter,
  endingQuery,
} from '@/lib/domain/appointment/ending-board';
import { unitsOf } from '@/lib/domain/appointment/roster-statistics';
import { channelLabels } from '@/lib/domain/glossary';
import { instructorReach } from '@/lib/domain/instructor-reach';
import { can } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';

export const metadata: Metadata = { title: '届满看板' };
const channels = Object.entries(channelLabels).map(([value, label]) => ({ value, label }));

export default async function EndingPage({ searchParams }: PageProps<'/instructors/ending'>) {
  const actor = await requireAbility('instructor.read');
  const filter = endingFilter.parse(await searchParams);
  const all = await listInstructors(instructorReach(actor, 'instructor.read'));
  const { lines, counts } = endingBoard(all, filter, today());
  return (
    <Stack>
      <PageHeader title="指导员" subtitle="聘期三年；届满前90、60、30日提醒，届满次日聘期结束、账号只读" />
      <InstructorTabs current="ENDING" />
      <FilterForm label="筛选届满人员">
        <input type="hidden" name="due" value={filter.due} />
        <SelectField
          name="unit"
          label="管理单位"
          emptyLabel="全部"
          options={unitsOf(all).map(({ key, name }) => ({ value: key, label: name }))}
          defaultValue={filter.unit}
        />
        <SelectField name="channel" label="途径" emptyLabel="全部" options={channels} defaultValue={filter.channel} />
      </FilterForm>
      <TabLinks
        label="届满时间"
        tabs={endingDues.map((due) => ({
          href: `/instructors/ending?${endingQuery({ ...filter, due })}`,
          label: `${endingDueLabels[due]}（${counts[due]}）`,
          isCurrent: due === filter.due,
        }))}
      />
      <Panel>
        <EndingTable
          lines={lines}
          caption={endingDueLabels[filter.due]}
          canPropose={can(actor, 'term.propose')}
          empty={<EmptyState title={`没有${endingDueLabels[filter.due]}的指导员`}>届满前90日起列在这里。</EmptyState>}
        />
      </Panel>
    </Stack>
  );
}
