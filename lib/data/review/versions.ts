import 'server-only';
import { db } from '@/lib/platform/database';
import { openForm, versionPlace } from '../form-content';

/** A form as it was submitted once; it never changes. */
export interface VersionView {
  number: number;
  /** ISO instant */
  createdAt: string;
  createdByName: string;
  /** SHA-256 over the canonical JSON, hex */
  contentHash: string;
  form: ReturnType<typeof openForm>;
}

/** Every version of a nominee's form, the first one first. */
export async function readVersions(candidateId: string): Promise<VersionView[]> {
  const rows = await db.formVersion.findMany({ where: { candidateId }, orderBy: { number: 'asc' } });
  const authors = await db.account.findMany({
    where: { id: { in: rows.map(({ createdById }) => createdById) } },
    select: { id: true, displayName: true },
  });
  const names = new Map(authors.map(({ id, displayName }) => [id, displayName]));
  return rows.map(({ id, number, createdAt, createdById, contentHash, content, contentSensitive }) => ({
    number,
    createdAt: createdAt.toISOString(),
    createdByName: names.get(createdById) ?? '',
    contentHash,
    form: openForm(versionPlace(id), content, contentSensitive),
  }));
}
