import { Canvas } from '@react-pdf/renderer';
import QRCode from 'qrcode';

interface Painter {
  rect(x: number, y: number, width: number, height: number): Painter;
  fillColor(color: string): Painter;
  fill(): Painter;
}

interface QrCodeProps {
  text: string;
  left: number;
  top: number;
  /** Side in points, without a quiet zone: the paper around it is white. */
  side: number;
}

/** A QR code in one stroke of ink, crisp at any resolution. */
export function QrCode({ text, left, top, side }: QrCodeProps) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const module = side / modules.size;
  return (
    <Canvas
      style={{ position: 'absolute', left, top, width: side, height: side }}
      paint={(painter: Painter) => {
        for (const { x, y, length } of darkRuns(modules)) painter.rect(x * module, y * module, length * module, module);
        painter.fillColor('#000').fill();
        return null;
      }}
    />
  );
}

/** Neighbouring dark modules of a row as one rectangle. */
function darkRuns(modules: { size: number; get(row: number, column: number): number | boolean }) {
  const runs: { x: number; y: number; length: number }[] = [];
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) {
      const start = x;
      while (x < modules.size && modules.get(y, x)) x++;
      if (x > start) runs.push({ x: start, y, length: x - start });
    }
  }
  return runs;
}
