import 'server-only';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, runCommand, type Work } from '../command';

/** Notes who of the organisation opened a notice first; opening again changes nothing. */
export function openNotice(context: CommandContext, { noticeId }: { noticeId: string }): Promise<Outcome<null>> {
  return runCommand(context, 'notice.open', async (work) => {
    const { tx, actor, at } = work;
    await tx.noticeReceipt.updateMany({
      where: { noticeId, openedAt: null, organizationId: { in: signingOrganizations(work) } },
      data: { openedAt: at, openedByName: actor.displayName },
    });
    return null;
  });
}

/** 签收 for the organisations that the actor acts for: person and time (N01). The first signature stands. */
export function signNotice(
  context: CommandContext,
  { noticeId }: { noticeId: string },
): Promise<Outcome<{ id: string }>> {
  return runCommand(context, 'notice.sign', async (work) => {
    const { tx, actor, at, audit } = work;
    const own = { noticeId, organizationId: { in: signingOrganizations(work) } };
    const receipts = await tx.noticeReceipt.findMany({ where: own, select: { organizationId: true } });
    if (receipts.length === 0) notFound();
    const signature = { signedAt: at, signedByName: actor.displayName };
    await tx.noticeReceipt.updateMany({ where: { ...own, signedAt: null }, data: signature });
    await tx.noticeReceipt.updateMany({
      where: { ...own, openedAt: null },
      data: { openedAt: at, openedByName: actor.displayName },
    });
    audit({ action: 'notice.sign', subject: `NOTICE:${noticeId}`, detail: { organizations: receipts.length } });
    return { id: noticeId };
  });
}

function signingOrganizations({ actor }: Work): string[] {
  return actor.grants
    .flatMap(({ organizationId }) => organizationId ?? [])
    .filter((organizationId) => canOn(actor, 'notice.sign', { organizationId }));
}
