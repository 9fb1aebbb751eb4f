/**
 * Warm cost of many letters, by the way in which they are made: `npx vitest bench tests/bench/letters.bench.ts`. Factors
 * can be compared between machines; the last figures stand in docs/decisions/0022-letters-drawn-in-the-worker.md.
 */
import { type Document, renderToBuffer } from '@react-pdf/renderer';
import { type ComponentProps, createElement, type ReactElement } from 'react';
import { bench, describe } from 'vitest';
import { LettersDocument } from '@/components/documents/appointment-letter';
import { bind, separate } from '@/lib/documents/pdf/binding';
import { registerFonts } from '@/lib/documents/pdf/fonts';
import { letterSheet } from '@/lib/domain/appointment/letter-sheet';

const CHUNK = 25;

const letter = (serial: number) => ({
  sheet: letterSheet({
    name: `陆𬭚${String.fromCodePoint(0x4e00 + serial * 3)}`,
    number: `粤社党聘〔2017〕${serial}号`,
    startsOn: '2017-12-15',
    endsOn: '2020-12-14',
    issuedOn: '2017-12-15',
    issuer: '中共广东省社会组织委员会',
  }),
  verifyUrl: `https://workbench.example/verify/${serial}`,
});

async function draw(first: number, count: number): Promise<Uint8Array> {
  const letters = Array.from({ length: count }, (_, index) => letter(first + index));
  return renderToBuffer(createElement(LettersDocument, { letters }) as ReactElement<ComponentProps<typeof Document>>);
}

await registerFonts(undefined);
const chunk = await draw(1, CHUNK);
const fileNames = Array.from({ length: CHUNK }, (_, index) => `${index}.pdf`);

describe(`${CHUNK} letters`, () => {
  const options = { warmupIterations: 2, iterations: 5, time: 500 };
  bench('drawn as one chunk (the yardstick)', async () => void (await draw(1, CHUNK)), options);
  bench('taken apart into single files', async () => void (await separate({ pdf: chunk, fileNames })), options);
  bench('bound with three more chunks', async () => void (await bind({ pdfs: [chunk, chunk, chunk, chunk] })), options);
  bench(
    'drawn one by one',
    async () => {
      for (let serial = 1; serial <= CHUNK; serial++) await draw(serial, 1);
    },
    options,
  );
});
