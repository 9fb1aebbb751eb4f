import type { ImportFile } from '@/lib/domain/nomination/import-plan';
import { type AnnotatedFile, annotateRegister } from '../annotate-register';
import { readImport as readFile } from '../read-import';
import { readRegister } from '../read-register';

/** A file of somebody who waits for it. */
export interface ReadingTask {
  bytes: Uint8Array;
  fileName: string;
  /** `yyyy-MM-dd` */
  today: string;
}

/** `key` stands for this very content and name on this day. */
export interface ImportTask extends ReadingTask {
  key: string;
}

/** An upload is read for its check, for the preview and for the import, one soon after the other. */
const MOST_REMEMBERED = 2;
const remembered = new Map<string, ImportFile>();

export async function readImport({ bytes, fileName, today, key }: ImportTask): Promise<ImportFile> {
  const known = remembered.get(key);
  const file = known ?? (await readFile(bytes, fileName, { today }));
  remembered.delete(key);
  remembered.set(key, file);
  for (const oldest of [...remembered.keys()].slice(0, -MOST_REMEMBERED)) remembered.delete(oldest);
  return file;
}

/** Null for what is no 名册. */
export async function annotate({ bytes, fileName, today }: ReadingTask): Promise<AnnotatedFile | null> {
  const file = await readRegister(bytes, fileName, { today });
  return file.registers.length === 0 ? null : annotateRegister(bytes, fileName, file);
}
