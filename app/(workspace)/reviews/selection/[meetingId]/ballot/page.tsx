import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BallotForm } from '@/components/review/ballot-form';
import { ScoreForm } from '@/components/review/score-form';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Narrow } from '@/components/ui/stack';
import { MeetingBadge } from '@/components/ui/state-badge';
import { requireAbility } from '@/lib/access/actor';
import { readAgenda, readMembers } from '@/lib/data/review/agenda';
import { readOwnVotes, readScores } from '@/lib/data/review/ballot';
import { findMeeting } from '@/lib/data/review/meetings';
import { conflictKindLabels } from '@/lib/domain/glossary';
import { criteriaOf } from '@/lib/domain/meeting-rules';
import { score, vote } from '../actions';

export const metadata: Metadata = { title: '评分和投票' };

export default async function BallotPage({ params }: PageProps<'/reviews/selection/[meetingId]/ballot'>) {
  const actor = await requireAbility('meeting.vote');
  const { meetingId } = await params;
  const meeting = await findMeeting(meetingId);
  if (!meeting) notFound();
  const members = await readMembers(meetingId);
  const own = members.find(({ accountId }) => accountId === actor.accountId);
  if (!own?.isPresent) notFound();
  const { state, rules } = meeting;
  const [agenda, votes, scores] = await Promise.all([
    readAgenda(meetingId, rules, members),
    readOwnVotes(own.id),
    readScores(meetingId, { state, rules, memberId: own.id }),
  ]);
  const rows = agenda.map(({ id, candidateId, name, organizationName, channel, recused }) => {
    const kind = recused.find(({ memberId }) => memberId === own.id)?.kind;
    return { id, candidateId, name, organizationName, channel, recusal: kind ? conflictKindLabels[kind] : null };
  });
  const scored = rows.map((row) => ({ ...row, ...(scores.get(row.id) ?? { own: [], others: [], median: null }) }));
  const voted = scored.map((row) => ({ ...row, choice: votes.get(row.id) ?? null }));
  const href = `/reviews/selection/${meetingId}`;
  return (
    <Narrow>
      <PageHeader
        place={[{ label: meeting.title, href }]}
        title={
          <>
            {state === 'SCORING' ? '评分' : '投票'} <MeetingBadge state={state} />
          </>
        }
        subtitle={`${own.name}，${agenda.length}名人选`}
      />
      {state === 'SCORING' && (
        <ScoreForm meetingId={meetingId} rows={scored} criteria={criteriaOf(rules)} action={score} />
      )}
      {state === 'VOTING' && rules.ballot === 'MEMBERS' && (
        <BallotForm meetingId={meetingId} rows={voted} action={vote} />
      )}
      {state !== 'SCORING' && !(state === 'VOTING' && rules.ballot === 'MEMBERS') && (
        <EmptyState title="现在不评分，也不投票" action={<ButtonLink href={href}>返回会议</ButtonLink>}>
          {rules.ballot === 'CLERK' ? '本次会议在会上表决，由记录人登记票数。' : '会议开始表决后，请再打开这一页。'}
        </EmptyState>
      )}
    </Narrow>
  );
}
