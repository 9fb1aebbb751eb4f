import 'server-only';
import type { Actor } from '@/lib/domain/permissions';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { appendAudit } from '../audit';

/** Notes in the audit trail who took which file out. `params` are the ids in its address. */
export async function recordExport(actor: Actor, route: string, params: unknown): Promise<void> {
  const detail = Object.fromEntries(
    Object.entries((params as object | null) ?? {}).map(([key, value]) => [key, String(value)]),
  );
  await db.$transaction((tx) => appendAudit(tx, actor, now(), [{ action: 'file.export', subject: route, detail }]));
}
