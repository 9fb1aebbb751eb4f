import 'server-only';
import type { z } from 'zod';
import { type savedView, tidyQuery } from '@/lib/domain/review/queue-filter';
import { type CommandContext, type Outcome, refuse, runCommand } from '../command';

const MOST_VIEWS = 20;

/** 常用筛选: keeps a query of the queue under a name of one's own; the same name replaces it. */
export function saveView(
  context: CommandContext,
  { name, query }: z.output<typeof savedView>,
): Promise<Outcome<{ name: string }>> {
  return runCommand(context, 'review.saveView', async ({ tx, actor, at }) => {
    const { accountId } = actor;
    const kept = tidyQuery(query);
    const others = await tx.savedView.count({ where: { accountId, name: { not: name } } });
    if (others >= MOST_VIEWS) refuse({ code: 'TOO_MANY_VIEWS', message: `常用筛选最多${MOST_VIEWS}个`, field: 'name' });
    await tx.savedView.upsert({
      where: { accountId_name: { accountId, name } },
      create: { accountId, name, query: kept, createdAt: at },
      update: { query: kept },
    });
    return { name };
  });
}
