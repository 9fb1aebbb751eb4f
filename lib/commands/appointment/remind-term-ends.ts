import 'server-only';
import { readDay, storedDay } from '@/lib/data/stored-day';
import { formatDay } from '@/lib/domain/calendar-day';
import { shanghaiDay } from '@/lib/domain/deadline';
import { batchRules } from '@/lib/domain/regulation';
import { rungReached } from '@/lib/domain/reminder-rung';
import { runCommand, systemContext, type Work } from '../command';
import { accountsInRole, tellAccount } from '../message';
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

interface DueTerm {
  id: string;
  personId: string;
  channel: string;
  endsOn: string;
  daysBefore: number;
}
const subjectOf = ({ id }: DueTerm) => `TERM:${id}`;

/** Terms in office that have reached a rung, as the rules of their batch set it. */
async function dueTerms({ tx, at }: Work): Promise<DueTerm[]> {
  const day = shanghaiDay(at);
  const terms = await tx.term.findMany({
    where: { state: { in: ['ACTIVE', 'SUSPENDED'] }, endsOn: { gte: storedDay(day) } },
    include: { letter: { include: { issueEvent: { include: { batch: { select: { rules: true } } } } } } },
    orderBy: { endsOn: 'asc' },
  });
  return terms.flatMap(({ id, personId, channel, endsOn, letter }) => {
    const { reminderDaysBeforeTermEnd } = batchRules.parse(letter.issueEvent.batch.rules);
    const daysBefore = rungReached(readDay(endsOn), day, reminderDaysBeforeTermEnd);
    return daysBefore === null ? [] : [{ id, personId, channel, endsOn: readDay(endsOn), daysBefore }];
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

/** One message an account and run, however many terms: 党群工作处 of all, 党群工作服务中心 of those of 招募 (M02). */
async function tellManagers(work: Work, terms: readonly DueTerm[]): Promise<void> {
  const managers = [
    { role: 'MASS_WORK_DIVISION', managed: terms },
    { role: 'SERVICE_CENTER', managed: terms.filter(({ channel }) => channel === 'RECRUITED') },
  ] as const;
  for (const { role, managed } of managers) {
    const [first] = managed;
    if (!first) continue;
    for (const accountId of await accountsInRole(work, role)) {
      await tellAccount(work, accountId, {
        kind: 'TERM_ENDING',
        title: '有聘期即将届满',
        body: `有${managed.length}个聘期即将届满，最早的至${formatDay(first.endsOn)}，请准备续聘或其他安排。`,
        link: '/appointments/letters',
      });
    }
  }
}
