import 'server-only';
import { listManagingUnits } from '@/lib/data/managing-units';
import { storedDay } from '@/lib/data/stored-day';
import { addDays } from '@/lib/domain/calendar-day';
import { decideOrganName, type OrganNameDraft } from '@/lib/domain/directory/organ-name';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';

/** Gives an organ a name from a day on and ends the present one the day before; documents of earlier days keep theirs. */
export function nameOrgan(context: CommandContext, draft: OrganNameDraft): Promise<Outcome<{ id: string }>> {
  return runCommand(context, 'directory.nameOrgan', async ({ tx, actor, audit }) => {
    if (!canOn(actor, 'directory.manage', {})) notFound();
    const decision = decideOrganName(await listManagingUnits(tx), draft);
    if (!decision.allowed) refuse(...decision.reasons);
    const { code, name, validFrom } = draft;
    await tx.managingUnit.updateMany({
      where: { code, validTo: null },
      data: { validTo: storedDay(addDays(validFrom, -1)) },
    });
    const { id } = await tx.managingUnit.create({ data: { code, name, validFrom: storedDay(validFrom) } });
    audit({ action: 'organ.name', subject: `MANAGING_UNIT:${id}`, detail: { ...draft } });
    return { id };
  });
}
