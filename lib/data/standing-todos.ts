import 'server-only';
import { endingBoard, endingFilter } from '@/lib/domain/appointment/ending-board';
import { isPledgeDue } from '@/lib/domain/appointment/pledge';
import { termEventRules, termEvents } from '@/lib/domain/appointment/term-change';
import { instructorReach } from '@/lib/domain/instructor-reach';
import type { BatchState } from '@/lib/domain/lifecycle';
import { countStages } from '@/lib/domain/nomination/receipt-board';
import { type Ability, type Actor, can } from '@/lib/domain/permissions';
import { pendingStates } from '@/lib/domain/review/queue-filter';
import type { Todo } from '@/lib/domain/todo';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { countAccounts } from './account';
import { listInstructors } from './appointment/instructors';
import { countOpenInvitations } from './appointment/invitations';
import { readOwnPledge } from './appointment/pledges';
import { countAwaitedEvidence, waitingFor } from './evidence';
import { countTroubledJobs } from './jobs';
import { readBoard } from './nomination/receipt-board';
import { countYearsWithoutWorkdays } from './workday';

/** One kind of work that hangs on no nominee's state: who sees it, where it is done, and how much waits. */
interface StandingTodo {
  label: string;
  href: string;
  ability: Ability;
  count: (actor: Actor) => Promise<number>;
}

/** In the order of the work. */
const standing: readonly StandingTodo[] = [
  {
    label: '超额推荐，待审批',
    href: '/reviews/filing',
    ability: 'quota.approveOverride',
    count: () => db.quotaOverride.count({ where: { isApproved: null } }),
  },
  {
    label: '审核需要补充材料，待提供',
    href: '/nominations/evidence',
    ability: 'nomination.write',
    count: countAwaitedEvidence,
  },
  {
    label: '补充材料，待审核',
    href: '/reviews?waits=ANSWER',
    ability: 'review.judge',
    count: () => countWaiting('ANSWER'),
  },
  {
    label: '特批，待决定',
    href: '/reviews?waits=EXCEPTION',
    ability: 'exception.decide',
    count: () => countWaiting('EXCEPTION'),
  },
  {
    label: '聘期变动，待决定',
    href: '/instructors?state=CHANGE_OPEN',
    ability: 'instructor.read',
    count: countOpenChanges,
  },
  {
    label: '聘期90日内届满，待续聘或交接',
    href: '/instructors/ending',
    ability: 'term.propose',
    count: countEndingTerms,
  },
  {
    label: '新账号，待授予角色',
    href: '/settings/accounts?only=roleless',
    ability: 'role.grant',
    count: () => countAccounts('roleless'),
  },
  {
    label: '账号被锁定',
    href: '/settings/accounts?only=locked',
    ability: 'account.manage',
    count: () => countAccounts('locked'),
  },
  {
    label: '放假和调休，待登记',
    href: '/settings/workdays',
    ability: 'programme.manage',
    count: countYearsWithoutWorkdays,
  },
  {
    label: '邮件未能送达',
    href: '/settings/mail',
    ability: 'mail.manage',
    count: () => db.mailDelivery.count({ where: { state: 'DEAD' } }),
  },
  {
    label: '定时任务失败或发现问题',
    href: '/settings/jobs',
    ability: 'job.manage',
    count: countTroubledJobs,
  },
  { label: '通知，待签收', href: '/nominations/notices', ability: 'notice.sign', count: countUnsignedNotices },
  {
    label: '问题，待答复',
    href: '/nominations/questions',
    ability: 'question.answer',
    count: () => db.question.count({ where: { answeredAt: null } }),
  },
];

/** What comes last: training and letters. */
const appointment: readonly StandingTodo[] = [
  {
    label: '培训邀请，待回复',
    href: '/appointments/invitations',
    ability: 'training.reply',
    count: countOpenInvitations,
  },
  {
    label: '用印申请，待审批',
    href: '/appointments',
    ability: 'seal.approve',
    count: () => db.sealApplication.count({ where: { isApproved: null } }),
  },
  { label: '年度承诺书，待签署', href: '/appointments/pledge', ability: 'pledge.sign', count: countOwnDuePledge },
];

/** While paper can still be brought up to date. */
const paperStates: readonly BatchState[] = ['OPEN', 'CLOSED', 'REVIEW'];

/** Work that hangs on no nominee's state, as far as there is some. */
export async function standingTodos(actor: Actor): Promise<Todo[]> {
  const [before, paper, after] = await Promise.all([
    countFor(actor, standing),
    can(actor, 'paper.receive') ? outdatedPaper() : [],
    countFor(actor, appointment),
  ]);
  return [...before, ...paper, ...after].filter(({ count }) => count > 0);
}

function countFor(actor: Actor, kinds: readonly StandingTodo[]): Promise<Todo[]> {
  const mine = kinds.filter(({ ability }) => can(actor, ability));
  return Promise.all(mine.map(async ({ label, href, count }) => ({ label, href, count: await count(actor) })));
}

/** One, when the actor's own pledge of the year is due. */
async function countOwnDuePledge(actor: Actor): Promise<number> {
  const own = await readOwnPledge(actor);
  return own !== null && isPledgeDue(own.signedOn, today()) ? 1 : 0;
}

/** Nominees under review who wait for somebody to look at a document or to decide on a 特批. */
function countWaiting(kind: keyof typeof waitingFor): Promise<number> {
  return db.candidate.count({ where: { ...waitingFor[kind], state: { in: [...pendingStates] } } });
}

/** Changes of terms that wait for this person's word. */
async function countOpenChanges(actor: Actor): Promise<number> {
  const events = termEvents.filter((event) => can(actor, termEventRules[event].decidedBy));
  return db.termChange.count({ where: { isApproved: null, event: { in: events } } });
}

async function countEndingTerms(actor: Actor): Promise<number> {
  const lines = await listInstructors(instructorReach(actor, 'term.propose'));
  return endingBoard(lines, endingFilter.parse({}), today()).counts['90'];
}

function countUnsignedNotices(actor: Actor): Promise<number> {
  const organizationIds = actor.grants.flatMap(({ organizationId }) => organizationId ?? []);
  return db.noticeReceipt.count({
    where: { signedAt: null, notice: { withdrawnAt: null }, organizationId: { in: organizationIds } },
  });
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
