/** Instructors with a letter issued today, by the commands that people use. */
import { issueLetters } from '@/lib/commands/appointment/issue-letters';
import type { SelectionChannel } from '@/lib/domain/glossary';
import type { Actor } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { done, trainedNominees } from './nominees';
import { context, createBatch } from './world';

interface People {
  office: Actor;
  committee: Actor;
}

/** The term of one new instructor; with `unit`, of that organisation and Party organisation. */
export async function appointedInstructor(
  people: People,
  channel: SelectionChannel = 'RECRUITED',
  unit?: { organizationId: string; partyOrganizationId: string },
) {
  const { id: batchId } = await createBatch('OPEN');
  const [candidateId = ''] = await trainedNominees(batchId, [channel], people);
  await done(issueLetters(context(people.committee), { batchId, issuedOn: today() }));
  if (unit) {
    const { organizationId, partyOrganizationId } = unit;
    const isInternal = channel === 'SELECTED_INTERNALLY';
    await db.candidate.update({
      where: { id: candidateId },
      data: { organizationId, partyOrganizationId: isInternal ? partyOrganizationId : null },
    });
  }
  return db.term.findFirstOrThrow({
    where: { letter: { candidateId } },
    include: { letter: { include: { candidate: true } } },
  });
}
