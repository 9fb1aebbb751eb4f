import 'server-only';
import { type CommandContext, notFound, type Outcome, runCommand } from '../command';

/** Forgets one of one's own 常用筛选. */
export function removeView(context: CommandContext, { viewId }: { viewId: string }): Promise<Outcome<null>> {
  return runCommand(context, 'review.removeView', async ({ tx, actor }) => {
    const { count } = await tx.savedView.deleteMany({ where: { id: viewId, accountId: actor.accountId } });
    return count === 0 ? notFound() : null;
  });
}
