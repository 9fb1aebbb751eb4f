// Secrets of this installation: from the environment, else made once and kept in a file that only its owner may read.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const makers = {
  NEXTAUTH_SECRET: () => randomBytes(32).toString('base64url'),
  /** Key id and key: ciphertexts name the key, so that it can be replaced. */
  FIELD_ENCRYPTION_KEY: () => `k1:${randomBytes(32).toString('base64')}`,
  BLIND_INDEX_KEY: () => randomBytes(32).toString('base64'),
  DATABASE_OWNER_PASSWORD: () => randomBytes(18).toString('base64url'),
  DATABASE_RUNTIME_PASSWORD: () => randomBytes(18).toString('base64url'),
};

/**
 * @param {string} dataFolder
 * @returns {Record<keyof typeof makers, string>} losing `secrets.json` loses every encrypted column
 */
export function loadSecrets(dataFolder) {
  mkdirSync(dataFolder, { recursive: true });
  const file = join(dataFolder, 'secrets.json');
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const missing = Object.keys(makers).filter((name) => !(name in kept));
  if (missing.length > 0) {
    for (const name of missing) kept[name] = makers[name]();
    writeFileSync(`${file}.new`, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  const fromEnvironment = Object.keys(makers).filter((name) => process.env[name]);
  return { ...kept, ...Object.fromEntries(fromEnvironment.map((name) => [name, process.env[name]])) };
}
