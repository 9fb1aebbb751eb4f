import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadSecrets } from '@/scripts/lib/secrets.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secrets-'));
  for (const name of ['NEXTAUTH_SECRET', 'FIELD_ENCRYPTION_KEY', 'BLIND_INDEX_KEY']) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('secrets are made once and kept in a file for its owner alone', () => {
  const secrets = loadSecrets(folder);
  expect(loadSecrets(folder)).toEqual(secrets);
  expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
});

test('keys have the 32 bytes that AES-256 and HMAC-SHA-256 want', () => {
  const { FIELD_ENCRYPTION_KEY, BLIND_INDEX_KEY } = loadSecrets(folder);
  expect(FIELD_ENCRYPTION_KEY).toMatch(/^k1:/);
  expect(Buffer.from(FIELD_ENCRYPTION_KEY.slice(3), 'base64')).toHaveLength(32);
  expect(Buffer.from(BLIND_INDEX_KEY, 'base64')).toHaveLength(32);
});

test('the environment wins, and is not written down', () => {
  vi.stubEnv('NEXTAUTH_SECRET', 'from outside');
  expect(loadSecrets(folder).NEXTAUTH_SECRET).toBe('from outside');
  vi.stubEnv('NEXTAUTH_SECRET', undefined);
  expect(loadSecrets(folder).NEXTAUTH_SECRET).not.toBe('from outside');
});
