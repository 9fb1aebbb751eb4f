import 'server-only';
import { shanghaiDay } from '@/lib/domain/deadline';
import { type CommandContext, type Outcome, refuse, runCommand } from '../command';
import { organizationsWithAccounts, tellOrganizations } from '../message';
import { lockNotice } from './write-notice';

/** 催办 of all who have not signed; once a day each, however often it is pressed. Says who can only be reached on paper. */
export function remindNotice(
  context: CommandContext,
  { noticeId }: { noticeId: string },
): Promise<Outcome<{ id: string; reminded: number; withoutAccount: number }>> {
  return runCommand(context, 'notice.remind', async (work) => {
    const { tx, at, audit } = work;
    const notice = await lockNotice(work, noticeId);
    if (!notice.publishedAt || notice.withdrawnAt) refuse({ code: 'STATE', message: '只有已发布的通知可以催办' });
    const unsigned = await tx.noticeReceipt.findMany({ where: { noticeId, signedAt: null } });
    const due = unsigned
      .filter(({ remindedAt }) => !remindedAt || shanghaiDay(remindedAt) !== shanghaiDay(at))
      .map(({ organizationId }) => organizationId);
    const reached = await organizationsWithAccounts(work, due);
    await tellOrganizations(work, reached, {
      kind: 'NOTICE_REMINDER',
      title: `请签收：${notice.title}`,
      body: `${notice.documentNumber}尚未签收，请尽快阅读并签收。`,
      link: `/nominations/notices/${noticeId}`,
    });
    await tx.noticeReceipt.updateMany({
      where: { noticeId, organizationId: { in: reached } },
      data: { remindedAt: at, reminders: { increment: 1 } },
    });
    audit({ action: 'notice.remind', subject: `NOTICE:${noticeId}`, detail: { reminded: reached.length } });
    return { id: noticeId, reminded: reached.length, withoutAccount: due.length - reached.length };
  });
}
