import { type MeasuredFace, measure } from './advances';

/** 避头尾: what may not begin a line, and what may not end one. */
const notAtStart = new Set('，。、；：？！）》〉」』】〕〗”’…—·～％‰℃,.;:?!)]}%°々');
const notAtEnd = new Set('（《〈「『【〔〖“‘([{￥$');

/** Latin words and numbers stay whole, spaces go with what precedes them, Chinese breaks anywhere. */
const units = /[!-~\u00a0-\u024f]+|[ \t]+|./gsu;

/** Room for rounding, in em. */
const TOLERANCE = 0.001;

/**
 * Breaks one paragraph into lines whose concatenation is the text itself, so that nothing can be lost on the way.
 * @param firstWidth width of the first line in em, @param width that of the others
 */
export function breakLines(text: string, firstWidth: number, width: number, face: MeasuredFace = 'song'): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const place = (piece: string) => {
    const limit = (lines.length === 0 ? firstWidth : width) + TOLERANCE;
    if (line !== '' && used + measure(piece.trimEnd(), face) > limit) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += piece;
    used += measure(piece, face);
  };
  for (const piece of unbreakable(text)) {
    if (measure(piece.trimEnd(), face) > width) for (const character of piece) place(character);
    else place(piece);
  }
  return [...lines, line];
}

function unbreakable(text: string): string[] {
  const pieces: string[] = [];
  for (const unit of text.match(units) ?? []) {
    const previous = pieces.at(-1);
    if (previous !== undefined && staysTogether(previous, unit)) pieces[pieces.length - 1] = previous + unit;
    else pieces.push(unit);
  }
  return pieces;
}

function staysTogether(previous: string, next: string): boolean {
  if (next.trim() === '' && next !== '\u3000') return true;
  return notAtStart.has([...next][0] ?? '') || notAtEnd.has(previous.at(-1) ?? '');
}
