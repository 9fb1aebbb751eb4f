import 'server-only';
import { readDay, storedDay } from '@/lib/data/stored-day';
import { formatDay } from '@/lib/domain/calendar-day';
import { shanghaiDay } from '@/lib/domain/deadline';
import type { Role, SelectionChannel } from '@/lib/domain/glossary';
import { instructorReach, isWithinReach, type ManagedInstructor } from '@/lib/domain/instructor-reach';
import { type Actor, abilities } from '@/lib/domain/permissions';
import { batchRules } from '@/lib/domain/regulation';
import { rungReached } from '@/lib/domain/reminder-rung';
import { runCommand, systemContext, type Work } from '../command';
import { tellAccount } from '../message';
import { takeRung } from '../reminder-ledger';

/** How many terms somebody was reminded of. */
export async function remindTermEnds(): Promise<number> {
  const outcome = await runCommand(systemContext(), 'term.remind', async (work) => {
    const due = await dueTerms(work);
    const reminded: DueTerm[] = [];
    for (const rung of new Set(due.map(({ daysBefore }) => daysBefore))) {
      const onRung = due.filter(({ daysBefore }) => daysBefore === rung);
      const taken = await takeRung(work, onRung.map(subjectOf), `DAYS_BEFORE_${rung}`);
      reminded.push(...onRung.filter((term) => taken.has(subjectOf(term))));
    }
    await tellInstructors(work, reminded);
    await tellManagers(work, reminded);
    for (const term of reminded) {
      work.audit({
        action: 'instructor.remind',
        subject: `INSTRUCTOR:${term.id}`,
        detail: { daysBefore: term.daysBefore },
      });
    }
    return reminded.length;
  });
  return outcome.ok ? outcome.value : 0;
}

interface DueTerm extends ManagedInstructor {
  id: string;
  personId: string;
  endsOn: string;
  daysBefore: number;
}
const subjectOf = ({ id }: DueTerm) => `TERM:${id}`;

/** Terms in office that have reached a rung, as the rules of their batch set it; not those that a renewal follows. */
async function dueTerms({ tx, at }: Work): Promise<DueTerm[]> {
  const day = shanghaiDay(at);
  const terms = await tx.term.findMany({
    where: {
      state: { in: ['ACTIVE', 'SUSPENDED'] },
      endsOn: { gte: storedDay(day) },
      changes: { none: { event: 'renew', isApproved: true, letter: { state: 'ISSUED' } } },
    },
    include: { letter: { include: { candidate: { include: { batch: { select: { rules: true } } } } } } },
    orderBy: { endsOn: 'asc' },
  });
  return terms.flatMap(({ id, personId, channel, endsOn, letter: { candidate } }) => {
    const { reminderDaysBeforeTermEnd } = batchRules.parse(candidate.batch.rules);
    const daysBefore = rungReached(readDay(endsOn), day, reminderDaysBeforeTermEnd);
    if (daysBefore === null) return [];
    const { organizationId, partyOrganizationId } = candidate;
    const managed = { channel: channel as SelectionChannel, organizationId, partyOrganizationId };
    return [{ id, personId, ...managed, endsOn: readDay(endsOn), daysBefore }];
  });
}

async function tellInstructors(work: Work, terms: readonly DueTerm[]): Promise<void> {
  for (const { personId, endsOn } of terms) {
    const accounts = await work.tx.account.findMany({ where: { personId, disabledAt: null }, select: { id: true } });
    for (const { id } of accounts) {
      await tellAccount(work, id, {
        kind: 'TERM_ENDING',
        title: '聘期即将届满',
        body: `您的聘期至${formatDay(endsOn)}届满。`,
        link: '/my-information',
      });
    }
  }
}

/** One message an account and run, however many terms: each manager of those whom he manages (方案 四（二）). */
async function tellManagers(work: Work, terms: readonly DueTerm[]): Promise<void> {
  if (terms.length === 0) return;
  for (const actor of await managers(work)) {
    const reach = instructorReach(actor, 'term.propose');
    const managed = terms.filter((term) => isWithinReach(reach, term));
    const [first] = managed;
    if (!first) continue;
    await tellAccount(work, actor.accountId, {
      kind: 'TERM_ENDING',
      title: '有聘期即将届满',
      body: `有${managed.length}个聘期即将届满，最早的至${formatDay(first.endsOn)}，请准备续聘或其他安排。`,
      link: '/instructors/ending',
    });
  }
}

/** Accounts in use of those who manage instructors, as actors. */
async function managers({ tx, at }: Work): Promise<Actor[]> {
  const inForce = { validFrom: { lte: at }, OR: [{ validTo: null }, { validTo: { gt: at } }] };
  const role = { in: [...abilities['term.propose']] };
  const accounts = await tx.account.findMany({
    where: { disabledAt: null, grants: { some: { role, ...inForce } } },
    include: { grants: { where: { role, ...inForce } } },
    orderBy: { id: 'asc' },
  });
  return accounts.map(({ id, displayName, grants }) => ({
    accountId: id,
    sessionId: '',
    displayName,
    grants: grants.map((grant) => ({ ...grant, role: grant.role as Role })),
  }));
}
