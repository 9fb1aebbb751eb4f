import { Document, Line, Page, Svg } from '@react-pdf/renderer';
import type { NoticeContent } from '@/lib/domain/nomination/notice';
import { measure } from './advances';
import { centeredLines, Ink, type PlacedLine, Rules } from './ink';
import { core, imprintLines, layoutOfficial, pageNumberLine, pitch, smallStep } from './official-layout';
import { type Box, points } from './paper';

const RED = '#e60012';
const RULE_TOP = points(35 + 14);

/** 公文 in the layout of GB/T 9704-2012. The seal is put on the paper by hand: none is drawn. */
export function OfficialDocument({ notice }: { notice: NoticeContent }) {
  const pages = layoutOfficial(notice);
  const last = pages.at(-1);
  const imprint = imprintLines(notice);
  const imprintTop = core.top + core.height - imprint.length * (smallStep.pitch + 4);
  // 版记 stands at the foot of the last page; where the text leaves no room it gets a page of its own.
  const hasRoom = last === undefined || last.bottom <= imprintTop - pitch / 2;
  const sheets = imprint.length === 0 || hasRoom ? pages : [...pages, { lines: [], boxes: [], bottom: core.top }];
  return (
    <Document title={notice.title} language="zh-CN" conformance="PDF/A-2b">
      {sheets.map(({ lines, boxes }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other identity
        <Page key={index} size="A4">
          {index === 0 && <Head notice={notice} />}
          <Cells boxes={boxes} />
          <Ink lines={[...lines, pageNumberLine(index)]} />
          {index === sheets.length - 1 && <Imprint rows={imprint} top={imprintTop} />}
        </Page>
      ))}
    </Document>
  );
}

/** 发文机关标志 in red, 发文字号, and the red rule. */
function Head({ notice }: { notice: NoticeContent }) {
  const organ = notice.signedBy;
  const size = Math.min(34, core.width / (measure(organ) + 1));
  const box = (top: number, height: number) => ({ x: core.left, y: core.top + points(top), width: core.width, height });
  const lines = [
    ...centeredLines(box(16, points(20)), { size, pitch: size * 1.3 }, [organ], { face: 'title', color: RED }),
    ...centeredLines(box(38, pitch), { size: 16, pitch }, [notice.documentNumber], { face: 'fangsong' }),
  ];
  return (
    <>
      <Ink lines={lines} />
      <Rule top={core.top + RULE_TOP} color={RED} thickness={1.6} />
    </>
  );
}

function Rule({ top, color, thickness }: { top: number; color: string; thickness: number }) {
  return (
    <Svg style={{ position: 'absolute', left: core.left, top }} width={core.width} height={thickness * 2}>
      <Line x1={0} y1={thickness} x2={core.width} y2={thickness} stroke={color} strokeWidth={thickness} />
    </Svg>
  );
}

/** Every cell of the tables of a page in its frame. */
function Cells({ boxes }: { boxes: readonly Box[] }) {
  return boxes.map((box) => <Rules key={`${box.x} ${box.y}`} frame={box} boxes={[]} outer={0.7} inner={0} />);
}

/** 版记 between its rules, the outer ones thicker. */
function Imprint({ rows, top }: { rows: string[][]; top: number }) {
  const step = smallStep.pitch + 4;
  const inner = { x: core.left + smallStep.size, width: core.width - 2 * smallStep.size };
  const lines = rows.flatMap((parts, index): PlacedLine[] => {
    const box = { ...inner, y: top + index * step, height: step };
    return parts.flatMap((text, part) =>
      centeredLines(box, smallStep, [text], { face: 'fangsong' }, part === 0 ? 'left' : 'right'),
    );
  });
  return (
    <>
      {rows.map(([text], index) => (
        <Rule key={text} top={top + index * step} color="#000" thickness={index === 0 ? 1 : 0.7} />
      ))}
      {rows.length > 0 && <Rule top={top + rows.length * step} color="#000" thickness={1} />}
      <Ink lines={lines} />
    </>
  );
}
