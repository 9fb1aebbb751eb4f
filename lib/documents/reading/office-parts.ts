import { zipSync } from 'fflate';
import { FileRefusal } from './file-refusal';
import { MAX_INFLATED_BYTES } from './limits';
import { listZip, readZipEntry } from './zip-archive';

/**
 * The parts of an office file (.xlsx, .docx) packed again without compression, so that the library that parses them
 * inflates nothing: it sees only what has been weighed here.
 * @param mainPart pattern of the part that makes the file what it should be
 * @param usedParts what the reader has a use for; the rest is not even inflated
 * @throws FileRefusal FILE_TYPE_MISMATCH without the main part; FILE_DAMAGED, ENCRYPTED, TOO_LARGE
 */
export function repackOfficeFile(bytes: Uint8Array, mainPart: RegExp, usedParts: RegExp): Uint8Array {
  const entries = listZip(bytes, MAX_INFLATED_BYTES);
  if (!entries.some(({ name }) => mainPart.test(name))) throw new FileRefusal('FILE_TYPE_MISMATCH', 'no main part');
  const parts = entries
    .filter(({ name }) => usedParts.test(name))
    .map((entry) => [entry.name, readZipEntry(bytes, entry)] as const);
  for (const [name, content] of parts) if (/\.(xml|rels)$/i.test(name)) refuseDoctype(content, name);
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

/** Office files have no document type; one that has is made to pull in other files or to grow without end. */
export function refuseDoctype(content: Uint8Array, name: string): void {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.includes('<!DOCTYPE') || bytes.includes('<!ENTITY'))
    throw new FileRefusal('FILE_DAMAGED', `${name} has a document type`);
}
