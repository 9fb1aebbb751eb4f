import 'server-only';
import { z } from 'zod';

/** Whether the text can be the id of a record: an address may hold anything, and the database refuses what is none. */
export function isRecordId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}
