import type { Metadata } from 'next';
import { InstructorTabs } from '@/components/appointment/instructor-tabs';
import { PhotoDirectory } from '@/components/appointment/photo-directory';
import { RosterFilterForm } from '@/components/appointment/roster-filter-form';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { listInstructors } from '@/lib/data/appointment/instructors';
import { filterRoster, rosterFilter, rosterHref, rosterPage } from '@/lib/domain/appointment/instructor-roster';
import { unitsOf } from '@/lib/domain/appointment/roster-statistics';
import { instructorReach } from '@/lib/domain/instructor-reach';
import { today } from '@/lib/platform/clock';

export const metadata: Metadata = { title: '照片名录' };
const ADDRESS = '/instructors/photos';

export default async function PhotosPage({ searchParams }: PageProps<'/instructors/photos'>) {
  const actor = await requireAbility('instructor.read');
  const asked = await searchParams;
  const filter = rosterFilter.parse(asked);
  const all = await listInstructors(instructorReach(actor, 'instructor.read'));
  const page = rosterPage(filterRoster(all, filter, today()), asked.page);
  return (
    <Stack>
      <PageHeader title="指导员" subtitle="照片取自登记表，仅供管理单位工作使用" />
      <InstructorTabs current="PHOTOS" />
      <Panel>
        <RosterFilterForm address={ADDRESS} filter={filter} units={unitsOf(all)} />
      </Panel>
      <Panel>
        {page.lines.length > 0 ? (
          <PhotoDirectory lines={page.lines} />
        ) : (
          <EmptyState title="没有符合条件的指导员" action={<ButtonLink href={ADDRESS}>清除条件</ButtonLink>} />
        )}
        <Pager
          previousHref={rosterHref(ADDRESS, filter, page.previous)}
          nextHref={rosterHref(ADDRESS, filter, page.next)}
        />
      </Panel>
    </Stack>
  );
}
