import { zipSync } from 'fflate';
import { FileRefusal } from './file-refusal';
import { MAX_DOCUMENT_XML_BYTES, MAX_INFLATED_BYTES } from './limits';
import { listZip, readZipEntry } from './zip-archive';

/**
 * The parts of a .docx packed again without compression, so that the library that parses them inflates nothing: it
 * sees only what has been weighed here.
 * @param mainPart pattern of the part that makes the file what it should be
 * @throws FileRefusal FILE_TYPE_MISMATCH without the main part; FILE_DAMAGED, ENCRYPTED, TOO_LARGE
 */
export function repackOfficeFile(bytes: Uint8Array, mainPart: RegExp): Uint8Array {
  const entries = listZip(bytes, MAX_INFLATED_BYTES);
  if (!entries.some(({ name }) => mainPart.test(name))) throw new FileRefusal('FILE_TYPE_MISMATCH', 'no main part');
  const xml = entries.filter(({ name }) => /\.(xml|rels)$/i.test(name));
  if (xml.some(({ size }) => size > MAX_DOCUMENT_XML_BYTES)) throw new FileRefusal('TOO_LARGE', 'XML part');
  const parts = entries.map((entry) => [entry.name, readZipEntry(bytes, entry)] as const);
  for (const [name, content] of parts) refuseDoctype(name, content);
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

/** Office files have no document type; one that has is made to pull in other files or to grow without end. */
function refuseDoctype(name: string, content: Uint8Array): void {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (/\.(xml|rels)$/i.test(name) && (bytes.includes('<!DOCTYPE') || bytes.includes('<!ENTITY')))
    throw new FileRefusal('FILE_DAMAGED', `${name} has a document type`);
}
