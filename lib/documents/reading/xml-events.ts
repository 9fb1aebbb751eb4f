import { SaxesParser } from 'saxes';
import { FileRefusal, orDamaged } from './file-refusal';

/** Names come without their prefix: which one an office program takes for its namespaces says nothing. */
export interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  /** Text and CDATA, piece by piece. */
  text?(text: string): void;
}

/**
 * Walks through XML that strangers made, without building it in memory.
 * @param what name of the file for the log
 * @throws FileRefusal FILE_DAMAGED when it is not well formed, or has a document type: honest office files have none,
 *   and a file that has one is made to pull in other files or to grow without end
 */
export function walkXml(what: string, text: string, { open, close, text: onText }: XmlHandlers): void {
  const parser = new SaxesParser({ position: false, xmlns: false });
  parser.on('doctype', () => {
    throw new FileRefusal('FILE_DAMAGED', `${what} has a document type`);
  });
  if (open) parser.on('opentag', ({ name, attributes }) => open(localName(name), attributes));
  if (close) parser.on('closetag', ({ name }) => close(localName(name)));
  if (onText) {
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  orDamaged(what, () => parser.write(text).close());
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
