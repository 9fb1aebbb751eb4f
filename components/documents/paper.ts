/** Lengths of the printed documents: sheets are in millimetres, ink is in points (1/72 inch). */
export const points = (millimetres: number): number => (millimetres * 72) / 25.4;

/** A4 in millimetres. */
export const a4 = { shortSide: 210, longSide: 297 } as const;

/** A place on the paper, in points from the upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function inset(box: Box, horizontal: number, vertical: number): Box {
  return {
    x: box.x + horizontal,
    y: box.y + vertical,
    width: box.width - 2 * horizontal,
    height: box.height - 2 * vertical,
  };
}

/**
 * Typefaces by role. Each is a stack: the first font that has a character prints it. `song` and `rare` together hold
 * every character of GB 18030-2022, so no stack can run dry on a name.
 */
export const faces = {
  song: ['song', 'rare'],
  fangsong: ['fangsong', 'song', 'rare'],
  hei: ['hei', 'song', 'rare'],
  kai: ['kai', 'song', 'rare'],
  title: ['title', 'song', 'rare'],
};
export type Face = keyof typeof faces;

/** Where columns or rows of these widths (in millimetres) begin, in points, and where the last ends. */
export function edgesOf(lengths: readonly number[]): number[] {
  const edges = [0];
  for (const length of lengths) edges.push((edges.at(-1) ?? 0) + points(length));
  return edges;
}
