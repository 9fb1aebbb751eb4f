import 'server-only';
import { endingBoard, endingFilter } from '@/lib/domain/appointment/ending-board';
import { termEventRules, termEvents } from '@/lib/domain/appointment/term-change';
import { daysLeft, deadlinePhrase } from '@/lib/domain/deadline';
import { instructorReach } from '@/lib/domain/instructor-reach';
import type { BatchState, CandidateState } from '@/lib/domain/lifecycle';
import { countStages } from '@/lib/domain/nomination/receipt-board';
import { type Actor, can } from '@/lib/domain/permissions';
import { pendingStates } from '@/lib/domain/review/queue-filter';
import { type StateCount, type Todo, todosFrom } from '@/lib/domain/todo';
import { now, today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import type { Prisma } from '@/prisma/generated/client';
import { countAccounts } from './account';
import { listInstructors } from './appointment/instructors';
import { appointmentTodos } from './appointment/todos';
import { currentBatches } from './batch';
import { countAwaitedEvidence, waitingFor } from './evidence';
import { countTroubledJobs } from './jobs';
import { readBoard } from './nomination/receipt-board';
import { authoredBy } from './nomination/scope';
import { countYearsWithoutWorkdays, deadlineOf } from './workday';

export interface CurrentBatch {
  id: string;
  title: string;
  state: BatchState;
  /** The day that counts, `yyyy-MM-dd`. */
  deadlineOn: string;
  /** 还有 8 天, while organisations can nominate; else empty. */
  timeLeft: string;
}

/** While paper can still be brought up to date. */
const paperStates: readonly BatchState[] = ['OPEN', 'CLOSED', 'REVIEW'];

/** What waits for this person: forms that he writes, and decisions that are his. */
export async function readTodos(actor: Actor): Promise<Todo[]> {
  const current: Prisma.CandidateWhereInput = { batch: { state: { not: 'ARCHIVED' } } };
  const own = { AND: [current, authoredBy(actor)] };
  const [ownCounts, otherCounts] = await Promise.all([
    countStates(own, true),
    can(actor, 'review.read') ? countStates({ AND: [current, { NOT: authoredBy(actor) }] }, false) : [],
  ]);
  const todos = todosFrom([...ownCounts, ...otherCounts], (ability) => can(actor, ability));
  return [...todos, ...(await otherTodos(actor))];
}

async function countStates(where: Prisma.CandidateWhereInput, isOwn: boolean): Promise<StateCount[]> {
  const rows = await db.candidate.groupBy({ by: ['state', 'channel'], where, _count: true });
  return rows.map(({ state, channel, _count }) => ({
    state: state as CandidateState,
    isInternal: channel === 'SELECTED_INTERNALLY',
    isOwn,
    count: _count,
  }));
}

/** Work that hangs on no nominee's state. */
async function otherTodos(actor: Actor): Promise<Todo[]> {
  const todos: Todo[] = [];
  if (can(actor, 'quota.approveOverride'))
    todos.push({
      label: '超额推荐，待审批',
      href: '/reviews/filing',
      count: await db.quotaOverride.count({ where: { isApproved: null } }),
    });
  if (can(actor, 'nomination.write'))
    todos.push({
      label: '审核需要补充材料，待提供',
      href: '/nominations/evidence',
      count: await countAwaitedEvidence(actor),
    });
  if (can(actor, 'review.judge'))
    todos.push({
      label: '补充材料，待审核',
      href: '/reviews?waits=ANSWER',
      count: await countWaiting('ANSWER'),
    });
  if (can(actor, 'exception.decide'))
    todos.push({
      label: '特批，待决定',
      href: '/reviews?waits=EXCEPTION',
      count: await countWaiting('EXCEPTION'),
    });
  todos.push(...(await termTodos(actor)));
  if (can(actor, 'role.grant'))
    todos.push({
      label: '新账号，待授予角色',
      href: '/settings/accounts?only=roleless',
      count: await countAccounts('roleless'),
    });
  if (can(actor, 'account.manage'))
    todos.push({
      label: '账号被锁定',
      href: '/settings/accounts?only=locked',
      count: await countAccounts('locked'),
    });
  if (can(actor, 'programme.manage'))
    todos.push({ label: '放假和调休，待登记', href: '/settings/workdays', count: await countYearsWithoutWorkdays() });
  todos.push(...(await machineryTodos(actor)));
  if (can(actor, 'notice.sign'))
    todos.push({
      label: '通知，待签收',
      href: '/nominations/notices',
      count: await db.noticeReceipt.count({
        where: {
          signedAt: null,
          notice: { withdrawnAt: null },
          organizationId: { in: actor.grants.flatMap(({ organizationId }) => organizationId ?? []) },
        },
      }),
    });
  if (can(actor, 'question.answer'))
    todos.push({
      label: '问题，待答复',
      href: '/nominations/questions',
      count: await db.question.count({ where: { answeredAt: null } }),
    });
  if (can(actor, 'paper.receive')) todos.push(...(await outdatedPaper()));
  return [...todos, ...(await appointmentTodos(actor))].filter(({ count }) => count > 0);
}

/** 版本不一致: organisations whose paper no longer says what the electronic version says, batch by batch (N06). */
async function outdatedPaper(): Promise<Todo[]> {
  const batches = await db.batch.findMany({
    where: { state: { in: [...paperStates] } },
    orderBy: { deadlineOn: 'asc' },
  });
  return Promise.all(
    batches.map(async ({ id, title }) => ({
      label: `纸质与电子版本不一致，待处理（${title}）`,
      href: `/nominations/board?batch=${id}&stage=OUTDATED`,
      count: countStages(await readBoard(id)).OUTDATED,
    })),
  );
}

/** What the system administrator must see to in the machinery. */
async function machineryTodos(actor: Actor): Promise<Todo[]> {
  const todos: Todo[] = [];
  if (can(actor, 'mail.manage'))
    todos.push({
      label: '邮件未能送达',
      href: '/settings/mail',
      count: await db.mailDelivery.count({ where: { state: 'DEAD' } }),
    });
  if (can(actor, 'job.manage'))
    todos.push({ label: '定时任务失败或发现问题', href: '/settings/jobs', count: await countTroubledJobs() });
  return todos;
}

/** Nominees under review who wait for somebody to look at a document or to decide on a 特批. */
function countWaiting(kind: keyof typeof waitingFor): Promise<number> {
  return db.candidate.count({ where: { ...waitingFor[kind], state: { in: [...pendingStates] } } });
}

/** Changes of terms that wait for this person's word, and terms that somebody must see to. */
async function termTodos(actor: Actor): Promise<Todo[]> {
  const events = termEvents.filter((event) => can(actor, termEventRules[event].decidedBy));
  const href = '/instructors?state=CHANGE_OPEN';
  const changes = { label: '聘期变动，待决定', href, count: 0 };
  if (events.length > 0)
    changes.count = await db.termChange.count({ where: { isApproved: null, event: { in: events } } });
  if (!can(actor, 'term.propose')) return [changes];
  const lines = await listInstructors(instructorReach(actor, 'term.propose'));
  const { counts } = endingBoard(lines, endingFilter.parse({}), today());
  return [changes, { label: '聘期90日内届满，待续聘或交接', href: '/instructors/ending', count: counts['90'] }];
}

/** Batches in which something is going on, with the time that is left. */
export async function readCurrentBatches(actor: Actor): Promise<CurrentBatch[]> {
  if (!can(actor, 'batch.read')) return [];
  const batches = await currentBatches(actor);
  return Promise.all(
    batches.map(async ({ id, title, state, deadlineOn }) => {
      const { effectiveOn } = await deadlineOf(deadlineOn);
      const timeLeft = state === 'OPEN' ? deadlinePhrase(daysLeft(effectiveOn, now())) : '';
      return { id, title, state, deadlineOn: effectiveOn, timeLeft };
    }),
  );
}
