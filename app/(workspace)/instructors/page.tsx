import type { Metadata } from 'next';
import { InstructorTable } from '@/components/appointment/instructor-table';
import { InstructorTabs } from '@/components/appointment/instructor-tabs';
import { RosterFilterForm } from '@/components/appointment/roster-filter-form';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { listInstructors } from '@/lib/data/appointment/instructors';
import {
  filterRoster,
  rosterFilter,
  rosterHref,
  rosterPage,
  rosterQuery,
} from '@/lib/domain/appointment/instructor-roster';
import { unitsOf } from '@/lib/domain/appointment/roster-statistics';
import { instructorReach } from '@/lib/domain/instructor-reach';
import { today } from '@/lib/platform/clock';

export const metadata: Metadata = { title: '指导员花名册' };
const ADDRESS = '/instructors';

export default async function InstructorsPage({ searchParams }: PageProps<'/instructors'>) {
  const actor = await requireAbility('instructor.read');
  const asked = await searchParams;
  const filter = rosterFilter.parse(asked);
  const all = await listInstructors(instructorReach(actor, 'instructor.read'));
  const found = filterRoster(all, filter, today());
  const page = rosterPage(found, asked.page);
  const query = rosterQuery(filter);
  return (
    <Stack>
      <PageHeader
        title="指导员"
        subtitle="招募的由党群工作服务中心管理，选派和选任的由派出单位党组织管理，党群工作处统筹"
        actions={
          <>
            <ButtonLink href={`${ADDRESS}/roster.xlsx?${query}`} isDownload>
              导出表格
            </ButtonLink>
            <ButtonLink href={`${ADDRESS}/roster.pdf?${query}`} isDownload>
              打印花名册
            </ButtonLink>
          </>
        }
      />
      <InstructorTabs current="ROSTER" />
      <Panel>
        <RosterFilterForm address={ADDRESS} filter={filter} units={unitsOf(all)} />
      </Panel>
      <Panel title={`共${found.length}人`}>
        <InstructorTable
          lines={page.lines}
          empty={
            all.length === 0 ? (
              <EmptyState title="还没有聘任的指导员">颁发聘书以后，指导员列在这里。</EmptyState>
            ) : (
              <EmptyState
                title="没有符合条件的指导员"
                action={<ButtonLink href={`${ADDRESS}?state=ALL`}>查看全部</ButtonLink>}
              />
            )
          }
        />
        <Pager
          previousHref={rosterHref(ADDRESS, filter, page.previous)}
          nextHref={rosterHref(ADDRESS, filter, page.next)}
        />
      </Panel>
    </Stack>
  );
}
