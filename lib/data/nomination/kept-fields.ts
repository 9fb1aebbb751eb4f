import 'server-only';
import type { KeptFields } from '@/lib/domain/nomination/cadre-person';
import { decryptField, encryptField, type Place } from '@/lib/platform/crypto';
import { db } from '@/lib/platform/database';

const placeOf = (candidateId: string): Place => ({ table: 'KeptFields', column: 'content', row: candidateId });

export function sealKept(candidateId: string, kept: KeptFields): { candidateId: string; content: string } {
  return { candidateId, content: encryptField(placeOf(candidateId), JSON.stringify(kept)) };
}

/** 未对应的栏目 of a nominee whom the reader may look at; undefined where the file had none. */
export async function readKept(candidateId: string): Promise<KeptFields | undefined> {
  const row = await db.keptFields.findUnique({ where: { candidateId } });
  return row ? (JSON.parse(decryptField(placeOf(candidateId), row.content)) as KeptFields) : undefined;
}
