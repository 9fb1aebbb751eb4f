import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameLength, normaliseName, printedName, readName } from '@/lib/domain/person-name';
import vectors from '@/tests/fixtures/identifiers.json';

describe('附件2“姓名”：与身份证一致', () => {
  test.each(vectors.names)('“$input”：$reason$note', (vector) => {
    const result = readName(vector.input);
    if (!result.valid) return expect(result).toEqual({ valid: false, reason: vector.reason });
    expect({
      valid: true,
      normalised: result.normalised,
      length: nameLength(result.normalised),
      printed: printedName(result.normalised),
    }).toEqual({
      valid: vector.valid,
      normalised: vector.normalised,
      length: vector.length,
      printed: vector.printed,
    });
  });

  test('GB 18030-2022 各级汉字和更新的扩展区都可以做姓名', () => {
    for (const character of ['㐀', '鿿', '\u{20000}', '\u{2CB5A}', '\u{2EBF0}', '\u{30000}', '\u{323AF}', '〇']) {
      expect(readName(`陆${character}`)).toEqual({ valid: true, normalised: `陆${character}` });
    }
  });

  test('键盘上的点代替间隔号，只在名字中间算', () => {
    expect(readName('玛依拉.艾力')).toEqual({ valid: true, normalised: '玛依拉·艾力' });
    expect(readName('玛依拉．艾力')).toEqual({ valid: true, normalised: '玛依拉·艾力' });
    expect(readName('李娜.')).toEqual({ valid: false, reason: 'CHARACTER' });
  });

  test.each(['李Na', '李娜（演示）', '张三、李四', '李，娜', '李\u0000娜'])('“%s”不是一个姓名', (text) => {
    expect(readName(text)).toEqual({ valid: false, reason: 'CHARACTER' });
  });

  test('连续两个间隔号不对', () => {
    expect(readName('玛依拉··艾力')).toEqual({ valid: false, reason: 'SEPARATOR' });
  });

  test('规范化只做一次就够；印出的两字姓名读回来还是原名', () => {
    const name = fc.string({ unit: fc.constantFrom(...'李娜欧阳晨桥𬭚· \u3000•'), maxLength: 8 });
    fc.assert(
      fc.property(name, (text) => {
        const once = normaliseName(text);
        expect(normaliseName(once)).toBe(once);
        expect(normaliseName(printedName(once))).toBe(once);
      }),
    );
  });
});
