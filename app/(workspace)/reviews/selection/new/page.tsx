import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CallMeetingForm } from '@/components/review/call-meeting-form';
import { PageHeader } from '@/components/ui/page-header';
import { Narrow } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { findBatch } from '@/lib/data/batch';
import { readProgramme } from '@/lib/data/programme';
import { readWaiting } from '@/lib/data/review/meetings';
import { decideSelectionStage } from '@/lib/domain/review/selection';
import { today } from '@/lib/platform/clock';
import { callMeeting } from '../actions';

export const metadata: Metadata = { title: '召集遴选会议' };

export default async function NewMeetingPage({ searchParams }: PageProps<'/reviews/selection/new'>) {
  const actor = await requireAbility('meeting.prepare');
  const wanted = (await searchParams).batch;
  const batch = typeof wanted === 'string' ? await findBatch(wanted, actor) : null;
  if (!batch) notFound();
  const [rules, waiting] = await Promise.all([readProgramme(), readWaiting(batch.id)]);
  return (
    <Narrow>
      <PageHeader
        place={[{ label: '择优遴选', href: `/reviews/selection?batch=${batch.id}` }]}
        title="召集遴选会议"
        subtitle={`${batch.title}，${waiting.length}名招募、选派人选列入议程，召集后可以增减`}
      />
      <CallMeetingForm
        batchId={batch.id}
        today={today()}
        rules={rules}
        decision={decideSelectionStage(batch.state)}
        action={callMeeting}
      />
    </Narrow>
  );
}
