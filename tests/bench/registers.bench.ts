/**
 * Cost of reading a register, and of refusing what is none: `npx vitest bench tests/bench`. The yardstick is a register
 * of ten people; a refusal must cost less, ten thousand people no more than their number.
 */
import { zipSync } from 'fflate';
import { bench, describe } from 'vitest';
import { readRegister } from '@/lib/documents/read-register';
import { buildXlsx } from '@/tests/support/office-files';
import { headings, person } from '@/tests/support/registers';

const register = (people: number) =>
  buildXlsx({
    sheets: [
      { name: '名册', rows: [headings, ...Array.from({ length: people }, (_, row) => person.with(0, `${row + 1}`))] },
    ],
  });

/** 40 MB of zeros whose directory entry says one kilobyte. */
function lyingBomb(): Uint8Array {
  const bytes = Uint8Array.from(zipSync({ 'xl/workbook.xml': new Uint8Array(40_000_000) }, { level: 9 }));
  const view = new DataView(bytes.buffer);
  view.setUint32(view.getUint32(bytes.length - 6, true) + 24, 1_000, true);
  return bytes;
}

const ten = register(10);
const tenThousand = register(10_000);
const bomb = lyingBomb();

describe('registers', () => {
  bench('10 people', async () => void (await readRegister(ten, '名册.xlsx')));
  bench('10,000 people', async () => void (await readRegister(tenThousand, '名册.xlsx')), { iterations: 3, time: 0 });
  bench('zip bomb, refused', async () => void (await readRegister(bomb, '名册.xlsx')));
});
