import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measure } from '@/components/documents/advances';
import { breakLines } from '@/components/documents/line-break';

test('避头尾：标点不在行首，左括号、左引号不在行尾', () => {
  expect(breakLines('动员报名，积极参加', 4, 4)).toEqual(['动员报', '名，积极', '参加']);
  expect(breakLines('推动两个（覆盖）', 5, 5)).toEqual(['推动两个', '（覆盖）']);
  expect(breakLines('开展“两新”工作', 3, 3)).toEqual(['开展', '“两', '新”工', '作']);
});

test('数字和西文单词不拆开，放不下一行的才拆', () => {
  expect(breakLines('自2017年12月', 3, 3)).toEqual(['自', '2017', '年12', '月']);
  expect(breakLines('nominee@example.com', 4, 4).join('')).toBe('nominee@example.com');
});

test('首行缩进只影响第一行', () => {
  expect(breakLines('一二三四五六七', 2, 4)).toEqual(['一二', '三四五六', '七']);
});

const chinese = fc.string({ unit: fc.constantFrom(...'党建工作，。（）“”：；A1 .-—…𬭚·') });

test('任何文字断行后连起来还是原文，没有一行超宽', () => {
  fc.assert(
    fc.property(chinese, fc.integer({ min: 8, max: 40 }), (text, width) => {
      const lines = breakLines(text, width, width);
      expect(lines.join('')).toBe(text);
      for (const line of lines) expect(measure(line.trimEnd())).toBeLessThanOrEqual(width + 0.01);
    }),
  );
});
