import { Canvas } from '@react-pdf/renderer';
import { glyphRuns, type RegisteredFont } from './glyph-runs';
import type { Box, Face } from './paper';
import type { Line, TypeStep } from './text-fit';

/** What a canvas draws with: pdfkit, which react-pdf leaves untyped. */
interface Painter {
  /** `name` lets pdfkit find a font that it has embedded before. */
  font(font: RegisteredFont, name: string): Painter;
  fontSize(size: number): Painter;
  text(text: string, x: number, y: number, options: object): Painter;
  fillColor(color: string): Painter;
  strokeColor(color: string): Painter;
  lineWidth(width: number): Painter;
  moveTo(x: number, y: number): Painter;
  lineTo(x: number, y: number): Painter;
  rect(x: number, y: number, width: number, height: number): Painter;
  stroke(): Painter;
}

const BLACK = '#000';
/** From the top of a line of letters to their baseline, in em. */
const ASCENT = 0.88;

/** One line of text at its place on the page; lengths in points. */
export interface PlacedLine {
  text: string;
  face: Face;
  size: number;
  color?: string;
  x: number;
  baseline: number;
  width: number;
  /** `justify` stretches the line to its width; any line that is too wide is set closer until it fits. */
  align: 'left' | 'center' | 'right' | 'justify';
}

interface Look {
  face: Face;
  color?: string;
}

/**
 * Draws lines that were broken and placed beforehand. They go straight onto the page: react-pdf's own text layout takes
 * ten times as long, breaks Chinese with hyphens and cuts what does not fit.
 */
export function Ink({ lines }: { lines: readonly PlacedLine[] }) {
  return (
    <Canvas
      style={overlay}
      paint={(painter: Painter) => {
        for (const line of lines) if (line.text !== '') drawLine(painter, line);
        return null;
      }}
    />
  );
}

const overlay = { position: 'absolute', top: 0, left: 0, right: 0, bottom: 0 } as const;

function drawLine(painter: Painter, line: PlacedLine): void {
  const runs = glyphRuns(line.text.trimEnd(), line.face);
  const natural = runs.reduce((sum, run) => sum + run.width, 0) * line.size;
  const count = [...line.text.trimEnd()].length;
  const characterSpacing = spacing(line, natural, count);
  let x = line.x + startOf(line, natural + characterSpacing * (count - 1));
  painter.fillColor(line.color ?? BLACK);
  for (const run of runs) {
    painter.font(run.font, run.font.postscriptName).fontSize(line.size);
    painter.text(run.text, x, line.baseline, { lineBreak: false, baseline: 'alphabetic', characterSpacing });
    x += run.width * line.size + characterSpacing * [...run.text].length;
  }
}

/** Points between two characters. A last word far from the margin is left there. */
function spacing({ width, size, align }: PlacedLine, natural: number, count: number): number {
  const each = (width - natural) / Math.max(1, count - 1);
  if (each < 0) return each;
  return align === 'justify' && each < size / 3 ? each : 0;
}

function startOf({ align, width }: PlacedLine, used: number): number {
  if (align === 'center') return (width - used) / 2;
  return align === 'right' ? width - used : 0;
}

/** Short text in the middle of its box. */
export function centeredLines(
  box: Box,
  step: TypeStep,
  texts: readonly string[],
  look: Look,
  align: PlacedLine['align'] = 'center',
): PlacedLine[] {
  const top = box.y + (box.height - texts.length * step.pitch) / 2;
  return texts.map((text, index) => {
    const baseline = top + baselineOf(step, index);
    return { ...look, text, size: step.size, x: box.x, baseline, width: box.width, align };
  });
}

/** Running text from the top of its box, justified except for the last line of a paragraph. */
export function runningLines(box: Box, step: TypeStep, lines: readonly Line[], look: Look): PlacedLine[] {
  return lines.flatMap((line, index) => {
    const indent = line.indent * step.size;
    const common = { ...look, size: step.size, baseline: box.y + baselineOf(step, index) };
    const align = line.isLast ? 'left' : 'justify';
    return [
      { ...common, text: line.lead, x: box.x, width: indent, align: 'left' },
      { ...common, text: line.text, x: box.x + indent, width: box.width - indent, align },
    ];
  });
}

/** Letters stand in the middle of their line. */
function baselineOf({ size, pitch }: TypeStep, index: number): number {
  return index * pitch + (pitch - size) / 2 + ASCENT * size;
}

interface RulesProps {
  frame: Box;
  /** Cells, from the corner of the frame. */
  boxes: readonly Box[];
  /** Thickness of the frame and of the lines within, in points. */
  outer: number;
  inner: number;
}

/** All ruled lines of a table in two strokes: what touches the frame is drawn by the frame. */
export function Rules({ frame, boxes, outer, inner }: RulesProps) {
  return (
    <Canvas
      style={overlay}
      paint={(painter: Painter) => {
        painter.strokeColor(BLACK).lineWidth(inner);
        for (const { x, y, width, height } of boxes) {
          const [left, top, right, bottom] = [frame.x + x, frame.y + y, frame.x + x + width, frame.y + y + height];
          if (isInside(x + width, frame.width)) painter.moveTo(right, top).lineTo(right, bottom);
          if (isInside(y + height, frame.height)) painter.moveTo(left, bottom).lineTo(right, bottom);
        }
        painter.stroke();
        painter.lineWidth(outer).rect(frame.x, frame.y, frame.width, frame.height).stroke();
        return null;
      }}
    />
  );
}

const isInside = (position: number, end: number) => position < end - 0.01;

/** The same box seen from another corner. */
export function moved(box: Box, by: { x: number; y: number }): Box {
  return { ...box, x: box.x + by.x, y: box.y + by.y };
}
