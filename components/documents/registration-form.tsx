import { Document, Image, Page } from '@react-pdf/renderer';
import type { RegistrationFormSheet } from '@/lib/domain/nomination/registration-form-sheet';
import { type ContinuationLine, continuationStep, continuationTitle, layoutContinuations } from './continuation';
import { cellInsets, closingStep, formPaper, layoutForm, type SetCell, type SetPage } from './form-layout';
import { centeredLines, Ink, moved, type PlacedLine, Rules, runningLines } from './ink';
import { type Copy, copiesOf, PageFoot } from './page-foot';
import { a4, type Box, inset, points } from './paper';
import { SheetBack } from './sheet-back';

/** One 登记表 to print. */
export interface RegistrationFormPrint {
  sheet: RegistrationFormSheet;
  pageCode: string;
  /** JPEG or PNG. */
  photo?: Uint8Array;
}

const page = { width: a4.shortSide, height: a4.longSide, margin: (a4.shortSide - formPaper.gridWidth) / 2 };
const corner = { x: points(page.margin), y: points(36) };
const laterCorner = { x: points(page.margin), y: points(18) };
const lineWidths = { outer: 1.5, inner: 0.5 };

interface FormProps extends RegistrationFormPrint {
  copy: Copy | null;
  /** Printed on both sides with other papers behind it: ends with a back page. */
  isBound?: boolean;
}

/** The two pages of 附件3, and as many 附页 as its texts need. */
export function RegistrationFormPages({ sheet, pageCode, photo, copy, isBound = false }: FormProps) {
  const { pages, continuations } = layoutForm(sheet.pages);
  const extra = layoutContinuations(continuations, points(formPaper.gridWidth), points(formPaper.continuationHeight));
  const written = pages.length + extra.length;
  const backs = isBound ? written % 2 : 0;
  const foot = (pageNumber: number) => ({ page, pageNumber, pageCount: written + backs, pageCode, copy });
  return (
    <>
      {pages.map((set, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other identity
        <Page key={index} size="A4">
          {index === 0 && <Heading sheet={sheet} />}
          <FormGrid set={set} at={index === 0 ? corner : laterCorner} photo={photo} />
          <PageFoot {...foot(index + 1)} />
        </Page>
      ))}
      {extra.map((lines, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other identity
        <Page key={index} size="A4">
          <ContinuationPage lines={lines} />
          <PageFoot {...foot(pages.length + index + 1)} />
        </Page>
      ))}
      {backs > 0 && <SheetBack {...foot(written + 1)} />}
    </>
  );
}

function Heading({ sheet }: { sheet: RegistrationFormSheet }) {
  const line = (y: number, height: number) => ({
    x: 0,
    y: points(y),
    width: points(page.width),
    height: points(height),
  });
  const left = { ...line(12, 7), x: corner.x };
  const ink = [
    ...centeredLines(left, { size: 14, pitch: 18 }, [sheet.attachment], { face: 'hei' }, 'left'),
    ...centeredLines(line(20, 13), { size: 22, pitch: 28 }, [sheet.title], { face: 'title' }),
  ];
  return <Ink lines={ink} />;
}

interface FormGridProps {
  set: SetPage;
  at: { x: number; y: number };
  photo?: Uint8Array;
}

function FormGrid({ set, at, photo }: FormGridProps) {
  const frame = { ...at, width: set.width, height: set.height };
  const cells = set.rows.flat().map((cell) => ({ ...cell, box: moved(cell.box, at) }));
  const photoCell = photo && cells.find(({ cell }) => cell.content.kind === 'photo');
  const written = cells.filter((cell) => cell !== photoCell);
  return (
    <>
      <Rules frame={frame} boxes={set.rows.flat().map(({ box }) => box)} {...lineWidths} />
      <Ink lines={written.flatMap(cellLines)} />
      {photo && photoCell && <Photo bytes={photo} box={inset(photoCell.box, 2, 2)} />}
    </>
  );
}

function cellLines({ cell: { content }, box, text }: SetCell): PlacedLine[] {
  const { horizontal, vertical } = cellInsets[content.kind];
  const room = inset(box, horizontal, vertical);
  switch (content.kind) {
    case 'prose':
      return [...runningLines(room, text, text.lines, { face: 'fangsong' }), ...closingLines(content.closing, room)];
    case 'resume':
      return runningLines(room, text, text.lines, { face: 'fangsong' });
    default: {
      const face = content.kind === 'value' ? 'fangsong' : 'song';
      const texts = text.lines.map((line) => line.text);
      return centeredLines(room, text, texts, { face });
    }
  }
}

/** Signature or seal at the lower right of a cell: room for ink, never a picture of a seal. */
function closingLines(closing: readonly string[], box: Box): PlacedLine[] {
  const height = closing.length * closingStep.pitch;
  const width = Math.min(box.width, points(96));
  const place = { x: box.x + box.width - width, y: box.y + box.height - height, width, height };
  return centeredLines(place, closingStep, closing, { face: 'song' });
}

function Photo({ bytes, box }: { bytes: Uint8Array; box: Box }) {
  const format = bytes[0] === 0x89 ? 'png' : 'jpg';
  return (
    <Image
      src={{ data: Buffer.from(bytes), format }}
      style={{
        position: 'absolute',
        left: box.x,
        top: box.y,
        width: box.width,
        height: box.height,
        objectFit: 'cover',
      }}
    />
  );
}

function ContinuationPage({ lines }: { lines: ContinuationLine[] }) {
  const step = continuationStep;
  const title = { x: 0, y: points(14), width: points(page.width), height: points(10) };
  const ink = lines.flatMap((line, index) => {
    const box = {
      ...corner,
      y: points(28) + index * step.pitch,
      width: points(formPaper.gridWidth),
      height: step.pitch,
    };
    return line.kind === 'text'
      ? runningLines(box, step, [line.line], { face: 'fangsong' })
      : centeredLines(box, step, [line.text], { face: 'hei' }, 'left');
  });
  return (
    <Ink lines={[...centeredLines(title, { size: 18, pitch: 24 }, [continuationTitle], { face: 'title' }), ...ink]} />
  );
}

interface RegistrationFormsDocumentProps {
  forms: readonly RegistrationFormPrint[];
  /** Copies of each form, bound one after the other. */
  copies: number;
}

export function RegistrationFormsDocument({ forms, copies }: RegistrationFormsDocumentProps) {
  const names = forms.map(({ sheet }) => sheet.personName).join('、');
  return (
    <Document title={`登记表 ${names}`} language="zh-CN" conformance="PDF/A-2b">
      {copiesOf(copies).map((copy) =>
        forms.map((form) => <RegistrationFormPages key={`${form.pageCode} ${copy?.number}`} {...form} copy={copy} />),
      )}
    </Document>
  );
}
