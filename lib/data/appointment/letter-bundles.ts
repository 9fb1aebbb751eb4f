import 'server-only';
import { db } from '@/lib/platform/database';
import { readFile } from '@/lib/platform/file-store';
import { isRecordId } from '../record-id';

/** Files of all letters of a batch, and how far they have come. */
export interface LetterBundleView {
  id: string;
  state: 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED';
  total: number;
  drawn: number;
  failure: string;
  byName: string;
  createdAt: Date;
}

/** Bundles of a batch, newest first. */
export async function readLetterBundles(batchId: string): Promise<LetterBundleView[]> {
  const rows = await db.letterBundle.findMany({
    where: { batchId },
    orderBy: { createdAt: 'desc' },
    take: 10,
    include: { chunks: { select: { letterCount: true } } },
  });
  return rows.map(({ id, state, letterIds, chunks, failure, byName, createdAt }) => ({
    id,
    state: state as LetterBundleView['state'],
    total: letterIds.length,
    drawn: chunks.reduce((sum, { letterCount }) => sum + letterCount, 0),
    failure,
    byName,
    createdAt,
  }));
}

/** A finished file: all letters in one, or an archive of one each. Null when there is none or a letter was voided. */
export async function openLetterBundle(batchId: string, bundleId: string, kind: 'merged' | 'separate') {
  if (!isRecordId(batchId) || !isRecordId(bundleId)) return null;
  const row = await db.letterBundle.findFirst({
    where: { id: bundleId, batchId, state: 'DONE' },
    include: { batch: { select: { title: true } } },
  });
  const key = kind === 'merged' ? row?.mergedKey : row?.separateKey;
  if (!row || !key) return null;
  const voided = await db.letter.count({ where: { id: { in: row.letterIds }, state: 'VOIDED' } });
  if (voided > 0) return null;
  return { bytes: await readFile(key), title: row.batch.title, count: row.letterIds.length };
}
