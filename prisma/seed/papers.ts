import { printPackage } from '@/lib/commands/nomination/print-package';
import { receivePaper } from '@/lib/commands/nomination/receive-paper';
import { addDays } from '@/lib/domain/calendar-day';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { type Agenda, done, requestOf } from './agenda';
import { marked } from './directory';
import type { Stage } from './stage';
import type { BatchStory, PaperStory } from './stories';

/** Nominees who are not with the office when the deadline comes. */
const absentStates: readonly CandidateState[] = ['DRAFT', 'LATE_REQUESTED', 'WITHDRAWN'];

/** Paper arrives as the story tells; where it tells nothing, from everybody on the last day, complete. */
export function planPapers(agenda: Agenda, stage: Stage, story: BatchStory, batch: { id: string }): void {
  const { opensOn, deadlineOn, nominees } = story;
  if (story.papers) {
    for (const paper of story.papers)
      agenda.add(addDays(opensOn, paper.daysAfterOpening), '16:20', () => bring(stage, batch.id, paper));
    return;
  }
  const present = nominees.filter(({ until }) => !absentStates.includes(until));
  for (const organization of new Set(present.map((nominee) => nominee.organization)))
    agenda.add(deadlineOn, '15:40', () => bring(stage, batch.id, { organization, copies: 3, isSealed: true }));
}

/** Printed, carried over, counted. */
async function bring(
  stage: Stage,
  batchId: string,
  { organization, copies, isSealed }: Omit<PaperStory, 'daysAfterOpening'>,
): Promise<void> {
  const name = marked(organization);
  const key = { batchId, organizationId: stage.organizationId(name) };
  const { id: packageId } = await db.package.findUniqueOrThrow({ where: { batchId_organizationId: key } });
  const { printId } = await done(printPackage(requestOf(stage.actor('office')), { packageId }));
  const counted = { printId, copies, isSealed, arrivedAt: now(), note: isSealed ? '' : '缺公章，已请单位补盖' };
  await done(receivePaper(requestOf(stage.actor('office')), counted));
}
