import { Document, Page } from '@react-pdf/renderer';
import type { LetterSheet } from '@/lib/domain/appointment/letter-sheet';
import { measure } from './advances';
import { centeredLines, Ink, runningLines } from './ink';
import { LetterBorder } from './letter-border';
import { a4, type Box, points } from './paper';
import { QrCode } from './qr-code';
import { setLines } from './text-fit';

/** One 聘书 to print. */
export interface LetterPrint {
  sheet: LetterSheet;
  /** Address of the public page that confirms name, number and validity; null on a sample, which proves nothing. */
  verifyUrl: string | null;
}

const RED = '#a6192e';
const GREY = '#8a8a8a';
const PALE = '#e4e4e4';
const MARGIN = 42;
/** An office's own words may be longer: they are set smaller. */
const bodySteps = [
  { size: 22, pitch: 42 },
  { size: 20, pitch: 36 },
  { size: 18, pitch: 31 },
  { size: 16, pitch: 27 },
  { size: 14, pitch: 23 },
  { size: 12, pitch: 20 },
] as const;
const BODY_HEIGHT = 70;
const small = { size: 14, pitch: 20 };

/** A place on the landscape page, in millimetres. */
function place(x: number, y: number, width: number, height: number): Box {
  return { x: points(x), y: points(y), width: points(width), height: points(height) };
}

const textWidth = a4.longSide - 2 * MARGIN;

function LetterPage({ sheet, verifyUrl }: LetterPrint) {
  return (
    <Page size="A4" orientation="landscape">
      <LetterBorder />
      {verifyUrl === null && <Ink lines={sampleLines} />}
      <Ink lines={letterLines(sheet, verifyUrl !== null)} />
      {verifyUrl !== null && <QrCode text={verifyUrl} left={points(MARGIN)} top={points(149)} side={points(22)} />}
    </Page>
  );
}

/** 样张 across the page, under the words. */
const sampleLines = centeredLines(place(0, 75, a4.longSide, 60), { size: 150, pitch: 160 }, ['样\u3000张'], {
  face: 'hei',
  color: PALE,
});

function letterLines(sheet: LetterSheet, hasCode: boolean) {
  const body = bodyText(sheet);
  const across = (y: number, height: number) => place(MARGIN, y, textWidth, height);
  const signature = (y: number) => place(a4.longSide - MARGIN - 96, y, 96, 12);
  const issuerStep = fitted(sheet.issuer, signature(0).width);
  const red = { face: 'title', color: RED } as const;
  return [
    ...centeredLines(across(30, 26), { size: 54, pitch: 64 }, [sheet.title], red),
    ...centeredLines(across(58, 8), small, [sheet.number], { face: 'song' }, 'right'),
    ...runningLines(across(72, BODY_HEIGHT), body.step, body.lines, { face: 'kai' }),
    ...(hasCode
      ? centeredLines(place(MARGIN, 172, 22, 6), { size: 9, pitch: 12 }, ['扫码核验'], { face: 'song' })
      : []),
    ...centeredLines(signature(142), issuerStep, [sheet.issuer], { face: 'kai' }),
    ...centeredLines(signature(154), { size: 12, pitch: 16 }, [sheet.seal], { face: 'song', color: GREY }),
    ...centeredLines(signature(166), { size: 20, pitch: 26 }, [sheet.issuedOn], { face: 'kai' }),
  ];
}

/** The words in the largest letters that fit; the domain keeps them short enough for the smallest. */
function bodyText(sheet: LetterSheet) {
  const paragraphs = [
    { lead: '', text: sheet.salutation, firstIndent: 0, indent: 0 },
    ...sheet.paragraphs.map((text) => ({ lead: '', text, firstIndent: 2, indent: 0 })),
  ];
  const set = bodySteps.map((step) => ({
    step,
    lines: setLines(paragraphs, points(textWidth), step.size, 'kai').map(({ line }) => line),
  }));
  const fitting = set.find(({ step, lines }) => lines.length * step.pitch <= points(BODY_HEIGHT)) ?? set.at(-1);
  if (!fitting) throw new Error('there are steps');
  return fitting;
}

/** The issuer on one line, smaller when its name is long. */
function fitted(text: string, width: number) {
  const size = Math.min(20, width / measure(text, 'kai'));
  return { size, pitch: size * 1.3 };
}

/** Any number of letters, one a page. */
export function LettersDocument({ letters }: { letters: readonly LetterPrint[] }) {
  const [first] = letters;
  const title = letters.length === 1 && first ? `聘书 ${first.sheet.number}` : '聘书';
  return (
    <Document title={title} language="zh-CN" conformance="PDF/A-2b">
      {letters.map((letter) => (
        <LetterPage key={letter.sheet.number} {...letter} />
      ))}
    </Document>
  );
}
