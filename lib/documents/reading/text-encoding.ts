import { FileRefusal } from './file-refusal';

/** UTF-16 is what WPS and Excel call “Unicode 文本”. */
export type TextEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface DecodedText {
  /** Without a byte order mark. */
  text: string;
  encoding: TextEncoding;
}

/**
 * Text of Chinese offices: by its byte order mark, else UTF-8 if it is, else GB 18030 (and with it GBK and GB 2312).
 * @throws FileRefusal FILE_DAMAGED when it is none of them
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = guessEncoding(bytes);
  try {
    const name = encoding === 'utf-8-bom' ? 'utf-8' : encoding;
    return { text: new TextDecoder(name, { fatal: true }).decode(bytes), encoding };
  } catch {
    throw new FileRefusal('FILE_DAMAGED', `text is not ${encoding}`);
  }
}

function guessEncoding(bytes: Uint8Array): TextEncoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8-bom';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}
