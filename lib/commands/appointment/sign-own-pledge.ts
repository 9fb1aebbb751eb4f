import 'server-only';
import { z } from 'zod';
import { normaliseName } from '@/lib/domain/person-name';
import { today } from '@/lib/platform/clock';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { keepPledge } from './pledge-records';

/** What anybody sends who confirms a pledge on-line. */
const pledgeConfirmation = {
  name: z.string().trim().min(1, '请填写姓名'),
  isAgreed: z.literal('on', { error: '请勾选同意' }),
};

export const ownPledge = z.object(pledgeConfirmation);

/** 年度承诺: an instructor signs again under his own account, with his name. */
export function signOwnPledge(
  context: CommandContext,
  { name }: z.infer<typeof ownPledge>,
): Promise<Outcome<{ signedOn: string }>> {
  return runCommand(context, 'appointment.signOwnPledge', async (work) => {
    const { tx, actor } = work;
    const personId = actor.grants.find((grant) => grant.role === 'INSTRUCTOR')?.personId ?? notFound();
    const person = await tx.person.findUniqueOrThrow({ where: { id: personId } });
    if (normaliseName(name) !== normaliseName(person.name)) {
      refuse({ code: 'NAME', message: '姓名与档案不一致', field: 'name' });
    }
    const signedOn = today();
    const by = { byId: actor.accountId, byName: actor.displayName };
    const isKept = await keepPledge(tx, { personId, signedOn, way: 'ONLINE', signedName: person.name, ...by });
    if (!isKept) refuse({ code: 'SIGNED', message: '本年度承诺书已经签署' });
    work.audit({ action: 'pledge.sign', subject: `PERSON:${personId}`, detail: { way: 'ONLINE' } });
    return { signedOn };
  });
}
