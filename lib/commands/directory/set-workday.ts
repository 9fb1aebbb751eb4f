import 'server-only';
import { storedDay } from '@/lib/data/stored-day';
import type { WorkdayChange } from '@/lib/domain/directory/workday';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, runCommand } from '../command';

/** Records a day off or a day made up for; deadlines move accordingly (N05). */
export function setWorkday(context: CommandContext, change: WorkdayChange): Promise<Outcome<{ day: string }>> {
  return runCommand(context, 'workday.set', async ({ tx, actor, audit }) => {
    if (!canOn(actor, 'programme.manage', {})) notFound();
    const { day, isWorkday, note } = change;
    const where = { day: storedDay(day) };
    await tx.workday.upsert({ where, create: { ...where, isWorkday, note }, update: { isWorkday, note } });
    audit({ action: 'workday.set', subject: `WORKDAY:${day}`, detail: { isWorkday } });
    return { day };
  });
}

/** The day follows the week again. */
export function removeWorkday(context: CommandContext, { day }: { day: string }): Promise<Outcome<{ day: string }>> {
  return runCommand(context, 'workday.remove', async ({ tx, actor, audit }) => {
    if (!canOn(actor, 'programme.manage', {})) notFound();
    await tx.workday.deleteMany({ where: { day: storedDay(day) } });
    audit({ action: 'workday.remove', subject: `WORKDAY:${day}` });
    return { day };
  });
}
