import 'server-only';
import type { SelectionChannel, VoteChoice } from '@/lib/domain/glossary';
import type { CandidateState } from '@/lib/domain/lifecycle';
import type { MeetingRules } from '@/lib/domain/meeting-rules';
import type { SelectionResult } from '@/lib/domain/review/selection';
import { hasCarried, type Roll, rollOf, type Tally, tallyOf } from '@/lib/domain/review/vote';
import { db, type Transaction } from '@/lib/platform/database';
import { type Recusal, readRecusals } from './conflicts';

export interface MemberView {
  id: string;
  accountId: string | null;
  name: string;
  duty: string;
  isPresent: boolean;
}

/** One nominee before the meeting. For the committee and the office alone: results are pending until 发布. */
export interface AgendaView {
  id: string;
  candidateId: string;
  name: string;
  organizationName: string;
  channel: SelectionChannel;
  state: CandidateState;
  recused: Recusal[];
  roll: Roll;
  /** Null while nobody has counted. */
  tally: Tally | null;
  hasCarried: boolean;
  /** Members who have voted themselves. */
  votesCast: number;
  result: SelectionResult | null;
  rank: number | null;
  reason: string;
}

export function readMembers(meetingId: string, client: Transaction = db): Promise<MemberView[]> {
  return client.meetingMember.findMany({
    where: { meetingId },
    orderBy: { position: 'asc' },
    select: { id: true, accountId: true, name: true, duty: true, isPresent: true },
  });
}

/** Everybody on the agenda in its order, with who keeps away, the votes and what is proposed. */
export async function readAgenda(
  meetingId: string,
  rules: MeetingRules,
  members: readonly MemberView[],
  client: Transaction = db,
): Promise<AgendaView[]> {
  const rows = await client.agendaItem.findMany({
    where: { meetingId, droppedAt: null },
    orderBy: { position: 'asc' },
    include: {
      votes: { select: { memberId: true, choice: true } },
      candidate: {
        select: {
          id: true,
          name: true,
          state: true,
          organizationId: true,
          partyOrganizationId: true,
          personId: true,
          organization: { select: { name: true } },
        },
      },
    },
  });
  const recusals = await readRecusals(
    members,
    rows.map(({ candidate }) => candidate),
    client,
  );
  return rows.map(({ id, candidate, channel, votes, result, rank, reason, ...counted }) => {
    const recused = recusals.get(candidate.id) ?? [];
    const roll = rollOf(members, recused);
    const cast = votes.map(({ memberId, choice }) => ({ memberId, choice: choice as VoteChoice }));
    const tally = rules.ballot === 'MEMBERS' ? tallyOf(cast, members, recused) : countedBy(counted);
    return {
      id,
      candidateId: candidate.id,
      name: candidate.name,
      organizationName: candidate.organization.name,
      channel: channel as SelectionChannel,
      state: candidate.state as CandidateState,
      recused,
      roll,
      tally,
      hasCarried: tally !== null && hasCarried(tally, roll, rules),
      votesCast: cast.length,
      result: result as SelectionResult | null,
      rank,
      reason,
    };
  });
}

/** Ids of the nominees on the agenda, in its order. */
export async function readAgendaNominees(meetingId: string): Promise<string[]> {
  const rows = await db.agendaItem.findMany({
    where: { meetingId, droppedAt: null },
    orderBy: { position: 'asc' },
    select: { candidateId: true },
  });
  return rows.map(({ candidateId }) => candidateId);
}

function countedBy({ agree, disagree, abstain }: { [Key in keyof Tally]: number | null }): Tally | null {
  return agree === null || disagree === null || abstain === null ? null : { agree, disagree, abstain };
}
