/** Registers of thousands, with a name for everybody. */
import { buildXlsx } from './office-files';
import { headings, person } from './registers';

const syllables = '陈李王张刘杨赵黄周吴徐孙胡朱高林何郭马罗'.split('');
const syllable = (serial: number) => syllables[serial % syllables.length] ?? '';

/** Three syllables, and a fourth from the eight thousandth on: nobody shares a name. */
const nameOf = (serial: number) =>
  [serial, serial / 20, serial / 400].map((part) => syllable(Math.floor(part))).join('') + (serial < 8000 ? '' : '山');

export interface LargeRegister {
  people: number;
  /** From which row on the names begin again, so that they are the same people. */
  repeatsFrom?: number;
}

/** A register with so many people, as an office would send it. */
export function largeRegister({ people, repeatsFrom = people }: LargeRegister): Uint8Array {
  const rows = Array.from({ length: people }, (_, index) =>
    person.with(0, `${index + 1}`).with(1, nameOf(index % repeatsFrom)),
  );
  return buildXlsx({ sheets: [{ name: '名册', rows: [headings, ...rows] }] });
}

export const largeFile = (register: LargeRegister) =>
  new File([new Uint8Array(largeRegister(register))], '名册.xlsx', { type: 'application/octet-stream' });
