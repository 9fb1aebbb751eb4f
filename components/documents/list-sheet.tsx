import { Document, Page } from '@react-pdf/renderer';
import type { ListSheet } from '@/lib/domain/sheet';
import { centeredLines, Ink } from './ink';
import { a4, points } from './paper';
import { RosterTable, roomBelow } from './roster';
import { paginateRoster } from './roster-layout';

const MARGIN = 14;
const FIRST_TOP = points(36);
const LATER_TOP = points(18);

/** Plain lists, A4 landscape: header on every page, blank rows to the foot of the last for whoever comes unlisted. */
export function ListsDocument({ sheets }: { sheets: readonly ListSheet[] }) {
  return (
    <Document title={sheets[0]?.title ?? ''} language="zh-CN" conformance="PDF/A-2b">
      {sheets.map((sheet) => (
        <ListPages key={`${sheet.title}${sheet.leftLine}${sheet.rightLine}`} sheet={sheet} />
      ))}
    </Document>
  );
}

function ListPages({ sheet }: { sheet: ListSheet }) {
  const pages = paginateRoster(sheet, { first: roomBelow(FIRST_TOP), later: roomBelow(LATER_TOP) });
  return pages.map((rows, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other identity
    <Page key={index} size="A4" orientation="landscape">
      {index === 0 && <Heading sheet={sheet} />}
      <RosterTable columns={sheet.columns} rows={rows} top={index === 0 ? FIRST_TOP : LATER_TOP} />
      <Ink lines={pageNumber(index + 1)} />
    </Page>
  ));
}

const across = (y: number, height: number) => ({
  x: points(MARGIN),
  y: points(y),
  width: points(a4.longSide - 2 * MARGIN),
  height: points(height),
});

function Heading({ sheet }: { sheet: ListSheet }) {
  const step = { size: 12, pitch: 15 };
  const ink = [
    ...centeredLines(across(12, 13), { size: 22, pitch: 28 }, [sheet.title], { face: 'title' }),
    ...centeredLines(across(27, 7), step, [sheet.leftLine], { face: 'song' }, 'left'),
    ...centeredLines(across(27, 7), step, [sheet.rightLine], { face: 'song' }, 'right'),
  ];
  return <Ink lines={ink} />;
}

function pageNumber(number: number) {
  return centeredLines(across(a4.shortSide - 18, 8), { size: 10.5, pitch: 14 }, [`—${number}—`], { face: 'song' });
}
