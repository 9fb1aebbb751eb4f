import { expect, test } from 'vitest';
import { paperCodes, scannedCode } from '@/lib/domain/nomination/paper-code';

const hash = '0123abcd4567ef89'.repeat(4);

test('「纸质版」上的校验码 is the first eight hex digits of the content, upper case', () => {
  expect(paperCodes(hash)[0]).toBe('0123ABCD');
});

test('where another package has these digits, the next eight of the same content serve', () => {
  expect(paperCodes(hash).slice(0, 2)).toEqual(['0123ABCD', '4567EF89']);
  expect(paperCodes(hash)).toHaveLength(8);
});

test.each([
  ['typed', '0123abcd', '0123ABCD'],
  ['typed with the label beside it', '校验码 0123ABCD', '0123ABCD'],
  ['scanned from the foot of a page', '0123ABCD 2/7 1/3', '0123ABCD'],
  ['typed by a Chinese keyboard in full width', '０１２３ＡＢＣＤ', '0123ABCD'],
  ['with spaces and the Enter of a scanner', ' 0123ABCD\r\n', '0123ABCD'],
])('a code is read when %s', (_how, text, code) => {
  expect(scannedCode(text)).toBe(code);
});

test.each(['', '0123ABC', '0123ABCDE', 'x0123ABCDy', '广东省竹艺协会', '0123ABCG'])('no code in “%s”', (text) => {
  expect(scannedCode(text)).toBeNull();
});
