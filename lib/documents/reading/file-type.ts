import { CFB } from '@e965/xlsx';
import { FileRefusal, orDamaged } from './file-refusal';
import { MAX_BINARY_WORKBOOK_BYTES, MAX_FILE_BYTES } from './limits';
import { isZip } from './zip-archive';

/** ZIP: .xlsx, .docx, zips of files. WORKBOOK: a BIFF workbook in an OLE container (.xls, .et). */
export type FileType = 'ZIP' | 'WORKBOOK' | 'TEXT';

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const FILE_PASSWORD_RECORD = 0x2f;
const END_OF_GLOBALS_RECORD = 0x0a;

/**
 * What the bytes are, whatever the name says.
 * @throws FileRefusal TOO_LARGE, FILE_DAMAGED (empty), ENCRYPTED, FILE_TYPE_MISMATCH (nothing that is read here)
 */
export function detectFileType(bytes: Uint8Array): FileType {
  if (bytes.length > MAX_FILE_BYTES) throw new FileRefusal('TOO_LARGE', `${bytes.length} bytes`);
  if (bytes.length === 0) throw new FileRefusal('FILE_DAMAGED', 'empty');
  if (isZip(bytes)) return 'ZIP';
  if (ole.every((byte, index) => bytes[index] === byte)) return detectWorkbook(bytes);
  if (isMarkupOrBinary(bytes)) throw new FileRefusal('FILE_TYPE_MISMATCH', 'neither a workbook nor text');
  return 'TEXT';
}

/** An encrypted .xlsx hides in an OLE container; .doc and .wps live in one too. */
function detectWorkbook(bytes: Uint8Array): 'WORKBOOK' {
  const container: unknown = orDamaged('OLE container', () => CFB.read(bytes, { type: 'buffer' }));
  const find = (name: string): { content: Uint8Array } | null => CFB.find(container, name);
  if (find('/EncryptedPackage')) throw new FileRefusal('ENCRYPTED', 'EncryptedPackage');
  const stream = find('/Workbook') ?? find('/Book');
  if (!stream) throw new FileRefusal('FILE_TYPE_MISMATCH', 'no workbook stream');
  if (bytes.length > MAX_BINARY_WORKBOOK_BYTES) throw new FileRefusal('TOO_LARGE', `${bytes.length} bytes of BIFF`);
  if (hasPassword(Uint8Array.from(stream.content))) throw new FileRefusal('ENCRYPTED', 'FILEPASS');
  return 'WORKBOOK';
}

/** A password is announced in the first records of a workbook stream. */
function hasPassword(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const record = view.getUint16(at, true);
    if (record === FILE_PASSWORD_RECORD) return true;
    if (record === END_OF_GLOBALS_RECORD) return false;
  }
  return false;
}

/** Web pages saved as .xls, PDF, pictures: text does not start so, and has no zero bytes except in UTF-16. */
function isMarkupOrBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4_096);
  const isUtf16 = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  const text = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(start).trimStart();
  return /^(<[!?a-z]|%PDF|\{\\rtf)/i.test(text) || (!isUtf16 && start.includes(0));
}
