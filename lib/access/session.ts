import 'server-only';
import { cookies } from 'next/headers';
import { getServerSession, type NextAuthOptions } from 'next-auth';
import { encode } from 'next-auth/jwt';
import { sessionSeconds } from '@/lib/data/session';
import { config, isSecureOrigin, required } from '@/lib/platform/config';

declare module 'next-auth' {
  interface Session {
    sessionId?: string;
  }
}
declare module 'next-auth/jwt' {
  interface JWT {
    sessionId?: string;
  }
}

const cookieName = isSecureOrigin ? '__Host-workbench-session' : 'workbench-session';
const cookieOptions = { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecureOrigin } as const;

/** next-auth carries the sealed cookie; whether its sign-in still counts is for the Session row to say. */
const options: NextAuthOptions = {
  secret: config.NEXTAUTH_SECRET,
  session: { strategy: 'jwt', maxAge: sessionSeconds },
  cookies: { sessionToken: { name: cookieName, options: cookieOptions } },
  providers: [],
  callbacks: {
    session: ({ session, token }) => ({ ...session, sessionId: token.sessionId }),
  },
};

/** Id of the Session row that the request's cookie names, or null. */
export async function readSessionId(): Promise<string | null> {
  const session = await getServerSession(options);
  return session?.sessionId ?? null;
}

export async function writeSessionCookie(sessionId: string): Promise<void> {
  const token = await encode({ token: { sessionId }, secret: required('NEXTAUTH_SECRET'), maxAge: sessionSeconds });
  (await cookies()).set(cookieName, token, { ...cookieOptions, maxAge: sessionSeconds });
}

export async function clearSessionCookie(): Promise<void> {
  (await cookies()).set(cookieName, '', { ...cookieOptions, maxAge: 0 });
}
