import { unzipSync, zipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import { move } from 'piscina';
import { withPrintSettings } from './print-settings';

export interface SeparatingTask {
  pdf: Uint8Array;
  /** Name of the file of each page, in order. */
  fileNames: readonly string[];
}

export interface BindingTask {
  pdfs: readonly Uint8Array[];
}

export interface GatheringTask {
  archives: readonly Uint8Array[];
}

/** PDF is compressed already. */
const stored = { level: 0 } as const;

/** An archive with a file for every page. */
export async function separate({ pdf, fileNames }: SeparatingTask) {
  const source = await PDFDocument.load(pdf, { updateMetadata: false });
  if (source.getPageCount() !== fileNames.length) throw new Error('every page needs a name');
  const files: Record<string, Uint8Array> = {};
  for (const [index, fileName] of fileNames.entries()) {
    const single = await PDFDocument.create();
    const [page] = await single.copyPages(source, [index]);
    if (page) single.addPage(page);
    single.setTitle(fileName.replace(/\.pdf$/, ''));
    files[fileName] = await withPrintSettings(await single.save(), 'one-sided');
  }
  return move(zipSync(files, stored));
}

/** One file with the pages of all, in order. */
export async function bind({ pdfs }: BindingTask) {
  const bound = await PDFDocument.create();
  for (const pdf of pdfs) {
    const source = await PDFDocument.load(pdf, { updateMetadata: false });
    for (const page of await bound.copyPages(source, source.getPageIndices())) bound.addPage(page);
  }
  bound.setTitle('聘书');
  return move(await withPrintSettings(await bound.save(), 'one-sided'));
}

/** One archive with the files of all. */
export function gather({ archives }: GatheringTask) {
  const files = Object.assign({}, ...archives.map((archive) => unzipSync(archive))) as Record<string, Uint8Array>;
  return move(zipSync(files, stored));
}
