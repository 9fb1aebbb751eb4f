import 'server-only';
import { resolve } from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { config } from './config';

/** Uploaded bytes, outside the web root, under names that say nothing. */
const disk = new Disk(new FSDriver({ location: resolve(config.DATA_DIR, 'files'), visibility: 'private' }));

export async function putFile(key: string, bytes: Uint8Array): Promise<void> {
  await disk.put(key, bytes);
}

/** Throws when the file is missing: a row that names it promises that it is there. */
export async function readFile(key: string): Promise<Uint8Array> {
  return disk.getBytes(key);
}
