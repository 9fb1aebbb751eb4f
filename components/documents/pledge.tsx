import { Document, Page } from '@react-pdf/renderer';
import { type PledgeSheet, pledgeHolders } from '@/lib/domain/appointment/pledge';
import { centeredLines, Ink, runningLines } from './ink';
import { a4, points } from './paper';
import { setLines } from './text-fit';

const MARGIN = 28;
const body = { size: 16, pitch: 28.95 };
const width = points(a4.shortSide - 2 * MARGIN);

const line = (y: number, height: number) => ({ x: points(MARGIN), y: points(y), width, height: points(height) });

/** 承诺书, A4 portrait, 一式三份: each person's copies one after the other, each marked with who keeps it. */
export function PledgesDocument({ sheets }: { sheets: readonly PledgeSheet[] }) {
  return (
    <Document title={sheets[0]?.title ?? ''} language="zh-CN" conformance="PDF/A-2b">
      {sheets.flatMap((sheet, index) =>
        pledgeHolders.map((holder, copy) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name
          <Page key={`${index} ${holder}`} size="A4">
            <Ink lines={pledgeLines(sheet, `第${copy + 1}份/共${pledgeHolders.length}份（${holder}留存）`)} />
          </Page>
        )),
      )}
    </Document>
  );
}

function pledgeLines(sheet: PledgeSheet, copyMark: string) {
  const paragraphs = sheet.paragraphs.map((text) => ({ lead: '', text, firstIndent: 2, indent: 0 }));
  const lines = setLines(paragraphs, width, body.size).map((set) => set.line);
  const right = { x: points(100), width: points(a4.shortSide - MARGIN - 100), height: points(10) };
  return [
    ...centeredLines(line(37, 12), { size: 20, pitch: 26 }, [sheet.title], { face: 'title' }),
    ...runningLines(line(60, 150), body, lines, { face: 'fangsong' }),
    ...centeredLines({ ...right, y: points(222) }, body, [sheet.signature], { face: 'fangsong' }, 'left'),
    ...centeredLines({ ...right, y: points(234) }, body, [sheet.signedOn], { face: 'fangsong' }, 'left'),
    ...centeredLines(line(272, 7), { size: 10.5, pitch: 14 }, [sheet.name], { face: 'song' }, 'left'),
    ...centeredLines(line(272, 7), { size: 10.5, pitch: 14 }, [copyMark], { face: 'song' }, 'right'),
  ];
}
