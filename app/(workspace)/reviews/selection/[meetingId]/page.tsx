import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MeetingSteps } from '@/components/review/meeting-steps';
import { TargetGauges } from '@/components/review/target-gauges';
import { ButtonLink } from '@/components/ui/button-link';
import { Facts } from '@/components/ui/facts';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { MeetingBadge } from '@/components/ui/state-badge';
import { requireAbility } from '@/lib/access/actor';
import { countChosen } from '@/lib/data/review/chosen';
import type { MeetingView } from '@/lib/data/review/meetings';
import { countPending } from '@/lib/data/review/selection';
import { formatDay } from '@/lib/domain/calendar-day';
import { ballotLabels, majorityBaseLabels, shareLabels } from '@/lib/domain/meeting-rules';
import { can } from '@/lib/domain/permissions';
import { targetGauges } from '@/lib/domain/review/selection';
import { publish, takeStep } from './actions';
import { AgendaPanel } from './agenda-panel';
import { readMeetingView, stepsBack, stepsOnward } from './meeting-view';
import { SidePanels } from './side-panels';

export const metadata: Metadata = { title: '遴选会议' };

export default async function MeetingPage({ params, searchParams }: PageProps<'/reviews/selection/[meetingId]'>) {
  const actor = await requireAbility('review.read');
  const { meetingId } = await params;
  const view = await readMeetingView(actor, meetingId);
  if (!view) notFound();
  const { meeting, members, own, rows } = view;
  const { batch, state, rules } = meeting;
  const [chosen, pending] = await Promise.all([countChosen(batch.id), countPending(batch.id)]);
  const [onward, back] = [stepsOnward(actor, view), stepsBack(actor, meeting)];
  const ballot = own?.isPresent && can(actor, 'meeting.vote') ? ballotLabel(meeting) : null;
  return (
    <Stack>
      <PageHeader
        place={[
          { label: '择优遴选', href: `/reviews/selection?batch=${batch.id}` },
          { label: batch.title, href: `/reviews/selection?batch=${batch.id}` },
        ]}
        title={
          <>
            {meeting.title} <MeetingBadge state={state} />
          </>
        }
        subtitle={`${formatDay(meeting.heldOn)}，${meeting.place}`}
        actions={
          <ButtonRow>
            {ballot && <ButtonLink href={`/reviews/selection/${meetingId}/ballot`}>{ballot}</ButtonLink>}
            {rows.length > 0 && <ButtonLink href={`/reviews/selection/${meetingId}/packs.pdf`}>人选材料</ButtonLink>}
            <ButtonLink href={`/reviews/selection/${meetingId}/minutes.pdf`}>会议纪要</ButtonLink>
          </ButtonRow>
        }
      />
      <Panel>
        <Facts
          facts={[
            {
              label: '到会',
              value: `${members.filter(({ isPresent }) => isPresent).length}人，应到${members.length}人`,
            },
            { label: '会议有效', value: `到会${shareLabels[rules.quorum]}` },
            { label: '通过', value: `${majorityBaseLabels[rules.majorityBase]}${shareLabels[rules.majority]}同意` },
            { label: '表决方式', value: ballotLabels[rules.ballot] },
            { label: '主持人', value: meeting.presiding },
            { label: '记录人', value: meeting.clerk },
          ]}
        />
        {(onward.length > 0 || back.length > 0) && (
          <MeetingSteps meetingId={meetingId} onward={onward} back={back} actions={{ step: takeStep, publish }} />
        )}
      </Panel>
      <AgendaPanel actor={actor} meeting={meeting} rows={rows} filter={await searchParams} />
      <TargetGauges gauges={targetGauges(chosen, batch.rules, pending)} bandPercent={batch.rules.targetBandPercent} />
      <SidePanels actor={actor} view={view} />
    </Stack>
  );
}

function ballotLabel({ state, rules }: MeetingView): string | null {
  if (state === 'SCORING') return '去评分';
  return state === 'VOTING' && rules.ballot === 'MEMBERS' ? '去投票' : null;
}
