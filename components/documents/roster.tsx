import { Document, Page } from '@react-pdf/renderer';
import type { RosterColumn, RosterSheet } from '@/lib/domain/nomination/roster-sheet';
import { centeredLines, Ink, moved, Rules } from './ink';
import { type Copy, copiesOf, PageFoot } from './page-foot';
import { a4, edgesOf, inset, points } from './paper';
import { layoutHeader, paginateRoster, type RosterRow } from './roster-layout';
import { SheetBack } from './sheet-back';

/** One 名册 to print. */
export interface RosterPrint {
  sheet: RosterSheet;
  pageCode: string;
}

const page = { width: a4.longSide, height: a4.shortSide, margin: 14 };
const HEADER_HEIGHT = points(15);
const FIRST_TOP = points(42);
const LATER_TOP = points(18);
const BOTTOM = points(page.height - 24);
/** Room for rows under a table that begins here. */
export const roomBelow = (top: number) => BOTTOM - top - HEADER_HEIGHT;
const headerStep = { size: 10.5, pitch: 13 };
const lineWidths = { outer: 1, inner: 0.5 };

interface RosterPagesProps extends RosterPrint {
  copy: Copy | null;
  /** Printed on both sides with other papers behind it: ends with a back page. */
  isBound?: boolean;
}

/** 附件2: its header on every page, blank rows to the foot of the last. */
export function RosterPages({ sheet, pageCode, copy, isBound = false }: RosterPagesProps) {
  const pages = paginateRoster(sheet, { first: roomBelow(FIRST_TOP), later: roomBelow(LATER_TOP) });
  const backs = isBound ? pages.length % 2 : 0;
  const foot = (pageNumber: number) => ({ page, pageNumber, pageCount: pages.length + backs, pageCode, copy });
  return (
    <>
      {pages.map((rows, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other identity
        <Page key={index} size="A4" orientation="landscape">
          {index === 0 && <Heading sheet={sheet} />}
          <RosterTable columns={sheet.columns} rows={rows} top={index === 0 ? FIRST_TOP : LATER_TOP} />
          <PageFoot {...foot(index + 1)} />
        </Page>
      ))}
      {backs > 0 && <SheetBack {...foot(pages.length + 1)} />}
    </>
  );
}

function Heading({ sheet }: { sheet: RosterSheet }) {
  const line = (y: number, height: number) => ({
    x: points(page.margin),
    y: points(y),
    width: points(page.width - 2 * page.margin),
    height: points(height),
  });
  const step = { size: 12, pitch: 15 };
  const ink = [
    ...centeredLines(line(12, 7), { size: 14, pitch: 18 }, [sheet.attachment], { face: 'hei' }, 'left'),
    ...centeredLines(line(18, 13), { size: 22, pitch: 28 }, [sheet.title], { face: 'title' }),
    ...centeredLines(line(33, 7), step, [sheet.organizationLine], { face: 'song' }, 'left'),
    ...centeredLines(line(33, 7), step, [sheet.dateLine], { face: 'song' }, 'right'),
  ];
  return <Ink lines={ink} />;
}

interface RosterTableProps {
  columns: readonly RosterColumn[];
  rows: readonly RosterRow[];
  top: number;
}

/** Header and rows of one page, at the margin of a landscape page. */
export function RosterTable({ columns, rows, top }: RosterTableProps) {
  const lefts = edgesOf(columns.map((column) => column.width));
  const corner = { x: points(page.margin), y: top };
  const header = layoutHeader(columns, HEADER_HEIGHT);
  let y = HEADER_HEIGHT;
  const cells = rows.flatMap((row) => {
    const boxes = columns.map((column, index) => ({
      box: { x: lefts[index] ?? 0, y, width: points(column.width), height: row.height },
      text: row.cells[index],
      align: column.align,
    }));
    y += row.height;
    return boxes;
  });
  const frame = { ...corner, width: lefts.at(-1) ?? 0, height: y };
  const ink = [
    ...header.flatMap(({ box, lines }) => centeredLines(moved(box, corner), headerStep, lines, { face: 'hei' })),
    ...cells.flatMap(({ box, text, align }) => {
      const texts = text?.lines.map((line) => line.text) ?? [];
      const place = inset(moved(box, corner), 2, 0);
      return text ? centeredLines(place, text, texts, { face: 'fangsong' }, align) : [];
    }),
  ];
  return (
    <>
      <Rules frame={frame} boxes={[...header, ...cells].map(({ box }) => box)} {...lineWidths} />
      <Ink lines={ink} />
    </>
  );
}

interface RosterDocumentProps extends RosterPrint {
  copies: number;
}

export function RosterDocument({ copies, ...roster }: RosterDocumentProps) {
  return (
    <Document title={roster.sheet.title} language="zh-CN" conformance="PDF/A-2b">
      {copiesOf(copies).map((copy) => (
        <RosterPages key={copy?.number ?? 1} {...roster} copy={copy} />
      ))}
    </Document>
  );
}
