import 'server-only';
import { headers } from 'next/headers';
import type { PublicCaller } from './perform-action';

/** Server actions are public POSTs; a request without Origin passes Next's own check, so it is refused here. */
export async function isSameOrigin(): Promise<boolean> {
  const list = await headers();
  const origin = list.get('origin');
  const host = list.get('x-forwarded-host') ?? list.get('host');
  return origin !== null && host !== null && URL.canParse(origin) && new URL(origin).host === host;
}

/** What the request says of a caller who is not signed in. The address is the one that the nearest proxy saw. */
export async function readVisitor(): Promise<PublicCaller> {
  const list = await headers();
  return {
    address: list.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown',
    userAgent: list.get('user-agent')?.slice(0, 300) ?? '',
    isSameOrigin: await isSameOrigin(),
  };
}
