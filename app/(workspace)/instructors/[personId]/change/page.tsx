import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TermChangeFields } from '@/components/appointment/term-change-fields';
import { ActionForm } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Narrow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { requireAbility } from '@/lib/access/actor';
import { readInstructor } from '@/lib/data/appointment/instructor';
import { renewalStart, termEventRules } from '@/lib/domain/appointment/term-change';
import { formatDay } from '@/lib/domain/calendar-day';
import { instructorEventLabels } from '@/lib/domain/glossary';
import { can } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';
import { proposeChange } from '../../actions';

export const metadata: Metadata = { title: '聘期变动' };

export default async function ChangePage({ params, searchParams }: PageProps<'/instructors/[personId]/change'>) {
  const actor = await requireAbility('term.propose');
  const { line, possible } = (await readInstructor(actor, (await params).personId)) ?? notFound();
  const asked = (await searchParams).event;
  const event = possible.find((one) => one === asked) ?? notFound();
  const label = instructorEventLabels[event];
  const { decidedBy } = termEventRules[event];
  const isDecided = can(actor, decidedBy);
  const decider = decidedBy === 'term.decide' ? '省社会组织党委' : '党群工作处';
  return (
    <Narrow>
      <PageHeader
        place={[
          { label: '指导员', href: '/instructors' },
          { label: line.name, href: `/instructors/${line.personId}` },
        ]}
        title={label}
        subtitle={isDecided ? '提交后即予登记，到生效日期生效' : `提交后由${decider}决定，同意的到生效日期生效`}
      />
      <Panel>
        <ActionForm
          action={proposeChange}
          labels={{ effectiveOn: '日期', reason: '理由', handover: '工作交接', performance: '履职情况', file: '材料' }}
        >
          <Stack>
            <input type="hidden" name="termId" value={line.termId} />
            <input type="hidden" name="event" value={event} />
            {event === 'renew' && (
              <p>
                现聘期至{formatDay(line.endsOn)}；新聘期三年，自{formatDay(renewalStart(line.endsOn, today()))}
                起，另发聘书。
              </p>
            )}
            <TermChangeFields event={event} rule={termEventRules[event]} today={today()} />
            <ButtonRow>
              <SubmitButton>{isDecided ? `登记${label}` : `提出${label}`}</SubmitButton>
              <ButtonLink href={`/instructors/${line.personId}`}>返回</ButtonLink>
            </ButtonRow>
          </Stack>
        </ActionForm>
      </Panel>
    </Narrow>
  );
}
