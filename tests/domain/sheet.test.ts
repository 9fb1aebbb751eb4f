import { expect, test } from 'vitest';
import { blankDate, MissingGlyphsError, printableText } from '@/lib/domain/sheet';

test('纸上只留印得出的字符：换行、空格归一，看不见的字符去掉', () => {
  expect(printableText(' 第一行\r\n第二行\t续\u00a0完 ')).toBe('第一行\n第二行 续 完');
  expect(printableText('\ufeff陈\u200b一\u00ad鸣\u0007')).toBe('陈一鸣');
  expect(printableText('葛\u{e0100}城')).toBe('葛城');
  expect(printableText('李\u3000娜')).toBe('李\u3000娜');
});

test('「201 年 月 日」印成四位数年份的空白', () => {
  expect(blankDate).toBe('\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日');
});

test('印不出的字符逐个说明', () => {
  expect(new MissingGlyphsError(['😀', '\u{30000}']).message).toBe('以下字符没有可用的字形，无法打印：😀、\u{30000}');
});
