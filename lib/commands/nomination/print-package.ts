import 'server-only';
import { batchView } from '@/lib/data/batch';
import { type PackageContent, readPackageContent } from '@/lib/data/nomination/paper-content';
import { paperCodes } from '@/lib/domain/nomination/paper-code';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, refuse, runCommand, type Work } from '../command';
import { lockPackage } from './nominees';

/** The paper as it shall be printed. */
export interface Print {
  printId: string;
  /** 校验码 of every page */
  code: string;
  copies: number;
}

/**
 * 打印 of the whole package 一式三份: what the office holds at this moment, remembered under its code, so that paper and
 * electronic version can be compared on arrival (N06). The same content has the same code, however often it is printed.
 */
export function printPackage(context: CommandContext, { packageId }: { packageId: string }): Promise<Outcome<Print>> {
  return runCommand(context, 'nomination.printPackage', async (work) => {
    const { tx, actor, audit } = work;
    const found = await tx.package.findUnique({ where: { id: packageId }, include: { batch: true } });
    if (!found || !canOn(actor, 'nomination.read', { organizationId: found.organizationId })) return notFound();
    await lockPackage(tx, packageId);
    const content = await readPackageContent(packageId, tx);
    if (!content)
      return refuse({ code: 'NOTHING_SUBMITTED', message: '还没有已提交的登记表，提交后再打印', clause: '通知 二' });
    const { paperCopies } = batchView(found.batch).rules;
    const print = await keepPrint(work, packageId, content, paperCopies);
    audit({
      action: 'package.print',
      subject: `PACKAGE:${packageId}`,
      detail: { code: print.code, copies: paperCopies },
    });
    return { printId: print.id, code: print.code, copies: paperCopies };
  });
}

async function keepPrint({ tx, actor, at }: Work, packageId: string, content: PackageContent, copies: number) {
  const { contentHash } = content;
  const known = await tx.paperPrint.findUnique({ where: { packageId_contentHash: { packageId, contentHash } } });
  if (known) return known;
  const by = { printedById: actor.accountId, printedByName: actor.displayName, printedAt: at };
  for (const code of paperCodes(contentHash)) {
    const row = { packageId, code, ...content, copies, ...by };
    const [kept] = await tx.paperPrint.createManyAndReturn({ data: [row], skipDuplicates: true });
    if (kept) return kept;
  }
  throw new Error(`every code of ${contentHash} belongs to another package`);
}
