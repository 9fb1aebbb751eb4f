import { FileRefusal } from './file-refusal';
import { MAX_INFLATED_BYTES } from './limits';
import { isDateFormat, isDateFormatId } from './spreadsheet-cell';
import { walkXml } from './xml-events';
import { listZip, readZipEntry } from './zip-archive';

/** A part by its path, '' when it is missing. Only parts that are asked for are inflated. */
export type ReadPart = (path: string) => string;

/** @throws FileRefusal FILE_TYPE_MISMATCH when the zip has no such part; FILE_DAMAGED, ENCRYPTED, TOO_LARGE */
export function openOfficeFile(bytes: Uint8Array, mainPart: string): ReadPart {
  const entries = new Map(listZip(bytes, MAX_INFLATED_BYTES).map((entry) => [entry.name.toLowerCase(), entry]));
  if (!entries.has(mainPart)) throw new FileRefusal('FILE_TYPE_MISMATCH', `no ${mainPart}`);
  return (path) => {
    const entry = entries.get(path.toLowerCase());
    return entry ? new TextDecoder().decode(readZipEntry(bytes, entry)) : '';
  };
}

export interface WorkbookSheet {
  name: string;
  isHidden: boolean;
  path: string;
}

export interface WorkbookParts {
  sheets: WorkbookSheet[];
  is1904: boolean;
}

/** The list of sheets in the order of the tabs. */
export function readWorkbookPart(read: ReadPart): WorkbookParts {
  const targets = readTargets(read('xl/_rels/workbook.xml.rels'));
  const parts: WorkbookParts = { sheets: [], is1904: false };
  walkXml('workbook.xml', read('xl/workbook.xml'), {
    open(name, attributes) {
      if (name === 'workbookPr') parts.is1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const isHidden = (attributes.state ?? 'visible') !== 'visible';
      parts.sheets.push({ name: attributes.name ?? '', isHidden, path: targets.get(id) ?? '' });
    },
  });
  return parts;
}

/** Relationship id → path in the zip; targets are relative to `xl/` or begin with a slash. */
function readTargets(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  walkXml('workbook.xml.rels', xml, {
    open(name, { Id = '', Target = '' }) {
      if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}

/** Whether the cells of each style are dates. */
export function readDateStyles(xml: string): boolean[] {
  const customFormats = new Map<string, boolean>();
  const styles: boolean[] = [];
  let isCellStyle = false;
  if (!xml) return styles;
  walkXml('styles.xml', xml, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') customFormats.set(numFmtId, isDateFormat(formatCode));
      if (name === 'cellXfs') isCellStyle = true;
      if (name === 'xf' && isCellStyle) styles.push(customFormats.get(numFmtId) ?? isDateFormatId(Number(numFmtId)));
    },
    close(name) {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  return styles;
}

/** The texts that cells refer to by number. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  if (!xml) return strings;
  const collector = new TextCollector();
  walkXml('sharedStrings.xml', xml, {
    open: (name) => collector.open(name),
    close(name) {
      collector.close(name);
      if (name === 'si') strings.push(collector.take());
    },
    text: (text) => collector.text(text),
  });
  return strings;
}

/** Puts the runs of rich text together and leaves out how they are pronounced (rPh). */
export class TextCollector {
  private isText = false;
  private isPhonetic = false;
  private collected = '';

  open(name: string): void {
    if (name === 't') this.isText = true;
    if (name === 'rPh') this.isPhonetic = true;
  }

  close(name: string): void {
    if (name === 't') this.isText = false;
    if (name === 'rPh') this.isPhonetic = false;
  }

  text(text: string): void {
    if (this.isText && !this.isPhonetic) this.collected += text;
  }

  /** What was collected since the last time; characters that XML cannot hold are written _x000D_. */
  take(): string {
    const text = this.collected;
    this.collected = '';
    if (!text.includes('_x')) return text;
    return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
}
