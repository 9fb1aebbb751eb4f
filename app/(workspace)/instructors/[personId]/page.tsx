import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TermChangeFacts } from '@/components/appointment/term-change-facts';
import { TermHistory } from '@/components/appointment/term-history';
import { ButtonLink } from '@/components/ui/button-link';
import { Facts } from '@/components/ui/facts';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { TermBadge } from '@/components/ui/state-badge';
import { requireAbility } from '@/lib/access/actor';
import { readInstructor } from '@/lib/data/appointment/instructor';
import { termEventRules } from '@/lib/domain/appointment/term-change';
import { formatDay } from '@/lib/domain/calendar-day';
import { channelLabels, instructorEventLabels, sexLabels } from '@/lib/domain/glossary';
import { can } from '@/lib/domain/permissions';
import { DecisionPanel } from './decision-panel';

export const metadata: Metadata = { title: '指导员' };

export default async function InstructorPage({ params }: PageProps<'/instructors/[personId]'>) {
  const actor = await requireAbility('instructor.read');
  const instructor = (await readInstructor(actor, (await params).personId)) ?? notFound();
  const { line, terms, possible, openChange } = instructor;
  const waits = openChange?.isApproved === null;
  return (
    <Stack>
      <PageHeader
        place={[{ label: '指导员', href: '/instructors' }]}
        title={line.name}
        subtitle={<TermBadge state={line.state} />}
      />
      <Panel title="基本情况">
        <Facts
          facts={[
            { label: '性别', value: sexLabels[line.sex as keyof typeof sexLabels] },
            { label: '产生途径', value: channelLabels[line.channel] },
            { label: '管理单位', value: line.unit.name },
            { label: '推荐单位', value: line.organizationName },
            { label: '区域', value: line.region },
            { label: '工作单位及现任职务', value: line.post },
            { label: '联系电话', value: line.phone },
            { label: '聘书编号', value: line.letterNumber },
            { label: '聘期', value: `${formatDay(line.startsOn)}至${formatDay(line.endsOn)}` },
          ]}
        />
      </Panel>
      {openChange && (
        <Panel title={`${instructorEventLabels[openChange.event]}（${waits ? '待决定' : '已同意，待生效'}）`}>
          <Stack>
            <TermChangeFacts change={openChange} />
            {waits && can(actor, termEventRules[openChange.event].decidedBy) && <DecisionPanel change={openChange} />}
          </Stack>
        </Panel>
      )}
      {can(actor, 'term.propose') && possible.length > 0 && (
        <Panel title="聘期变动">
          <ButtonRow>
            {possible.map((event) => (
              <ButtonLink key={event} href={`/instructors/${line.personId}/change?event=${event}`}>
                {instructorEventLabels[event]}
              </ButtonLink>
            ))}
          </ButtonRow>
        </Panel>
      )}
      <TermHistory terms={terms} canReadLetters={can(actor, 'appointment.read')} />
    </Stack>
  );
}
