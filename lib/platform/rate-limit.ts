import 'server-only';
import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';
import { sha256 } from './crypto';
import { pool } from './database';

const limiter = (keyPrefix: string, points: number, duration: number) =>
  new RateLimiterPostgres({
    storeClient: pool,
    tableName: 'RateLimit',
    tableCreated: true,
    keyPrefix,
    points,
    duration,
  });

/** A person works fast with shortcuts and autosave, but not faster than this. */
const actions = limiter('action', 240, 60);
/** Public pages: verification of letters, sign-in attempts by address. */
const publicRequests = limiter('public', 60, 60);

/** Failed sign-ins under names that nobody has: they lock as real accounts do, so that no name gives itself away. */
export const lockSeconds = 15 * 60;
export const attemptsBeforeLock = 5;
const unknownNames = new RateLimiterPostgres({
  storeClient: pool,
  tableName: 'RateLimit',
  tableCreated: true,
  keyPrefix: 'unknown-name',
  points: attemptsBeforeLock - 1,
  duration: lockSeconds,
  blockDuration: lockSeconds,
});

/** Counts a failed sign-in under a name that nobody has; false once that name counts as locked. */
export async function takeUnknownNamePoint(loginName: string): Promise<boolean> {
  return take(unknownNames, sha256(loginName));
}

const proofs = new RateLimiterPostgres({
  storeClient: pool,
  tableName: 'RateLimit',
  tableCreated: true,
  keyPrefix: 'proof',
  points: attemptsBeforeLock,
  duration: lockSeconds,
  blockDuration: lockSeconds,
});

/** Counts an attempt to prove oneself without an account, by whom one says to be; false after too many. */
export async function takeProofPoint(key: string): Promise<boolean> {
  return take(proofs, key);
}

/** Takes one point of the account's budget; false when it is used up. */
export async function takePoint(accountId: string): Promise<boolean> {
  return take(actions, accountId);
}

/** The same for callers who are not signed in, by client address. */
export async function takePublicPoint(address: string): Promise<boolean> {
  return take(publicRequests, address);
}

async function take(from: RateLimiterPostgres, key: string): Promise<boolean> {
  try {
    await from.consume(key);
    return true;
  } catch (result) {
    if (result instanceof Error) throw result;
    return (result as RateLimiterRes).remainingPoints > 0;
  }
}
