import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StepButtons } from '@/components/review/step-buttons';
import { UndoNotice } from '@/components/review/undo-notice';
import { formatInstant } from '@/components/ui/instant';
import { PageHeader } from '@/components/ui/page-header';
import { ProxyNotice } from '@/components/ui/proxy-notice';
import { Columns } from '@/components/ui/stack';
import { CandidateBadge } from '@/components/ui/state-badge';
import { requireAbility } from '@/lib/access/actor';
import { recordReading } from '@/lib/commands/review/record-reading';
import { type Dossier, readDossier } from '@/lib/data/review/dossier';
import { readNextInQueue } from '@/lib/data/review/queue';
import { readUndoable } from '@/lib/data/review/undoable';
import { readSubmittedForm } from '@/lib/data/submitted-form';
import { type Decision, decide } from '@/lib/domain/decision';
import { channelLabels } from '@/lib/domain/glossary';
import { candidateMachine, nextState } from '@/lib/domain/lifecycle';
import { can } from '@/lib/domain/permissions';
import { decideQualification } from '@/lib/domain/review/checklist';
import { pendingStates, queueFilter, queueQuery } from '@/lib/domain/review/queue-filter';
import { undoDecision } from '../chosen/actions';
import { accept, passForm } from './actions';
import { FormColumn } from './form-column';
import { JudgementColumn } from './judgement-column';

export const metadata: Metadata = { title: '审核' };

export default async function ReviewPage({ params, searchParams }: PageProps<'/reviews/[candidateId]'>) {
  const actor = await requireAbility('review.read');
  const { candidateId } = await params;
  const [dossier, submitted] = await Promise.all([readDossier(candidateId), readSubmittedForm(candidateId)]);
  if (!dossier || !submitted) notFound();
  const search = await searchParams;
  const filter = queueFilter.parse(search);
  const query = queueQuery(filter);
  const suffix = query && `?${query}`;
  const [nextId, undoable] = await Promise.all([
    readNextInQueue(actor, filter, dossier),
    readUndoable(actor, search.decided),
    recordReading(actor, candidateId),
  ]);
  const nextHref = nextId ? `/reviews/${nextId}${suffix}` : undefined;
  const canJudge = can(actor, 'review.judge');
  const isJudging = canJudge && pendingStates.includes(dossier.state);
  const shared = { dossier, submitted, isJudging, onward: nextHref ?? `/reviews${suffix}` };
  return (
    <>
      <PageHeader
        place={[
          { label: '审核遴选', href: `/reviews${suffix}` },
          { label: dossier.batch.title, href: `/reviews?batch=${dossier.batch.id}` },
        ]}
        title={
          <>
            {dossier.name} <CandidateBadge state={dossier.state} />
          </>
        }
        subtitle={<Subtitle {...dossier} />}
        actions={
          canJudge && (
            <StepButtons
              candidateId={candidateId}
              batchId={dossier.batch.id}
              state={dossier.state}
              actions={{ accept, passForm }}
            />
          )
        }
      />
      {undoable && <UndoNotice key={undoable.key} undoable={undoable} action={undoDecision} />}
      {dossier.proxy && <ProxyNotice proxy={dossier.proxy} />}
      <Columns>
        <JudgementColumn
          {...shared}
          actor={actor}
          canFile={can(actor, 'filing.decide')}
          canExcept={can(actor, 'exception.decide') && pendingStates.includes(dossier.state)}
          canWithdraw={canJudge && nextState(candidateMachine, dossier.state, 'withdraw') !== null}
          canReconsider={canJudge && ['QUALIFIED', 'UNQUALIFIED'].includes(dossier.state)}
        />
        <FormColumn {...shared} decision={findingsDecision(dossier)} nextHref={nextHref} />
      </Columns>
    </>
  );
}

function Subtitle({ organizationName, channel, submittedAt, isLate, lateReason, versionNumber }: Dossier) {
  return (
    <>
      {organizationName}推荐 · {channelLabels[channel]} · {formatInstant(submittedAt)} 第{versionNumber}次提交
      {isLate && ` · 逾期：${lateReason}`}
    </>
  );
}

/** What stands against 通过 before anybody has judged: the conditions themselves are asked when the button is pressed. */
function findingsDecision({ findings, exceptions, evidence }: Dossier): Decision {
  const decision = decideQualification(findings, new Map(), exceptions, evidence);
  return decide(decision.allowed ? [] : decision.reasons.filter(({ code }) => !code.startsWith('CONDITION_')));
}
