import 'server-only';
import { z } from 'zod';
import { readDay, storedDay } from '@/lib/data/stored-day';
import { formatDay } from '@/lib/domain/calendar-day';
import { calendarDay } from '@/lib/domain/day-field';
import { canOn } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';

export const collectionEntry = z.object({
  letterId: z.uuid(),
  collectedOn: calendarDay,
  collectedBy: z.string().trim().min(1, '请填写领取人').max(50, '领取人请控制在50字以内'),
  note: z.string().trim().max(200, '备注请控制在200字以内').default(''),
});

/** 领取登记: who took the paper and when; once, and only of a printed letter. */
export function collectLetter(
  context: CommandContext,
  { letterId, collectedOn, ...entry }: z.infer<typeof collectionEntry>,
): Promise<Outcome<{ letterId: string }>> {
  return runCommand(context, 'appointment.collectLetter', async (work) => {
    const { tx, actor, at } = work;
    await tx.$queryRaw`SELECT 1 FROM "Letter" WHERE id = ${letterId}::uuid FOR UPDATE`;
    const include = { collection: true, prints: { take: 1 } };
    const letter = (await tx.letter.findUnique({ where: { id: letterId }, include })) ?? notFound();
    if (!canOn(actor, 'letter.print', {})) notFound();
    if (letter.state === 'VOIDED') refuse({ code: 'VOIDED', message: '聘书已经作废' });
    if (letter.collection) refuse({ code: 'COLLECTED', message: '这份聘书已经登记领取' });
    if (letter.prints.length === 0) refuse({ code: 'UNPRINTED', message: '正本还没有打印，不能领取' });
    const issuedOn = readDay(letter.issuedOn);
    if (collectedOn < issuedOn) {
      const message = `领取日期不能早于颁发日期${formatDay(issuedOn)}`;
      refuse({ code: 'BEFORE_ISSUE', message, field: 'collectedOn' });
    }
    if (collectedOn > today()) refuse({ code: 'FUTURE', message: '领取日期不能晚于今天', field: 'collectedOn' });
    const by = { byId: actor.accountId, byName: actor.displayName, at };
    await tx.letterCollection.create({ data: { letterId, collectedOn: storedDay(collectedOn), ...entry, ...by } });
    work.audit({ action: 'letter.collect', subject: `LETTER:${letterId}` });
    return { letterId };
  });
}
