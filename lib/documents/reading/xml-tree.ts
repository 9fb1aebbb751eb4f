import { FileRefusal } from './file-refusal';
import { walkXml } from './xml-events';

/** A small XML file as a tree; comments and instructions are left out. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** Text and CDATA that stand directly in the element. */
  text: string;
}

/** Elements in elements: no honest file needs more, and recursion is bounded. */
const MAX_DEPTH = 50;

/** @throws FileRefusal FILE_DAMAGED */
export function parseXmlTree(what: string, xml: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  walkXml(what, xml, {
    open(name, attributes) {
      const element: XmlElement = { name, attributes: { ...attributes }, children: [], text: '' };
      open.at(-1)?.children.push(element);
      open.push(element);
      if (open.length > MAX_DEPTH) throw new FileRefusal('FILE_DAMAGED', `${what} is too deep`);
    },
    close() {
      open.pop();
    },
    text(text) {
      const element = open.at(-1);
      if (element) element.text += text;
    },
  });
  const [root] = top.children;
  if (!root) throw new FileRefusal('FILE_DAMAGED', `${what} is empty`);
  return root;
}

/** An element with text, or with elements and the blanks between them. */
export function writeXmlElement({ name, attributes, children, text }: XmlElement): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const inside = children.map(writeXmlElement).join('') + escapeXml(children.length > 0 ? text.trim() : text);
  return `<${name}${list.join('')}>${inside}</${name}>`;
}

/** Characters that XML 1.0 cannot hold are dropped; line breaks survive as they are. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
