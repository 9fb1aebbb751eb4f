import 'server-only';
import { batchView } from '@/lib/data/batch';
import { organName } from '@/lib/data/managing-units';
import { readDay, storedDay } from '@/lib/data/stored-day';
import { letterNumber } from '@/lib/domain/appointment/letter-number';
import { termEnd } from '@/lib/domain/appointment/term';
import { renewalStart } from '@/lib/domain/appointment/term-change';
import { formatDay } from '@/lib/domain/calendar-day';
import { today } from '@/lib/platform/clock';
import { randomToken } from '@/lib/platform/crypto';
import type { TermChange } from '@/prisma/generated/client';
import { refuse, type Work } from '../command';
import { takeNumber } from '../locks';
import { advanceTerm } from '../transition';
import type { LockedTerm } from './changing-term';

/**
 * 续聘: a letter of its own number, on the grounds of the first one and on the decision, and a term that begins when the
 * old one ends. The old term stays what it is until its last day.
 * @returns the number of the letter
 */
export async function renewTerm(work: Work, term: LockedTerm, change: TermChange): Promise<string> {
  const { tx, at, actor } = work;
  const { candidate, issueEvent } = term.letter;
  const { rules } = batchView(candidate.batch);
  const issuedOn = today();
  const startsOn = renewalStart(readDay(term.endsOn), issuedOn);
  const endsOn = termEnd(startsOn, rules.termYears);
  await requireFreeDays(work, term, { startsOn, endsOn });

  const by = { byId: actor.accountId, byName: actor.displayName, at };
  const { batchId } = candidate;
  const event = await tx.issueEvent.create({
    data: { batchId, issuedOn: storedDay(issuedOn), wording: issueEvent.wording, ...by },
  });
  const year = Number(issuedOn.slice(0, 4));
  const serial = await takeNumber(tx, 'LETTER', year);
  const number = letterNumber(rules, year, serial);
  const { attendanceId, selectionResultId, filingId, candidateId, name } = term.letter;
  const letter = await tx.letter.create({
    data: {
      ...{ year, serial, number, name, candidateId, attendanceId, selectionResultId, filingId },
      issueEventId: event.id,
      renewalId: change.id,
      // 承诺书 is signed again every year of its own; the letter names the one that stands.
      pledgeId: (await newestPledge(work, term.personId))?.id,
      issuerName: await organName('PROVINCIAL_COMMITTEE', issuedOn),
      issuedOn: storedDay(issuedOn),
      verificationCode: randomToken(),
    },
  });
  const { personId, channel } = term;
  const days = { startsOn: storedDay(startsOn), endsOn: storedDay(endsOn) };
  await tx.term.create({ data: { personId, channel, letterId: letter.id, ...days } });
  await tx.termChange.update({
    where: { id: change.id },
    data: { effectiveOn: storedDay(startsOn), carriedOutAt: at },
  });
  work.audit({ action: 'letter.issue', subject: `LETTER:${letter.id}`, detail: { number, renewalOf: term.id } });
  if (startsOn <= issuedOn) await closeRenewed(work, term);
  return number;
}

function newestPledge({ tx }: Work, personId: string) {
  return tx.pledge.findFirst({ where: { personId }, orderBy: { signedOn: 'desc' }, select: { id: true } });
}

/** A term whose last day has passed and that another follows by 续聘: 届满, then 已续聘. */
export async function closeRenewed(work: Work, term: { id: string; state: string }): Promise<void> {
  const state =
    term.state === 'EXPIRED' ? term.state : await advanceTerm(work, term, 'expire', { opinion: '聘期届满' });
  await advanceTerm(work, { id: term.id, state }, 'renew', { opinion: '续聘' });
}

/** The person stays locked: another batch may be appointing him at this very moment. */
async function requireFreeDays({ tx }: Work, term: LockedTerm, days: { startsOn: string; endsOn: string }) {
  await tx.$queryRaw`SELECT 1 FROM "Person" WHERE id = ${term.personId}::uuid FOR UPDATE`;
  const other = await tx.term.findFirst({
    where: {
      personId: term.personId,
      id: { not: term.id },
      state: { not: 'VOIDED' },
      startsOn: { lte: storedDay(days.endsOn) },
      endsOn: { gte: storedDay(days.startsOn) },
      OR: [{ endedOn: null }, { endedOn: { gt: storedDay(days.startsOn) } }],
    },
    include: { letter: { select: { number: true } } },
  });
  if (!other) return;
  const message = `已在另一聘期内（${other.letter.number}，至${formatDay(readDay(other.endsOn))}），聘期不能重叠`;
  refuse({ code: 'LIVE_TERM', message, clause: '方案 二（三）' });
}
