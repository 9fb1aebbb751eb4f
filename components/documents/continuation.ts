import type { Continuation } from './form-layout';
import { type Line, setLines } from './text-fit';

/** A heading, or a line of the text below it. */
export type ContinuationLine = { kind: 'heading'; text: string } | { kind: 'text'; line: Line };

export const continuationTitle = '附\u3000页';
export const continuationStep = { size: 12, pitch: 19 };

/** The 附页: as many pages of lines as the texts need, a heading never alone at the foot of a page. */
export function layoutContinuations(
  continuations: readonly Continuation[],
  width: number,
  height: number,
): ContinuationLine[][] {
  const perPage = Math.floor(height / continuationStep.pitch);
  const pages: ContinuationLine[][] = [];
  let page: ContinuationLine[] = [];
  const place = (line: ContinuationLine) => {
    if (page.length === perPage || (line.kind === 'heading' && page.length === perPage - 1)) {
      pages.push(page);
      page = [];
    }
    page.push(line);
  };
  for (const { label, paragraphs } of continuations) {
    place({ kind: 'heading', text: `${label}（续）` });
    for (const { line } of setLines(paragraphs, width, continuationStep.size)) place({ kind: 'text', line });
  }
  return page.length > 0 ? [...pages, page] : pages;
}
