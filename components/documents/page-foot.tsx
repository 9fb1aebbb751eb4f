import { centeredLines, Ink } from './ink';
import { points } from './paper';
import { QrCode } from './qr-code';

/** 第1份/共3份 of a paper handed in more than once (通知 二: 纸质版材料一式三份). */
export interface Copy {
  number: number;
  of: number;
}

/** Every copy in turn; a single one bears no number. */
export function copiesOf(count: number): (Copy | null)[] {
  return count > 1 ? Array.from({ length: count }, (_, index) => ({ number: index + 1, of: count })) : [null];
}

export interface PageFootProps {
  /** Width and height of the page and its side margin, in millimetres. */
  page: { width: number; height: number; margin: number };
  pageNumber: number;
  pageCount: number;
  /** Short hash of the data: paper and electronic version belong together when it is the same (N06). */
  pageCode: string;
  copy: Copy | null;
}

const QR_SIDE = 13;
const BOTTOM = 8;
const small = { size: 9, pitch: 13 };

/** 校验码 with its QR, 页码 and 份数 at the foot of a page of 名册 or 登记表. A scan tells which sheet of which copy. */
export function PageFoot({ page, pageNumber, pageCount, pageCode, copy }: PageFootProps) {
  const top = points(page.height - BOTTOM - QR_SIDE);
  const box = { x: points(page.margin), y: top, width: points(page.width - 2 * page.margin), height: points(QR_SIDE) };
  const qrText = [pageCode, `${pageNumber}/${pageCount}`, ...(copy ? [`${copy.number}/${copy.of}`] : [])].join(' ');
  const beside = { ...box, x: box.x + points(QR_SIDE + 2) };
  const lines = [`校验码 ${pageCode}`, ...(copy ? [`第${copy.number}份/共${copy.of}份`] : [])];
  const look = { face: 'song' } as const;
  const ink = [
    ...centeredLines(beside, small, lines, look, 'left'),
    ...centeredLines(box, { size: 10.5, pitch: 14 }, [`—${pageNumber}—`], look),
  ];
  return (
    <>
      <QrCode text={qrText} left={box.x} top={top} side={points(QR_SIDE)} />
      <Ink lines={ink} />
    </>
  );
}
