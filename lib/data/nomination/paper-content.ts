import 'server-only';
import { heldStates } from '@/lib/domain/nomination/package-legs';
import { db, type Transaction } from '@/lib/platform/database';
import { Prisma } from '@/prisma/generated/client';

/** What a package says: the forms that the office holds, in the order of the 名册. */
export interface PackageContent {
  /** SHA-256 in hex. The same forms in the same order give the same hash, whenever they were sent. */
  contentHash: string;
  versionIds: string[];
}

/** Whether the office holds the form of `"Candidate" c`. */
export const isHeld = Prisma.sql`c.state = ANY(${[...heldStates]})`;

/** The hash as an aggregate over `"Candidate" c` and its `"FormVersion" v` of one package; NULL without a held form. */
export const contentHashOf = Prisma.sql`encode(sha256(convert_to(c."packageId"::text
  || string_agg(',' || v."contentHash", '' ORDER BY c.position, c.id) FILTER (WHERE ${isHeld}), 'UTF8')), 'hex')`;

/** Null while the office holds no form of the package. One statement, so that hash and versions belong together. */
export async function readPackageContent(packageId: string, client: Transaction = db): Promise<PackageContent | null> {
  const [content] = await client.$queryRaw<PackageContent[]>`
    SELECT ${contentHashOf} AS "contentHash", array_agg(v.id ORDER BY c.position, c.id) AS "versionIds"
    FROM "Candidate" c JOIN "FormVersion" v ON v.id = c."currentVersionId"
    WHERE c."packageId" = ${packageId}::uuid AND ${isHeld}
    GROUP BY c."packageId"`;
  return content ?? null;
}
