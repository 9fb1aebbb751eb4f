import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  continuationMark,
  fitProse,
  fitValue,
  proseParagraphs,
  proseSteps,
  resumeParagraphs,
  type SetText,
} from '@/components/documents/text-fit';

const textOf = ({ lines, rest }: SetText) =>
  [...lines, ...rest].map(({ lead, text }) => lead + (text === continuationMark ? '' : text)).join('');

test('短文用最大的字，长文逐级缩小', () => {
  const room = { width: 400, height: 100 };
  expect(fitProse(proseParagraphs('同意推荐。'), room).size).toBe(12);
  expect(fitProse(proseParagraphs('同意推荐。'.repeat(40)), room).size).toBe(10.5);
});

test('最小的字也放不下时，末行注明“下转附页”，余下的留给附页', () => {
  const set = fitProse(proseParagraphs('同意推荐。'.repeat(400)), { width: 400, height: 100 });
  expect(set.size).toBe(proseSteps.at(-1)?.size);
  expect(set.lines.at(-1)?.text).toBe(continuationMark);
  expect(set.lines.length * set.pitch).toBeLessThanOrEqual(100);
  expect(textOf(set)).toBe('同意推荐。'.repeat(400));
});

test('短值尽量排在一行', () => {
  const room = { width: 68, height: 30 };
  expect(fitValue('汉族', room)).toMatchObject({ size: 12, lines: [{ text: '汉族' }] });
  expect(fitValue('玛依拉·艾力', room)).toMatchObject({ size: 12, lines: [{ text: '玛依拉·艾力' }] });
  expect(fitValue('阿不都热合曼·买买提江', room).lines.length).toBe(2);
});

test('简历：起止年月在左，经历悬挂缩进，不合格式的起止年月并入文字', () => {
  const [first, second] = resumeParagraphs([
    { period: '1985.07—1990.03', text: '岭海市文化馆干部' },
    { period: '一九九〇年三月以后直到现在', text: '协会秘书长' },
  ]);
  expect(first).toMatchObject({ lead: '1985.07—1990.03', text: '岭海市文化馆干部' });
  expect(second).toMatchObject({ lead: '', text: '一九九〇年三月以后直到现在\u3000协会秘书长' });
});

test('任何文字、任何格子：印在格内的和转到附页的合起来就是原文', () => {
  const text = fc.string({ unit: fc.constantFrom(...'党建工作指导员，。\n12.') });
  const room = fc.record({ width: fc.integer({ min: 60, max: 400 }), height: fc.integer({ min: 20, max: 200 }) });
  fc.assert(
    fc.property(text, room, (words, box) => {
      const paragraphs = proseParagraphs(words);
      expect(textOf(fitProse(paragraphs, box))).toBe(paragraphs.map((paragraph) => paragraph.text).join(''));
      expect(textOf(fitValue(words, box))).toBe(words.replaceAll('\n', ''));
    }),
  );
});
