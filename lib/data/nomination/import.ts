import 'server-only';
import { type Identity, identityKey } from '@/lib/domain/nomination/import-plan';
import type { WindowFacts } from '@/lib/domain/nomination/submission-window';
import type { Actor } from '@/lib/domain/permissions';
import { db, type Transaction } from '@/lib/platform/database';
import { openAttachment } from '../attachment';
import { batchView } from '../batch';
import { isRecordId } from '../record-id';
import { channelsFor, type NominatingBody } from './nominating-bodies';
import { windowFacts } from './window';

/** Files from which nominees of this package are imported. */
export const importSubject = (packageId: string) => `IMPORT:${packageId}`;

/** A file that waits to be imported. */
export interface ImportUpload {
  batch: { id: string; title: string };
  window: WindowFacts;
  organization: { id: string; name: string };
  bodies: NominatingBody[];
  fileName: string;
  bytes: Uint8Array;
  /** Keys of the people whom the package has already. */
  present: Set<string>;
}

/** Null when there is no such package or file, or the actor brings no nominees of this organisation. */
export async function readImportUpload(
  actor: Actor,
  packageId: string,
  attachmentId: string,
): Promise<ImportUpload | null> {
  if (!isRecordId(packageId)) return null;
  const found = await db.package.findUnique({
    where: { id: packageId },
    include: { batch: true, organization: { select: { id: true, name: true } } },
  });
  const bodies = found ? await channelsFor(actor, found.organizationId) : [];
  if (!found || bodies.length === 0) return null;
  const file = await openAttachment(importSubject(packageId), attachmentId);
  if (!file) return null;
  const batch = batchView(found.batch);
  return {
    batch: { id: batch.id, title: batch.title },
    window: await windowFacts(batch),
    organization: found.organization,
    bodies,
    fileName: file.fileName,
    bytes: file.bytes,
    present: await peopleIn(packageId, db),
  };
}

/** Keys of everybody in the package who has not withdrawn (N04). */
export async function peopleIn(packageId: string, client: Transaction): Promise<Set<string>> {
  const rows = await client.$queryRaw<Identity[]>`
    SELECT coalesce(draft->>'name', '') AS name, coalesce(draft->>'bornOn', '') AS "bornOn",
      coalesce(draft->>'joinedPartyOn', '') AS "joinedPartyOn"
    FROM "Candidate" WHERE "packageId" = ${packageId}::uuid AND state <> 'WITHDRAWN'`;
  return new Set(rows.map(identityKey));
}
