import { createHash } from 'node:crypto';
import { Unzip, UnzipInflate } from 'fflate';
import { archiveManifest, archiveProblems, CHECKSUMS, MANIFEST } from '@/lib/domain/archive';

export interface ArchiveVerdict {
  files: number;
  /** Of the manifest: two copies of one package have the same. */
  manifestHash: string;
  /** Empty when the package is whole and every PDF says that it is PDF/A-2b. */
  problems: string[];
}

/** Reads a package through once, file by file, and says whether it is what it was. */
export async function verifyArchive(source: AsyncIterable<Uint8Array>): Promise<ArchiveVerdict> {
  const found = new Map<string, { sha256: string; size: number }>();
  const texts = new Map<string, string>();
  const problems: string[] = [];
  const take = (path: string, bytes: Buffer) => {
    if (found.has(path)) problems.push(`同名文件不止一个：${path}`);
    found.set(path, { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length });
    if (path === MANIFEST || path === CHECKSUMS) texts.set(path, bytes.toString('utf8'));
    if (path.endsWith('.pdf') && !isArchivalPdf(bytes)) problems.push(`不是PDF/A-2b：${path}`);
  };
  const unzip = new Unzip((file) => {
    const parts: Uint8Array[] = [];
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      parts.push(chunk);
      if (isLast) take(file.name, Buffer.concat(parts));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for await (const chunk of source) unzip.push(chunk);
    unzip.push(new Uint8Array(0), true);
  } catch {
    problems.push('压缩包已损坏，不能读完');
  }
  const manifest = archiveManifest.safeParse(parsed(texts.get(MANIFEST)));
  if (!manifest.success) return { files: found.size, manifestHash: '', problems: [...problems, '没有可读的清单'] };
  problems.push(...archiveProblems(manifest.data, texts.get(CHECKSUMS) ?? '', found));
  return { files: found.size, manifestHash: found.get(MANIFEST)?.sha256 ?? '', problems };
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}

/** Whether a PDF claims PDF/A-2b in its metadata, names its colours, and hides nothing behind a password. */
export function isArchivalPdf(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  const claims = /<pdfaid:part>2<\/pdfaid:part>/.test(text) && /<pdfaid:conformance>B<\/pdfaid:conformance>/.test(text);
  return claims && text.includes('/GTS_PDFA1') && !text.includes('/Encrypt');
}
