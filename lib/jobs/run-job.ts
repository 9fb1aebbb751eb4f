import 'server-only';
import { carryOutTermChanges } from '@/lib/commands/appointment/carry-out-term-changes';
import { drawLetterBundles } from '@/lib/commands/appointment/draw-letter-bundles';
import { expireTerms } from '@/lib/commands/appointment/expire-terms';
import { remindTermEnds } from '@/lib/commands/appointment/remind-term-ends';
import { eraseOutdated } from '@/lib/commands/erase-outdated';
import { remindDeadlines } from '@/lib/commands/nomination/remind-deadlines';
import { sendMails } from '@/lib/commands/outbox/send-mails';
import { recordRun } from '@/lib/commands/record-run';
import { findViolations } from '@/lib/data/invariants';
import { letterPress } from '@/lib/documents/letter-press';
import type { JobName, JobResult } from '@/lib/domain/job';

/**
 * What each job does: like an action it only calls. Every one finds out for itself what is still to do, so that it can
 * be run again at any time, after a kill in the middle too.
 */
const performers: Record<JobName, () => Promise<JobResult>> = {
  SEND_MAILS: async () => {
    const { sent, failed } = await sendMails();
    return { count: sent + failed, report: failed > 0 ? `发出${sent}封，${failed}封没有发出` : `发出${sent}封` };
  },
  DRAW_LETTERS: async () => counted(await drawLetterBundles(letterPress), (count) => `生成${count}个批次的聘书`),
  EXPIRE_TERMS: async () => {
    const changed = await carryOutTermChanges();
    const expired = await expireTerms();
    return { count: changed + expired, report: `${changed}项聘期变动生效，${expired}个聘期届满` };
  },
  REMIND_TERM_ENDS: async () => counted(await remindTermEnds(), (count) => `提醒${count}个聘期`),
  REMIND_DEADLINES: async () => counted(await remindDeadlines(), (count) => `提醒${count}个单位`),
  CHECK_INVARIANTS: async () => {
    const violations = await findViolations();
    const report = violations.length > 0 ? violations.join('；') : '没有发现问题';
    return { count: violations.length, report };
  },
  ERASE_OUTDATED: async () => {
    const erased = await eraseOutdated();
    const count = erased.reduce((sum, kind) => sum + kind.count, 0);
    return { count, report: erased.map((kind) => `${kind.label}${kind.count}条`).join('，') || '没有到期的数据' };
  },
};

function counted(count: number, report: (count: number) => string): JobResult {
  return { count, report: report(count) };
}

/** Runs a job and keeps on record what came of it. */
export function runJob(job: JobName, requestedByName: string): Promise<void> {
  return recordRun(job, requestedByName, performers[job]);
}
