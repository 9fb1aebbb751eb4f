const quietZone = 4;

/** A QR code drawn from the path of its dark modules, with the white border that scanners need. */
export function QrCode({ size, path, label }: { size: number; path: string; label: string }) {
  const edge = size + 2 * quietZone;
  return (
    <svg viewBox={`${-quietZone} ${-quietZone} ${edge} ${edge}`} width="220" height="220" role="img" aria-label={label}>
      <rect x={-quietZone} y={-quietZone} width={edge} height={edge} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
