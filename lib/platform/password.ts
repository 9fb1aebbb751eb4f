import 'server-only';
import { createHmac } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { required } from './config';

/** Argon2id as OWASP asks for at least (19 MiB, two passes, one lane); the library's default algorithm. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** What a password is checked against when nobody has the login name: it takes as long and is always wrong. */
let hashOfNobody: Promise<string> | undefined;

/** Whether the password belongs to the hash. `null`: there is no account, which takes just as long to find out. */
export async function isRightPassword(passwordHash: string | null, password: string): Promise<boolean> {
  hashOfNobody ??= hashPassword('nobody has this password');
  const isRight = await verify(passwordHash ?? (await hashOfNobody), password);
  return isRight && passwordHash !== null;
}

const alphabet = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/**
 * A password to be handed over once. It follows from the idempotency key of the request, so that a repeated request
 * shows the same one, and nothing readable is ever stored.
 */
export function temporaryPassword(seed: string): string {
  const digest = createHmac('sha256', required('NEXTAUTH_SECRET')).update(`temporary-password ${seed}`).digest();
  const letters = Array.from(digest.subarray(0, 15), (byte) => alphabet[byte % alphabet.length]).join('');
  // One of each class for certain, whatever the digest says.
  return `Gd7-${letters.slice(0, 5)}-${letters.slice(5, 10)}-${letters.slice(10)}`;
}
