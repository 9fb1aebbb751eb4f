import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sexLabels } from '@/lib/domain/glossary';
import { readCreditCode, readIdNumber, readLandline, readMobile, readPhone } from '@/lib/domain/identifiers';
import { maskIdNumber, maskPhone } from '@/lib/domain/masking';
import vectors from '@/tests/fixtures/identifiers.json';

const today = '2017-10-30';

describe('GB 11643 公民身份号码', () => {
  test.each(vectors.idNumbers)('$input：$reason$note', (vector) => {
    const result = readIdNumber(vector.input, today);
    if (!result.valid) return expect(result).toEqual({ valid: false, reason: vector.reason });
    expect({ ...result, sex: sexLabels[result.sex], masked: maskIdNumber(result.normalised) }).toEqual({
      valid: true,
      normalised: vector.normalised,
      bornOn: vector.bornOn,
      sex: vector.sex,
      masked: vector.masked,
    });
    expect(vector.valid).toBe(true);
  });

  test('出生日期不得晚于今天', () => {
    expect(readIdNumber('999999200002290115', '2000-02-29').valid).toBe(true);
    expect(readIdNumber('999999200002290115', '2000-02-28')).toEqual({ valid: false, reason: 'BIRTH_DATE' });
  });

  test('任何一位写错、任何相邻两位不同的数字颠倒，都能发现', () => {
    const valid = '999999196205150017';
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 17 }), fc.constantFrom(...'0123456789X'), (position, character) => {
        fc.pre(valid[position] !== character);
        const mistyped = valid.slice(0, position) + character + valid.slice(position + 1);
        expect(readIdNumber(mistyped, today).valid).toBe(false);
      }),
    );
    for (let position = 0; position < 17; position += 1) {
      const [a, b] = [valid[position], valid[position + 1]];
      const swapped = `${valid.slice(0, position)}${b}${a}${valid.slice(position + 2)}`;
      if (a !== b) expect(readIdNumber(swapped, today).valid).toBe(false);
    }
  });
});

describe('GB 32100 统一社会信用代码', () => {
  test.each(vectors.usccs)('$input：$reason$note', (vector) => {
    const { note: _, input, ...expected } = vector as typeof vector & { note?: string };
    expect(readCreditCode(input)).toEqual(expected);
  });

  test('标准示例 91350100M000100Y43 是企业', () => {
    expect(readCreditCode('91350100M000100Y43')).toMatchObject({ valid: true, kindName: '企业', region: '350100' });
  });

  test('任何一位写错都能发现', () => {
    const valid = '51440000MJD000011B';
    const alphabet = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 17 }), alphabet, (position, character) => {
        fc.pre(valid[position] !== character);
        expect(readCreditCode(valid.slice(0, position) + character + valid.slice(position + 1)).valid).toBe(false);
      }),
    );
  });
});

describe('附件3“联系电话”', () => {
  test.each(vectors.mobiles)('手机 $input：$reason', (vector) => {
    const result = readMobile(vector.input);
    if (!result.valid) return expect(result).toEqual({ valid: false, reason: vector.reason });
    expect(result).toEqual({ valid: true, normalised: vector.normalised });
    expect(maskPhone(result.normalised)).toBe(vector.masked);
  });

  test.each(vectors.landlines)('固定电话 $input：$reason', (vector) => {
    expect(readLandline(vector.input)).toEqual(
      vector.valid ? { valid: true, normalised: vector.normalised } : { valid: false, reason: vector.reason },
    );
  });

  test.each([
    ['199-0000-0001', '19900000001'],
    ['8300 0001', '020-83000001'],
    ['1000001', '020-1000001'],
    ['０２０－８３００００01', '020-83000001'],
  ])('%s → %s', (input, normalised) => {
    expect(readPhone(input)).toEqual({ valid: true, normalised });
  });

  test.each([
    ['', 'EMPTY'],
    ['19900000', '020-19900000'],
    ['020-8300-0001', 'CHARACTER'],
    ['1990000000', 'LENGTH'],
  ])('%s → %s', (input, expected) => {
    const result = readPhone(input);
    expect(result.valid ? result.normalised : result.reason).toBe(expected);
  });
});
