import 'server-only';
import { z } from 'zod';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import { tellOrganizations } from '../message';
import { advanceIntention, lockIntention } from './intention-steps';

export const intentionHanding = z.object({ intentionId: z.uuid(), organizationId: z.uuid('请选择推荐单位') });

/** 转交 by the office to the organisation that may adopt it. */
export function handIntention(
  context: CommandContext,
  { intentionId, organizationId }: z.output<typeof intentionHanding>,
): Promise<Outcome<{ intentionId: string }>> {
  return runCommand(context, 'intention.hand', async (work) => {
    const intention = await lockIntention(work, intentionId);
    if (!intention.isOffice) notFound();
    const organization = await work.tx.organization.findUnique({ where: { id: organizationId } });
    if (!organization || organization.closedOn || organization.kind === 'REGISTRATION_AUTHORITY') {
      refuse({ code: 'NO_NOMINATOR', message: '请选择可以推荐人选的单位', field: 'organizationId' });
    }
    await advanceIntention(work, intention, 'hand', { organizationId, declineReason: '' });
    await tellOrganizations(work, [organizationId], {
      kind: 'INTENTION_HANDED',
      title: '收到一份报名意向',
      body: '党群工作处转来一份党员报名意向，请联系本人，决定是否采纳。',
      link: `/nominations/intentions/${intentionId}`,
    });
    return { intentionId };
  });
}
