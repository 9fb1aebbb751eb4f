/**
 * 保存期限 of data that only the machinery needs: days after which a run erases it (个人信息保护法 19). What people wrote
 * and decided, and the audit trail, are archives and are never touched here.
 */
export const retention = {
  /** Stored answers for repeated requests: nobody repeats a request after a month. */
  IDEMPOTENCY_KEY: { label: '重复请求的应答', days: 30 },
  /** Sign-ins that ended; the audit trail keeps who signed in when (网络安全法: logs at least six months). */
  SESSION: { label: '已结束的登录', days: 365 },
  /** Mails that were sent or no longer wanted. */
  MAIL: { label: '已办结的邮件', days: 180 },
  /** 意向 that were dealt with, or that nobody took up: the period that the person was told. */
  INTENTION: { label: '报名意向', days: 365 },
  JOB_RUN: { label: '定时任务的运行记录', days: 90 },
  RATE_LIMIT: { label: '过期的访问计数', days: 0 },
} as const;
export type RetentionKind = keyof typeof retention;

const DAY_MS = 86_400_000;

/** What ended before this instant is kept no longer. */
export function keptSince(kind: RetentionKind, at: Date): Date {
  return new Date(at.getTime() - retention[kind].days * DAY_MS);
}
