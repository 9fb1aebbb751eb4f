import 'server-only';
import { noticeSubject } from '@/lib/data/nomination/notices';
import { type CommandContext, type Outcome, refuse, runCommand } from '../command';
import { keepAttachment } from '../keep-attachment';
import { lockNotice } from './write-notice';

/** Adds a file to a draft: forms, plans, pictures of the stamped original. */
export function attachToNotice(
  context: CommandContext,
  { noticeId, file }: { noticeId: string; file: File },
): Promise<Outcome<{ id: string }>> {
  return runCommand(context, 'notice.attach', async (work) => {
    const { publishedAt } = await lockNotice(work, noticeId);
    if (publishedAt) refuse({ code: 'PUBLISHED', message: '通知已经发布，不能再添加附件' });
    const bytes = new Uint8Array(await file.arrayBuffer());
    await keepAttachment(work, { purpose: 'document', subject: noticeSubject(noticeId), fileName: file.name, bytes });
    return { id: noticeId };
  });
}
