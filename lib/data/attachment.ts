import 'server-only';
import { db } from '@/lib/platform/database';
import { readFile } from '@/lib/platform/file-store';
import { isRecordId } from './record-id';

export interface AttachmentView {
  id: string;
  fileName: string;
  contentType: string;
  size: number;
}

/** Files of one record, newest last. */
export async function attachmentsOf(subject: string): Promise<AttachmentView[]> {
  return db.attachment.findMany({
    where: { subject },
    orderBy: { createdAt: 'asc' },
    select: { id: true, fileName: true, contentType: true, size: true },
  });
}

/** Bytes of one file of this record; null when the record has no such file. */
export async function openAttachment(subject: string, id: string) {
  if (!isRecordId(id)) return null;
  const row = await db.attachment.findFirst({ where: { id, subject } });
  if (!row) return null;
  return { fileName: row.fileName, contentType: row.contentType, bytes: await readFile(row.storageKey) };
}
