import 'server-only';
import { readPackageContent } from '@/lib/data/nomination/paper-content';
import { readProgramme } from '@/lib/data/programme';
import { storedDay } from '@/lib/data/stored-day';
import { deadlineOf } from '@/lib/data/workday';
import { formatDay } from '@/lib/domain/calendar-day';
import {
  countingDay,
  decideArrival,
  type PaperArrival,
  type PaperCorrection,
} from '@/lib/domain/nomination/paper-receipt';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, refuse, runCommand, type Work } from '../command';
import { tellOrganizations } from '../message';
import { lockPackage } from './nominees';

export interface Registered {
  receiptId: string;
  /** 收到日 */
  receivedOn: string;
  /** Paper and electronic version say the same. */
  isVersionCurrent: boolean;
}

/** 收件登记: what came, how many copies, sealed or not, and whether it says what the electronic version says (N06). */
export function receivePaper(
  context: CommandContext,
  { printId, ...counted }: PaperArrival,
): Promise<Outcome<Registered>> {
  return runCommand(context, 'nomination.receivePaper', async (work) => {
    const print = await lockPrint(work, printId);
    const registered = await register(work, print, counted, null);
    await tellOrganization(work, print, counted.copies, registered);
    return registered;
  });
}

/** 更正: another line takes the place of one that was wrong; the wrong one stays readable. */
export function correctReceipt(
  context: CommandContext,
  { receiptId, ...counted }: PaperCorrection,
): Promise<Outcome<Registered>> {
  return runCommand(context, 'nomination.correctReceipt', async (work) => {
    const found = (await work.tx.paperReceipt.findUnique({ where: { id: receiptId } })) ?? notFound();
    const print = await lockPrint(work, found.printId);
    // Asked under the lock: of two clerks who correct one line, the second is told.
    if (await work.tx.paperReceipt.findFirst({ where: { correctsId: receiptId } }))
      refuse({ code: 'CORRECTED', message: '这条登记已被更正，请更正最新的一条' });
    return register(work, print, counted, receiptId);
  });
}

async function lockPrint({ tx, actor }: Work, id: string) {
  const print = (await tx.paperPrint.findUnique({ where: { id }, include: { package: true } })) ?? notFound();
  if (!canOn(actor, 'paper.receive', { organizationId: print.package.organizationId })) notFound();
  await lockPackage(tx, print.packageId);
  return print;
}
type LockedPrint = Awaited<ReturnType<typeof lockPrint>>;

async function register(
  { tx, actor, at, audit }: Work,
  print: LockedPrint,
  counted: Omit<PaperArrival, 'printId'>,
  correctsId: string | null,
): Promise<Registered> {
  const decision = decideArrival(counted.arrivedAt, { printedAt: print.printedAt, now: at });
  if (!decision.allowed) refuse(...decision.reasons);
  const { officeClosesAt } = await readProgramme(tx);
  const { effectiveOn: receivedOn } = await deadlineOf(countingDay(counted.arrivedAt, officeClosesAt), tx);
  const content = await readPackageContent(print.packageId, tx);
  const isVersionCurrent = content?.contentHash === print.contentHash;
  const { id } = await tx.paperReceipt.create({
    data: {
      packageId: print.packageId,
      printId: print.id,
      ...counted,
      receivedOn: storedDay(receivedOn),
      isVersionCurrent,
      correctsId,
      recordedById: actor.accountId,
      recordedByName: actor.displayName,
      recordedAt: at,
    },
  });
  audit({
    action: correctsId ? 'paper.correct' : 'paper.receive',
    subject: `PACKAGE:${print.packageId}`,
    detail: { receipt: id, code: print.code, copies: counted.copies, isSealed: counted.isSealed, isVersionCurrent },
  });
  return { receiptId: id, receivedOn, isVersionCurrent };
}

async function tellOrganization(work: Work, print: LockedPrint, copies: number, registered: Registered): Promise<void> {
  const { batchId, organizationId } = print.package;
  const arrival = `${formatDay(registered.receivedOn)}收到纸质材料${copies}份（校验码${print.code}）`;
  await tellOrganizations(work, [organizationId], {
    kind: 'PAPER_RECEIVED',
    title: registered.isVersionCurrent ? '纸质材料已收到' : '纸质材料与电子版不一致',
    body: registered.isVersionCurrent ? `${arrival}。` : `${arrival}，与现在的电子版不一致，请重新打印、盖章后报送。`,
    link: `/nominations/${batchId}?organization=${organizationId}`,
  });
}
