import 'server-only';
import { generateSecret, generateURI, verify } from 'otplib';

/** RFC 6238 with the values that every authenticator app knows: SHA-1, six digits, thirty seconds. */
export function newSecret(): string {
  return generateSecret();
}

/** Address for the QR code that an authenticator app reads. */
export function enrolmentUri(loginName: string, secret: string): string {
  return generateURI({ issuer: '指导员工作台', label: loginName, secret });
}

/**
 * The time step of the code when it is right, else null. One step of clock drift either way is forgiven; a step that
 * was used before is not.
 */
export async function matchCode(secret: string, code: string, at: Date, lastStep: number): Promise<number | null> {
  if (!/^\d{6}$/.test(code)) return null;
  const epoch = Math.floor(at.getTime() / 1000);
  const result = await verify({
    strategy: 'totp',
    secret,
    token: code,
    epoch,
    epochTolerance: 30,
    afterTimeStep: lastStep,
  });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}
