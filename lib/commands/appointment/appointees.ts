import 'server-only';
import { batchView } from '@/lib/data/batch';
import { readDay } from '@/lib/data/stored-day';
import type { TermDates } from '@/lib/domain/appointment/term';
import { decideLetter } from '@/lib/domain/appointment/training';
import { formatDay } from '@/lib/domain/calendar-day';
import { decide, type Reason } from '@/lib/domain/decision';
import type { CandidateState } from '@/lib/domain/lifecycle';
import type { Batch } from '@/prisma/generated/client';
import { notFound, refuse, type Work } from '../command';
import { lockCandidates } from '../locks';
import { readPledges } from './pledge-records';
import { type Attended, readTraining } from './training-records';

type Chosen = Awaited<ReturnType<typeof lockCandidates>>[number];

/** Somebody who may be appointed, with the rows that the letter rests on (N09, B12). */
export interface Appointee {
  candidate: Chosen;
  personId: string;
  grounds: {
    attendanceId: string;
    selectionResultId: string | null;
    filingId: string | null;
    pledgeId: string | null;
  };
}

/** The chosen nominees, locked; refuses unless every one of them may be appointed for this term. */
export async function requireAppointees(
  work: Work,
  batch: Batch,
  candidateIds: string[],
  term: TermDates,
): Promise<Appointee[]> {
  const { tx } = work;
  const candidates = await lockCandidates(tx, candidateIds);
  if (candidates.some(({ batchId }) => batchId !== batch.id)) notFound();
  const training = await readTraining(tx, candidateIds);
  const where = { candidateId: { in: candidateIds } };
  const chosen = byCandidate(await tx.selectionResult.findMany({ where: { ...where, result: 'SELECTED' } }));
  const filed = byCandidate(await tx.filing.findMany({ where: { ...where, isApproved: true } }));
  const pledges = await readPledges(tx, candidates, term.startsOn);
  const liveTerms = await readLiveTerms(work, candidates, term);
  const { rules } = batchView(batch);

  const reasons: Reason[] = [];
  const appointees = candidates.flatMap((candidate): Appointee[] => {
    const { records, last } = training.get(candidate.id) ?? noTraining;
    const selectionResultId = chosen.get(candidate.id) ?? null;
    const filingId = filed.get(candidate.id) ?? null;
    const pledge = pledges.get(candidate.personId ?? '');
    const isChosen = (selectionResultId ?? filingId) !== null;
    const decision = decideLetter(
      {
        state: candidate.state as CandidateState,
        isChosen,
        records,
        pledgedOn: pledge?.signedOn ?? null,
        letterOn: term.startsOn,
      },
      rules,
    );
    const against = [
      ...(decision.allowed ? [] : decision.reasons),
      ...dayReasons(last, term.startsOn),
      ...(liveTerms.get(candidate.personId ?? '') ?? []),
    ];
    reasons.push(...against.map((reason) => ({ ...reason, message: `${candidate.name}：${reason.message}` })));
    if (against.length > 0 || !last || !candidate.personId) return [];
    const grounds = { attendanceId: last.attendanceId, selectionResultId, filingId, pledgeId: pledge?.id ?? null };
    return [{ candidate, personId: candidate.personId, grounds }];
  });
  const decision = decide(reasons);
  return decision.allowed ? appointees : refuse(...decision.reasons);
}

const noTraining: Attended = { records: [], last: null };

function byCandidate(rows: { id: string; candidateId: string }[]): Map<string, string> {
  return new Map(rows.map(({ id, candidateId }) => [candidateId, id]));
}

/** A letter dated before the training would turn the order of the notice round. */
function dayReasons(last: Attended['last'], issuedOn: string): Reason[] {
  if (!last || readDay(last.heldOn) <= issuedOn) return [];
  const message = `聘书日期不能早于培训日期${formatDay(readDay(last.heldOn))}`;
  return [{ code: 'BEFORE_TRAINING', message, clause: '通知 三', field: 'issuedOn' }];
}

/**
 * person → why the new term cannot be: another one, not voided, holds on some of its days. The persons stay locked, as
 * another batch may be appointing them at this very moment.
 */
async function readLiveTerms({ tx }: Work, candidates: Chosen[], { startsOn, endsOn }: TermDates) {
  const personIds = candidates.flatMap(({ personId }) => personId ?? []);
  await tx.$queryRaw`SELECT 1 FROM "Person" WHERE id = ANY(${personIds}::uuid[]) ORDER BY id FOR UPDATE`;
  const terms = await tx.term.findMany({
    where: { personId: { in: personIds }, state: { not: 'VOIDED' } },
    include: { letter: { select: { number: true } } },
  });
  const reasons = new Map<string, Reason[]>();
  for (const term of terms) {
    const isOver = term.endedOn ? readDay(term.endedOn) <= startsOn : readDay(term.endsOn) < startsOn;
    if (isOver || readDay(term.startsOn) > endsOn) continue;
    const message = `已在聘期内（${term.letter.number}，至${formatDay(readDay(term.endsOn))}），聘期不能重叠`;
    reasons.set(term.personId, [{ code: 'LIVE_TERM', message, clause: '方案 二（三）' }]);
  }
  return reasons;
}
