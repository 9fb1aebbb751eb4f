/** What must hold after every history, looked up for its own batch alone so that it stays quick. */
import { type CandidateState, candidateMachine, nextState, quotaStates } from '@/lib/domain/lifecycle';
import { db } from '@/lib/platform/database';

/** Events that mean the same to whoever asked for them. */
const sameAs: Record<string, string> = { returnFromFiling: 'returnForRevision' };
const meaning = (event: string) => sameAs[event] ?? event;

interface Played {
  batchId: string;
  nominees: readonly { candidateId: string }[];
  acknowledged: readonly { candidateId: string; event: string }[];
}

/** Everything that is wrong, one sentence each; empty when all is well. */
export async function wrongWith({ batchId, nominees, acknowledged }: Played): Promise<string[]> {
  const ids = nominees.map(({ candidateId }) => candidateId);
  const [candidates, transitions, counters, audits] = await Promise.all([
    db.candidate.findMany({ where: { batchId }, include: { quotaOverrides: { orderBy: { requestedAt: 'desc' } } } }),
    db.transition.findMany({ where: { entityId: { in: ids } }, orderBy: { id: 'asc' } }),
    db.quotaCounter.findMany({ where: { batchId } }),
    db.auditEntry.findMany({ where: { subject: { in: ids.map((id) => `CANDIDATE:${id}`) } } }),
  ]);
  const wrong: string[] = [];
  const holds = (isTrue: boolean, sentence: string) => isTrue || wrong.push(sentence);

  for (const { id, state } of candidates) {
    const steps = transitions.filter(({ entityId }) => entityId === id);
    let at: CandidateState = candidateMachine.initial;
    for (const { event, fromState, toState } of steps) {
      const next = nextState(candidateMachine, at, event as never);
      holds(fromState === at && toState === next, `${id}: ${event} leads from ${fromState} to ${toState}, not ${at}`);
      at = toState as CandidateState;
    }
    holds(at === state, `${id} is ${state}, its last transition says ${at}`);
    const told = acknowledged.filter(({ candidateId }) => candidateId === id).map(({ event }) => meaning(event));
    for (const event of new Set([...told, 'submit', 'withdraw', 'qualify', 'approveFiling', 'select'])) {
      const recorded = steps.filter((step) => meaning(step.event) === event).length;
      const said = told.filter((each) => each === event).length;
      holds(recorded === said, `${id}: ${event} is acknowledged ${said} times and recorded ${recorded} times`);
    }
    const audited = (event: string) =>
      audits.filter(({ subject, action }) => subject === `CANDIDATE:${id}` && action === `candidate.${event}`).length;
    for (const event of new Set(steps.map((step) => step.event))) {
      const count = steps.filter((step) => step.event === event).length;
      holds(
        audited(event) === count,
        `${id}: ${event} stands ${count} times in the timeline, ${audited(event)} in the audit`,
      );
    }
  }

  for (const { partyOrganizationId, used, limit } of counters) {
    const users = candidates.filter(
      (row) => row.partyOrganizationId === partyOrganizationId && quotaStates.includes(row.state as CandidateState),
    );
    const beyond = users.filter(({ quotaOverrides: [last] }) => last && last.isApproved !== false).length;
    holds(users.length === used, `${used} places are counted, ${users.length} are used`);
    holds(users.length <= limit + beyond, `${users.length} places are used of ${limit} and ${beyond} over`);
  }

  const people = candidates.filter(({ state }) => state !== 'WITHDRAWN').flatMap(({ personId }) => personId ?? []);
  holds(new Set(people).size === people.length, 'one person is in two tracks of the batch');
  return wrong;
}
