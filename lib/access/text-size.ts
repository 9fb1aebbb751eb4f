import 'server-only';
import { cookies } from 'next/headers';
import { isSecureOrigin } from '@/lib/platform/config';

export type TextSize = 'standard' | 'large';

const cookieName = 'text-size';
const yearSeconds = 365 * 24 * 60 * 60;

/** 大字版 or standard, as this browser chose last. */
export async function readTextSize(): Promise<TextSize> {
  return (await cookies()).get(cookieName)?.value === 'large' ? 'large' : 'standard';
}

export async function writeTextSize(size: TextSize): Promise<void> {
  (await cookies()).set(cookieName, size, {
    maxAge: yearSeconds,
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: isSecureOrigin,
  });
}
