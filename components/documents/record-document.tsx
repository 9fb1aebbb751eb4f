import { Document, Page } from '@react-pdf/renderer';
import type { RecordSheet } from '@/lib/domain/record-sheet';
import { Ink, Rules } from './ink';
import { layoutRecord, recordFoot } from './record-layout';

const lineWidths = { outer: 1, inner: 0.5 };

/** 会议纪要, 备案回执: A4 portrait. Seals and signatures are put on the paper by hand: none is drawn. */
export function RecordDocument({ sheet }: { sheet: RecordSheet }) {
  const pages = layoutRecord(sheet);
  return (
    <Document title={sheet.title} language="zh-CN" conformance="PDF/A-2b">
      {pages.map(({ ink, tables }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other identity
        <Page key={index} size="A4">
          {tables.map(({ frame, boxes }) => (
            <Rules key={frame.y} frame={frame} boxes={boxes} {...lineWidths} />
          ))}
          <Ink lines={[...ink, ...recordFoot(index, pages.length)]} />
        </Page>
      ))}
    </Document>
  );
}
