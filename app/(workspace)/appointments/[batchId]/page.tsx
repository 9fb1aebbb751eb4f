import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BatchSteps } from '@/components/ui/batch-steps';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { listLetters } from '@/lib/data/appointment/letters';
import { readSessions, readTrainees } from '@/lib/data/appointment/training';
import { findBatch } from '@/lib/data/batch';
import { appointmentChannels, can } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';
import { IssuePanel } from './issue-panel';
import { PledgePanel } from './pledge-panel';
import { ResultPanel } from './result-panel';
import { SessionsPanel } from './sessions-panel';
import { TrainingPanel } from './training-panel';

export const metadata: Metadata = { title: '培训与颁发' };

export default async function BatchAppointmentsPage({ params }: PageProps<'/appointments/[batchId]'>) {
  const actor = await requireAbility('appointment.read');
  const batch = (await findBatch((await params).batchId, actor)) ?? notFound();
  const channels = appointmentChannels(actor);
  const [sessions, trainees, letters] = await Promise.all([
    readSessions(batch.id),
    readTrainees(batch.id, batch.rules, channels),
    listLetters({ batchId: batch.id, channels }),
  ]);
  const canTrain = can(actor, 'training.record');
  return (
    <Stack>
      <PageHeader
        place={[{ label: '培训聘任', href: '/appointments' }]}
        title={batch.title}
        subtitle={<BatchSteps state={batch.state} />}
      />
      <SessionsPanel batch={batch} sessions={sessions} canTrain={canTrain} />
      <TrainingPanel batch={batch} trainees={trainees.filter(({ state }) => state !== 'TRAINED')} canTrain={canTrain} />
      {can(actor, 'pledge.record') && <PledgePanel batchId={batch.id} trainees={trainees} today={today()} />}
      <IssuePanel
        batch={batch}
        trainees={trainees.filter(({ state }) => state === 'TRAINED')}
        canIssue={can(actor, 'letter.issue')}
        canWord={can(actor, 'letter.print')}
        today={today()}
      />
      <Panel
        title={`本批次聘书（${letters.length}份）`}
        actions={<ButtonLink href={`/appointments/${batch.id}/letters`}>聘书与用印</ButtonLink>}
      >
        <p className="muted">
          {letters.length > 0
            ? '用印申请、正本打印和领取登记在“聘书与用印”中办理。'
            : '培训合格后，由省社会组织党委统一颁发。'}
        </p>
      </Panel>
      {letters.length > 0 && (
        <ResultPanel
          batchId={batch.id}
          canDraft={can(actor, 'notice.manage')}
          canPrint={can(actor, 'letter.print')}
          canArchive={can(actor, 'archive.export')}
        />
      )}
    </Stack>
  );
}
