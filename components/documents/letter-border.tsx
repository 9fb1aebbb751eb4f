import { G, Path, Rect, Svg } from '@react-pdf/renderer';
import { a4, points } from './paper';

const RED = '#a6192e';
const GOLD = '#b8924a';
const width = a4.longSide;
const height = a4.shortSide;

/** The frame of 聘书: a red line, a golden one within, and a corner ornament, in millimetres. */
export function LetterBorder() {
  return (
    <Svg
      style={{ position: 'absolute', left: 0, top: 0 }}
      width={points(width)}
      height={points(height)}
      viewBox={`0 0 ${width} ${height}`}
    >
      <Rect x={9} y={9} width={width - 18} height={height - 18} fill="none" stroke={RED} strokeWidth={1.4} />
      <Rect x={11.4} y={11.4} width={width - 22.8} height={height - 22.8} fill="none" stroke={GOLD} strokeWidth={0.4} />
      <Path d={sideLines} fill="none" stroke={GOLD} strokeWidth={0.5} />
      <Corner transform="translate(15 15)" />
      <Corner transform={`translate(${width - 15} 15) scale(-1 1)`} />
      <Corner transform={`translate(15 ${height - 15}) scale(1 -1)`} />
      <Corner transform={`translate(${width - 15} ${height - 15}) scale(-1 -1)`} />
    </Svg>
  );
}

const sideLines = [
  `M41 17.5H${width - 41}`,
  `M41 ${height - 17.5}H${width - 41}`,
  `M17.5 41V${height - 41}`,
  `M${width - 17.5} 41V${height - 41}`,
].join('');

/** A square meander at the upper left; the others are its mirror images. */
function Corner({ transform }: { transform: string }) {
  return (
    <G transform={transform}>
      <Path d="M0 26V0H26M2.5 26V2.5H26" fill="none" stroke={GOLD} strokeWidth={0.5} />
      <Path d="M5.5 18V5.5H18V14H9.5V9.5H14" fill="none" stroke={RED} strokeWidth={0.8} />
    </G>
  );
}
