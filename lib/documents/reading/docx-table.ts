import mammoth from 'mammoth';
import { FileRefusal } from './file-refusal';
import { detectFileType } from './file-type';
import { repackOfficeFile } from './office-parts';

export interface DocxParagraph {
  text: string;
  /** Set to the right: a signature or seal, no prose. */
  isRightAligned: boolean;
}

export interface DocxCell {
  paragraphs: DocxParagraph[];
  images: Uint8Array[];
}

/** The nodes of a document as mammoth names them. */
interface Node {
  type: string;
  children?: Node[];
  value?: string;
  checked?: boolean;
  alignment?: string | null;
  readAsBuffer?: () => Promise<Uint8Array>;
}

/** Marks that stand for the check boxes of a document. */
const checkedBox = '☑';
const emptyBox = '☐';

const leafTexts: Record<string, (node: Node) => string> = {
  text: (node) => node.value ?? '',
  tab: () => '\t',
  break: () => '\n',
  checkbox: (node) => (node.checked ? checkedBox : emptyBox),
};

/**
 * The rows of all tables of a .docx, cell by cell; cells that a merge covers are left out.
 * @throws FileRefusal
 */
export async function readDocxRows(bytes: Uint8Array): Promise<DocxCell[][]> {
  if (detectFileType(bytes) !== 'ZIP') throw new FileRefusal('FILE_TYPE_MISMATCH', 'no .docx');
  const document = await readDocument(repackOfficeFile(bytes, /^word\/document\.xml$/i));
  const rows = nodesOf(document, 'tableRow');
  return Promise.all(rows.map((row) => Promise.all((row.children ?? []).map(readCell))));
}

async function readDocument(bytes: Uint8Array): Promise<Node> {
  let document: Node = { type: 'document' };
  const keep = (node: Node): Node => {
    document = node;
    return { ...node, children: [] };
  };
  try {
    await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { transformDocument: keep });
  } catch (error) {
    throw new FileRefusal('FILE_DAMAGED', error instanceof Error ? error.message : 'docx');
  }
  return document;
}

async function readCell(cell: Node): Promise<DocxCell> {
  const paragraphs = nodesOf(cell, 'paragraph').map((node) => ({
    text: textOf(node),
    isRightAligned: node.alignment === 'right' || node.alignment === 'end',
  }));
  const images = nodesOf(cell, 'image').map((node) => node.readAsBuffer?.() ?? new Uint8Array());
  return { paragraphs, images: await Promise.all(images) };
}

/** Nodes of a type, not those inside one another. */
function nodesOf(node: Node, type: string): Node[] {
  return (node.children ?? []).flatMap((child) => (child.type === type ? [child] : nodesOf(child, type)));
}

function textOf(node: Node): string {
  return leafTexts[node.type]?.(node) ?? (node.children ?? []).map(textOf).join('');
}
