import 'server-only';
import type { CandidateState } from '@/lib/domain/lifecycle';
import type { PaperCount } from '@/lib/domain/nomination/package-legs';
import { type NomineeNow, type PaperChange, paperChanges } from '@/lib/domain/nomination/paper-changes';
import { registrationFormDraft } from '@/lib/domain/nomination/registration-form';
import type { Actor } from '@/lib/domain/permissions';
import { db } from '@/lib/platform/database';
import { type PaperLegView, readPaperLeg } from './paper-leg';

/** What the counter sees when a code was scanned: paper on one side, electronic version on the other. */
export interface FoundPrint {
  printId: string;
  code: string;
  printedByName: string;
  /** ISO instant */
  printedAt: string;
  /** Names on the paper, in its order. */
  names: string[];
  packageId: string;
  batchId: string;
  batchTitle: string;
  organizationId: string;
  organizationName: string;
  receiptNumber: string | null;
  count: PaperCount;
  requiredCopies: number;
  /** 校验码 of the electronic version as it is; null when the office holds none. */
  currentCode: string | null;
  isCurrent: boolean;
  /** Why they differ; empty when they are the same. */
  changes: { name: string; change: PaperChange }[];
}

/** The print that bears this code, or null when there is none or the actor may not look at its package. */
export async function findPrint(actor: Actor, code: string): Promise<FoundPrint | null> {
  const print = await db.paperPrint.findUnique({
    where: { code },
    include: { package: { include: { batch: true, organization: true } } },
  });
  if (!print) return null;
  const { batch, organization, receiptNumber } = print.package;
  const leg = await readPaperLeg(actor, print.packageId);
  if (!leg) return null;
  const { names, changes } = await compare(print);
  return {
    printId: print.id,
    code,
    printedByName: print.printedByName,
    printedAt: print.printedAt.toISOString(),
    names,
    packageId: print.packageId,
    batchId: batch.id,
    batchTitle: batch.title,
    organizationId: organization.id,
    organizationName: organization.name,
    receiptNumber,
    count: leg.count,
    requiredCopies: leg.requiredCopies,
    currentCode: leg.code,
    isCurrent: isCurrent(leg, code),
    changes,
  };
}

function isCurrent({ prints }: PaperLegView, code: string): boolean {
  return prints.some((print) => print.code === code && print.isCurrent);
}

async function compare({ packageId, versionIds }: { packageId: string; versionIds: string[] }) {
  const [versions, candidates] = await Promise.all([
    db.formVersion.findMany({
      where: { id: { in: versionIds } },
      select: { id: true, candidateId: true, contentHash: true, content: true },
    }),
    db.candidate.findMany({
      where: { packageId },
      select: { id: true, name: true, state: true, currentVersion: { select: { contentHash: true } } },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    }),
  ]);
  const printed = versionIds.flatMap((id) => versions.find((version) => version.id === id) ?? []);
  const hashOf = new Map(printed.map(({ candidateId, contentHash }) => [candidateId, contentHash]));
  const nominees = candidates.map(
    ({ id, name, state, currentVersion }): NomineeNow => ({
      name,
      state: state as CandidateState,
      formHash: currentVersion?.contentHash ?? null,
      printedHash: hashOf.get(id) ?? null,
    }),
  );
  const hashes = printed.map(({ contentHash }) => contentHash);
  const names = printed.map(({ content }) =>
    registrationFormDraft.shape.name.parse((content as { name?: unknown }).name),
  );
  return { names, changes: paperChanges(hashes, nominees) };
}
