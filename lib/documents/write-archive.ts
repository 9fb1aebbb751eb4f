import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import {
  type ArchiveEntry,
  type ArchiveKind,
  type ArchiveManifest,
  type ArchiveRetention,
  CHECKSUMS,
  checksumLines,
  MANIFEST,
  retentionOf,
} from '@/lib/domain/archive';

/** A file as it is made: drawn when its turn comes, and forgotten once it is written. */
export interface ArchiveFile {
  path: string;
  title: string;
  kind: ArchiveKind;
  bytes: Uint8Array;
}

/**
 * 归档包 as a stream: one file at a time is in memory, the next is made when the reader has taken the one before. Manifest
 * and SHA-256 list come last, so that a package that breaks off can never pass for a whole one.
 */
export function writeArchive(
  files: AsyncIterable<ArchiveFile>,
  head: Omit<ArchiveManifest, 'files' | 'format'>,
  retention: ArchiveRetention,
): ReadableStream<Uint8Array> {
  return Readable.toWeb(Readable.from(chunks(files, head, retention))) as ReadableStream<Uint8Array>;
}

async function* chunks(
  files: AsyncIterable<ArchiveFile>,
  head: Omit<ArchiveManifest, 'files' | 'format'>,
  retention: ArchiveRetention,
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const put = (path: string, bytes: Uint8Array): Uint8Array[] => {
    // A PDF is compressed already.
    const entry = path.endsWith('.pdf') ? new ZipPassThrough(path) : new ZipDeflate(path);
    zip.add(entry);
    entry.push(bytes, true);
    const written = ready;
    ready = [];
    return written;
  };
  const listed: ArchiveEntry[] = [];
  for await (const { path, title, kind, bytes } of files) {
    listed.push({
      path,
      title,
      kind,
      retention: retentionOf(retention, kind),
      size: bytes.length,
      sha256: hashOf(bytes),
    });
    yield* put(path, bytes);
  }
  const manifest: ArchiveManifest = { format: 'instructor-workbench-archive/1', ...head, files: listed };
  const manifestBytes = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  yield* put(MANIFEST, manifestBytes);
  const sums = checksumLines([...listed, { path: MANIFEST, sha256: hashOf(manifestBytes) }]);
  yield* put(CHECKSUMS, Buffer.from(sums));
  zip.end();
  yield* ready;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
