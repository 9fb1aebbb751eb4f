import { crc32, inflateRawSync } from 'node:zlib';
import { FileRefusal } from './file-refusal';
import { MAX_ZIP_ENTRIES } from './limits';

/**
 * Zip files that strangers made. Sizes are weighed in the directory before anything is inflated, and inflating stops
 * at the size that the directory promised.
 */
export interface ZipEntry {
  /** Path with `/`; names without the UTF-8 flag are GBK, as Chinese zip programs write them. */
  name: string;
  /** Inflated size as the directory promises. */
  size: number;
  compressedSize: number;
  method: number;
  checksum: number;
  localHeaderAt: number;
}

const END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const ZIP64_MARK = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

export function isZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === LOCAL_HEADER;
}

/**
 * The files of a zip, folders left out.
 * @param maxBytes what all files together may inflate to
 * @throws FileRefusal FILE_DAMAGED, ENCRYPTED, TOO_LARGE
 */
export function listZip(bytes: Uint8Array, maxBytes: number): ZipEntry[] {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ZIP_ENTRIES) throw new FileRefusal('TOO_LARGE', `${count} entries`);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readDirectoryEntry(bytes, view, at);
    total += entry.size;
    if (total > maxBytes) throw new FileRefusal('TOO_LARGE', `inflates to more than ${maxBytes} bytes`);
    if (!entry.name.endsWith('/')) entries.push(entry);
    at = next;
  }
  return entries;
}

/** @throws FileRefusal when the bytes are not those that the directory promised */
export function readZipEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  const at = entry.localHeaderAt;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER)
    throw new FileRefusal('FILE_DAMAGED', `no local header of ${entry.name}`);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.subarray(start, start + entry.compressedSize);
  const content = unpack(packed, entry);
  if (content.length !== entry.size || crc32(content) !== entry.checksum)
    throw new FileRefusal('FILE_DAMAGED', `content of ${entry.name}`);
  return content;
}

function unpack(packed: Uint8Array, { name, method, size }: ZipEntry): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new FileRefusal('FILE_DAMAGED', `method ${method} of ${name}`);
  if (size === 0) return new Uint8Array();
  try {
    return inflateRawSync(packed, { maxOutputLength: size });
  } catch {
    throw new FileRefusal('FILE_DAMAGED', `deflated data of ${name}`);
  }
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw new FileRefusal('FILE_DAMAGED', 'no directory');
}

function readDirectoryEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
    throw new FileRefusal('FILE_DAMAGED', 'directory entry');
  const flags = view.getUint16(at + 8, true);
  const [compressedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const nameLength = view.getUint16(at + 28, true);
  const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0);
  if (flags & 1) throw new FileRefusal('ENCRYPTED', name);
  if (size === ZIP64_MARK || compressedSize === ZIP64_MARK) throw new FileRefusal('TOO_LARGE', `${name}: zip64`);
  const entry = {
    name,
    size,
    compressedSize,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    localHeaderAt: view.getUint32(at + 42, true),
  };
  return { entry, next: at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true) };
}

/**
 * Some programs write UTF-8 without saying so. GBK that is UTF-8 by accident reads as letters of two bytes (Latin to
 * Arabic), never as 汉字 of three.
 */
function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  const utf8 = new TextDecoder().decode(bytes);
  const isMistaken = !isUtf8 && /[\u0080-\u07ff\ufffd]/.test(utf8);
  return (isMistaken ? new TextDecoder('gb18030').decode(bytes) : utf8).replaceAll('\\', '/');
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
