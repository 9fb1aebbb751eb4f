import 'server-only';
import type { NoticeAudience } from '@/lib/domain/nomination/notice';
import { type CommandContext, type Outcome, refuse, runCommand, type Work } from '../command';
import { organizationsWithAccounts, tellOrganizations } from '../message';
import { lockNotice } from './write-notice';

/**
 * 发布 to all organisations or to chosen ones: each gets a line in the 签收台账. Those without an account stand in it
 * too, so that the office sees to whom it must send paper (N01).
 */
export function publishNotice(
  context: CommandContext,
  { noticeId, audience, organizationNames }: NoticeAudience & { noticeId: string },
): Promise<Outcome<{ id: string; sent: number }>> {
  return runCommand(context, 'notice.publish', async (work) => {
    const { tx, at, audit } = work;
    const notice = await lockNotice(work, noticeId);
    if (notice.publishedAt) refuse({ code: 'PUBLISHED', message: '通知已经发布过了' });
    const recipients = await findRecipients(work, audience === 'ALL' ? null : organizationNames);
    await tx.noticeReceipt.createMany({ data: recipients.map(({ id }) => ({ noticeId, organizationId: id })) });
    await tx.notice.update({ where: { id: noticeId }, data: { publishedAt: at } });
    const reached = await organizationsWithAccounts(
      work,
      recipients.map(({ id }) => id),
    );
    await tellOrganizations(work, reached, {
      kind: 'NOTICE_PUBLISHED',
      title: notice.title,
      body: `${notice.documentNumber}已发布，请阅读并签收。`,
      link: `/nominations/notices/${noticeId}`,
    });
    audit({ action: 'notice.publish', subject: `NOTICE:${noticeId}`, detail: { audience, sent: recipients.length } });
    return { id: noticeId, sent: recipients.length };
  });
}

/** 撤回: the notice stays readable, marked as withdrawn, and nobody need sign it any more. */
export function withdrawNotice(
  context: CommandContext,
  { noticeId }: { noticeId: string },
): Promise<Outcome<{ id: string }>> {
  return runCommand(context, 'notice.withdraw', async (work) => {
    const notice = await lockNotice(work, noticeId);
    if (!notice.publishedAt || notice.withdrawnAt) refuse({ code: 'STATE', message: '只有已发布的通知可以撤回' });
    await work.tx.notice.update({ where: { id: noticeId }, data: { withdrawnAt: work.at } });
    work.audit({ action: 'notice.withdraw', subject: `NOTICE:${noticeId}` });
    return { id: noticeId };
  });
}

const socialOrganizations = ['SOCIAL_GROUP', 'PRIVATE_NON_ENTERPRISE', 'FOUNDATION'];

/** Every social organisation that is not closed, or those with these names; a name that is not known stops it all. */
async function findRecipients({ tx }: Work, names: string[] | null): Promise<{ id: string }[]> {
  const recipients = await tx.organization.findMany({
    where: { closedOn: null, ...(names ? { name: { in: names } } : { kind: { in: socialOrganizations } }) },
    select: { id: true, name: true },
  });
  const known = new Set(recipients.map(({ name }) => name));
  const unknown = (names ?? []).filter((name) => !known.has(name));
  if (unknown.length > 0) {
    refuse({
      code: 'UNKNOWN_ORGANIZATION',
      message: `目录里没有这些单位：${unknown.join('、')}`,
      field: 'organizationNames',
    });
  }
  if (recipients.length === 0) refuse({ code: 'NO_RECIPIENT', message: '没有可以发送的单位' });
  return recipients;
}
