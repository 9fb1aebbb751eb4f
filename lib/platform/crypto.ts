import 'server-only';
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { config, required } from './config';

/** Where a ciphertext lives. It is bound to its place, so that it cannot be moved to another row or column. */
export interface Place {
  table: string;
  column: string;
  row: string;
}

const algorithm = 'aes-256-gcm';
const aad = ({ table, column, row }: Place) => Buffer.from(`${table}.${column}.${row}`);

function parseKey(text: string): [string, Buffer] {
  const [id, encoded] = text.split(':');
  const key = Buffer.from(encoded ?? '', 'base64');
  if (!id || key.length !== 32) throw new Error('an encryption key must be keyId:base64 of 32 bytes');
  return [id, key];
}

function keys(): Map<string, Buffer> {
  const old = config.FIELD_ENCRYPTION_OLD_KEYS.split(',').filter(Boolean);
  return new Map([required('FIELD_ENCRYPTION_KEY'), ...old].map(parseKey));
}

/** Ciphertext `keyId.iv.tag.data` (base64url), AES-256-GCM. */
export function encryptField(place: Place, text: string): string {
  const [id, key] = parseKey(required('FIELD_ENCRYPTION_KEY'));
  const iv = randomBytes(12);
  const cipher = createCipheriv(algorithm, key, iv).setAAD(aad(place));
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [id, ...[iv, cipher.getAuthTag(), data].map((part) => part.toString('base64url'))].join('.');
}

/** Throws when the text was altered, moved, or encrypted under a key that is no longer configured. */
export function decryptField(place: Place, ciphertext: string): string {
  const [id = '', iv = '', tag = '', data = ''] = ciphertext.split('.');
  const key = keys().get(id);
  if (!key) throw new Error(`unknown encryption key ${id}`);
  const decipher = createDecipheriv(algorithm, key, Buffer.from(iv, 'base64url'), { authTagLength: 16 })
    .setAAD(aad(place))
    .setAuthTag(Buffer.from(tag, 'base64url'));
  return Buffer.concat([decipher.update(Buffer.from(data, 'base64url')), decipher.final()]).toString('utf8');
}

/** Keyed digest for equality search of an encrypted value. */
export function blindIndex(value: string): string {
  return createHmac('sha256', Buffer.from(required('BLIND_INDEX_KEY'), 'base64'))
    .update(value)
    .digest('base64url');
}

export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** JSON with sorted keys: the same data gives the same text, hence the same hash. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Unguessable text for addresses and file names. */
export function randomToken(bytes = 16): string {
  return randomBytes(bytes).toString('base64url');
}

/** A UUIDv7 of this instant, for rows whose id must be known before they are written. */
export function newId(at: Date): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at.getTime(), 0, 6);
  bytes.writeUInt8(0x70 | (bytes.readUInt8(6) & 0x0f), 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
