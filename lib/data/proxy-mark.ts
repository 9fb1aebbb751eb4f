import 'server-only';
import type { ProxyMark } from '@/lib/domain/proxy-entry';
import type { ProxyEntry } from '@/prisma/generated/client';
import { readDay } from './stored-day';

/** Whether the office still writes the form that it entered for the organisation. */
export function isProxied(proxy: Pick<ProxyEntry, 'takenOverAt'> | null): boolean {
  return proxy !== null && proxy.takenOverAt === null;
}

export function proxyMark(proxy: ProxyEntry | null): ProxyMark | null {
  if (!proxy) return null;
  const { source, sourceOn, byName, at, takenOverByName, takenOverAt } = proxy;
  return {
    source,
    sourceOn: readDay(sourceOn),
    byName,
    at: at.toISOString(),
    takenOverByName,
    takenOverAt: takenOverAt?.toISOString() ?? null,
  };
}
