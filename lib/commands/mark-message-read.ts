import 'server-only';
import { messagesFor } from '@/lib/data/message';
import { type CommandContext, notFound, type Outcome, runCommand } from './command';

/** 已读. A message to an organisation is read for all who act for it. */
export function markMessageRead(context: CommandContext, { messageId }: { messageId: string }): Promise<Outcome<null>> {
  return runCommand(context, 'message.markRead', async ({ tx, actor, at }) => {
    const { count } = await tx.outboxMessage.updateMany({
      where: { id: BigInt(messageId), ...messagesFor(actor) },
      data: { readAt: at },
    });
    if (count === 0) notFound();
    return null;
  });
}
