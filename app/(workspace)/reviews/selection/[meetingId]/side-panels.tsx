import { MemberForm } from '@/components/review/member-form';
import { MemberList } from '@/components/review/member-list';
import { LetterForm, MinutesForm } from '@/components/review/minutes-form';
import { RecusalPanel } from '@/components/review/recusal-panel';
import { ReserveOrderForm } from '@/components/review/reserve-order-form';
import { WaitingForm } from '@/components/review/waiting-form';
import { Panel } from '@/components/ui/panel';
import { Timeline } from '@/components/ui/timeline';
import { readDropped, readWaiting } from '@/lib/data/review/meetings';
import { readTimeline } from '@/lib/data/timeline';
import { type Actor, can } from '@/lib/domain/permissions';
import { decideStage } from '@/lib/domain/review/meeting';
import { recuse, takeBackRecusal } from '../actions';
import { addItems, changeMeeting, rankReserves, saveLetters, saveMembers } from './actions';
import type { readMeetingView } from './meeting-view';

type View = NonNullable<Awaited<ReturnType<typeof readMeetingView>>>;

/** What belongs to the meeting besides its agenda, as far as it can still be changed. */
export async function SidePanels({ actor, view }: { actor: Actor; view: View }) {
  const { meeting, members, agenda, recusals } = view;
  const { id, state, letters } = meeting;
  const isKeeping = can(actor, 'meeting.prepare');
  const may = (work: Parameters<typeof decideStage>[1]) => isKeeping && decideStage(state, work).allowed;
  const [waiting, dropped, steps] = await Promise.all([
    may('agenda') ? readWaiting(meeting.batch.id) : [],
    readDropped(id),
    readTimeline('MEETING', id),
  ]);
  const reserves = agenda
    .filter(({ result }) => result === 'RESERVE')
    .toSorted((a, b) => a.channel.localeCompare(b.channel) || (a.rank ?? 0) - (b.rank ?? 0));
  const isRanking = state === 'CLOSED' && can(actor, 'selection.decide') && reserves.length > 1;
  const isOpen = may('members') || may('voting');
  return (
    <>
      {isRanking && <ReserveOrderForm meetingId={id} reserves={reserves} action={rankReserves} />}
      {waiting.length > 0 && <WaitingForm meetingId={id} waiting={waiting} action={addItems} />}
      {dropped.length > 0 && (
        <Panel title={`已撤下议程（${dropped.length}名）`}>
          <ul>
            {dropped.map(({ id: itemId, name, dropReason }) => (
              <li key={itemId}>
                {name}：{dropReason}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <RecusalPanel
        nominees={agenda}
        members={members}
        recusals={recusals}
        actions={isOpen ? { declare: recuse, end: takeBackRecusal } : undefined}
      />
      {may('members') ? (
        <MemberForm meetingId={id} members={members} action={saveMembers} />
      ) : (
        <MemberList members={members} />
      )}
      {may('details') && <MinutesForm meeting={meeting} action={changeMeeting} />}
      {may('details') && <LetterForm meetingId={id} letters={letters} action={saveLetters} />}
      {steps.length > 0 && (
        <Panel title="办理记录">
          <Timeline machine="MEETING" steps={steps} />
        </Panel>
      )}
    </>
  );
}
