import 'server-only';
import { z } from 'zod';
import { type AgendaView, readAgenda, readMembers } from '@/lib/data/review/agenda';
import { decide } from '@/lib/domain/decision';
import type { BatchState } from '@/lib/domain/lifecycle';
import { decidePublication } from '@/lib/domain/review/meeting';
import { type ResultLetters, resultLetters } from '@/lib/domain/review/result-letters';
import { decideSelectionStage, type SelectionResult, selectionEvents } from '@/lib/domain/review/selection';
import { type CommandContext, type Outcome, refuse, runCommand, type Work } from '../command';
import { lockCandidates } from '../locks';
import { tellOrganizations } from '../message';
import { advanceCandidate, advanceMeeting } from '../transition';
import { meetingFor } from './meeting-work';

export const publication = z.object({ meetingId: z.uuid() });

type Chosen = Awaited<ReturnType<typeof lockCandidates>>[number];

/** 发布: every result of the meeting takes effect in this one transaction, and the letters go out with it (N08). */
export function publishResults(
  context: CommandContext,
  { meetingId }: z.infer<typeof publication>,
): Promise<Outcome<{ meetingId: string; batchId: string; published: number }>> {
  return runCommand(context, 'meeting.publish', async (work) => {
    const { tx } = work;
    const meeting = await meetingFor(work, meetingId, { ability: 'selection.decide' });
    await advanceMeeting(work, meeting, 'publish');
    const standing = await tx.agendaItem.findMany({ where: { meetingId, droppedAt: null } });
    const nominees = await lockCandidates(
      tx,
      standing.map(({ candidateId }) => candidateId),
    );
    const items = await readAgenda(meetingId, meeting.rules, await readMembers(meetingId, tx), tx);
    const stage = decideSelectionStage(meeting.batch.state as BatchState);
    const publishing = decidePublication(items);
    const decision = decide([stage, publishing].flatMap((each) => (each.allowed ? [] : each.reasons)));
    if (!decision.allowed) refuse(...decision.reasons);
    const letters = resultLetters.parse(meeting.letters);
    for (const nominee of nominees) {
      const item = items.find(({ candidateId }) => candidateId === nominee.id);
      if (item?.result) await takeEffect(work, meeting.title, nominee, { ...item, result: item.result }, letters);
    }
    return { meetingId, batchId: meeting.batchId, published: nominees.length };
  });
}

async function takeEffect(
  work: Work,
  title: string,
  nominee: Chosen,
  { id, result, reason }: AgendaView & { result: SelectionResult },
  letters: ResultLetters,
): Promise<void> {
  const { tx, actor, at } = work;
  await advanceCandidate(work, nominee, selectionEvents[result], {
    opinion: reason ? `${title}：${reason}` : title,
    snapshotHash: nominee.currentVersion?.contentHash,
  });
  const by = { byId: actor.accountId, byName: actor.displayName, at };
  await tx.selectionResult.create({ data: { candidateId: nominee.id, agendaItemId: id, result, reason, ...by } });
  const link = `/nominations/${nominee.batchId}/${nominee.id}`;
  await tellOrganizations(work, [nominee.organizationId], { kind: 'SELECTION_PUBLISHED', ...letters[result], link });
}
