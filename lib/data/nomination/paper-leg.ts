import 'server-only';
import type { CandidateState } from '@/lib/domain/lifecycle';
import {
  countPaper,
  type ElectronicLeg,
  electronicLeg,
  heldStates,
  isComplete,
  type PaperCount,
  type PaperLeg,
  paperLeg,
} from '@/lib/domain/nomination/package-legs';
import { paperCodes } from '@/lib/domain/nomination/paper-code';
import { type Actor, canOn } from '@/lib/domain/permissions';
import { db } from '@/lib/platform/database';
import { type AttachmentView, attachmentsOf } from '../attachment';
import { batchView } from '../batch';
import { readPackageContent } from './paper-content';
import { type RegisterLine, receiptsOf } from './paper-register';

/** Both legs of a package, with what was printed, what arrived and what was scanned. */
export interface PaperLegView {
  packageId: string;
  organizationName: string;
  electronicLeg: ElectronicLeg;
  paperLeg: PaperLeg;
  count: PaperCount;
  requiredCopies: number;
  isComplete: boolean;
  /** 校验码 of the electronic version as it is; null while nothing is submitted. */
  code: string | null;
  /** Forms that are not part of the package, because they lie with the organisation. */
  unsent: number;
  prints: { code: string; isCurrent: boolean; printedByName: string; printedAt: string }[];
  receipts: RegisterLine[];
  scans: AttachmentView[];
}

/** Stamped scans share the permissions of their package. */
export const packageSubject = (id: string) => `PACKAGE:${id}`;

/** Null when there is no such package, or the actor may not look at it. */
export async function readPaperLeg(actor: Actor, packageId: string): Promise<PaperLegView | null> {
  const found = await db.package.findUnique({
    where: { id: packageId },
    include: {
      batch: true,
      organization: { select: { name: true } },
      candidates: { select: { state: true } },
      prints: { orderBy: { printedAt: 'desc' } },
    },
  });
  if (!found || !canOn(actor, 'nomination.read', { organizationId: found.organizationId })) return null;
  const { prints, candidates } = found;
  const [content, receipts, scans] = await Promise.all([
    readPackageContent(packageId),
    receiptsOf(packageId),
    attachmentsOf(packageSubject(packageId)),
  ]);
  const count = countPaper(receipts, content?.contentHash ?? null);
  const requiredCopies = batchView(found.batch).rules.paperCopies;
  const states = candidates.map(({ state }) => state as CandidateState);
  const counts = {
    held: states.filter((state) => heldStates.includes(state)).length,
    returned: states.filter((state) => state === 'RETURNED').length,
  };
  const electronic = electronicLeg(counts);
  const printed = prints.find(({ contentHash }) => contentHash === content?.contentHash);
  return {
    packageId,
    organizationName: found.organization.name,
    electronicLeg: electronic,
    paperLeg: paperLeg(count, requiredCopies),
    count,
    requiredCopies,
    isComplete: isComplete(electronic, count, requiredCopies),
    code: printed?.code ?? (content && (paperCodes(content.contentHash)[0] ?? null)),
    unsent: states.filter((state) => state === 'DRAFT').length + counts.returned,
    prints: prints.map((print) => ({
      code: print.code,
      isCurrent: print.contentHash === content?.contentHash,
      printedByName: print.printedByName,
      printedAt: print.printedAt.toISOString(),
    })),
    receipts,
    scans,
  };
}
