import type { Metadata } from 'next';
import { FigureTable } from '@/components/appointment/figure-table';
import { InstructorTabs } from '@/components/appointment/instructor-tabs';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Columns, Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { listInstructors } from '@/lib/data/appointment/instructors';
import { rosterStatistics } from '@/lib/domain/appointment/roster-statistics';
import { instructorReach } from '@/lib/domain/instructor-reach';
import { can } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';

export const metadata: Metadata = { title: '指导员统计' };

/**
 * Figures without names. Who reads statistics of the programme sees all instructors counted, others those whom they
 * manage; a figure leads to its list only for whoever may see exactly these people.
 */
export default async function StatisticsPage() {
  const actor = await requireAbility('statistics.read', 'instructor.read');
  const seesAll = can(actor, 'statistics.read');
  const managed = instructorReach(actor, 'instructor.read');
  const lines = await listInstructors(seesAll ? 'ALL' : managed);
  const isListable = can(actor, 'instructor.read') && (managed === 'ALL' || !seesAll);
  return (
    <Stack>
      <PageHeader title="指导员" subtitle={`截至今日；${seesAll ? '全省' : '本单位管理的指导员'}`} />
      {can(actor, 'instructor.read') && <InstructorTabs current="STATISTICS" />}
      <Columns>
        {rosterStatistics(lines, today()).map((group) => (
          <Panel key={group.title} title={group.title}>
            <FigureTable group={group} isListable={isListable} />
          </Panel>
        ))}
      </Columns>
    </Stack>
  );
}
