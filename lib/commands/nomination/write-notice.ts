import 'server-only';
import { storedDay } from '@/lib/data/stored-day';
import type { NoticeContent } from '@/lib/domain/nomination/notice';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, refuse, runCommand, type Work } from '../command';
import { lockBatch } from '../locks';

const row = ({ signedOn, ...content }: NoticeContent) => ({ ...content, signedOn: storedDay(signedOn) });

/** Drafts a notice; nobody but the office sees it until it is published. */
export function createNotice(context: CommandContext, content: NoticeContent): Promise<Outcome<{ id: string }>> {
  return runCommand(context, 'notice.create', async (work) => {
    const { tx, actor, at, audit } = work;
    if (!canOn(actor, 'notice.manage', {})) notFound();
    await requireBatch(work, content);
    const { id } = await tx.notice.create({ data: { ...row(content), createdAt: at }, select: { id: true } });
    audit({ action: 'notice.create', subject: `NOTICE:${id}` });
    return { id };
  });
}

/** Changes a draft. What was published stands as it was sent. */
export function updateNotice(
  context: CommandContext,
  { noticeId, ...content }: NoticeContent & { noticeId: string },
): Promise<Outcome<{ id: string }>> {
  return runCommand(context, 'notice.update', async (work) => {
    const { id, publishedAt } = await lockNotice(work, noticeId);
    if (publishedAt) refuse({ code: 'PUBLISHED', message: '通知已经发布，不能再修改；如有错误，请撤回后另发' });
    await requireBatch(work, content);
    await work.tx.notice.update({ where: { id }, data: row(content) });
    work.audit({ action: 'notice.update', subject: `NOTICE:${id}` });
    return { id };
  });
}

async function requireBatch({ tx }: Work, { batchId }: NoticeContent): Promise<void> {
  if (batchId) await lockBatch(tx, batchId);
}

/** The notice, locked, for the office. */
export async function lockNotice({ tx, actor }: Work, id: string) {
  if (!canOn(actor, 'notice.manage', {})) notFound();
  await tx.$queryRaw`SELECT 1 FROM "Notice" WHERE id = ${id}::uuid FOR UPDATE`;
  return (await tx.notice.findUnique({ where: { id } })) ?? notFound();
}
