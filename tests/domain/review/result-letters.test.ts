import { expect, test } from 'vitest';
import { defaultResultLetters, lettersInOrder, resultLetters } from '@/lib/domain/review/result-letters';

test('通知 三：每种遴选结果各有一份通知，发布之前可以改', () => {
  expect(lettersInOrder(defaultResultLetters).map(({ label }) => label)).toEqual(['入选', '备用人选', '未入选']);
  const changed = resultLetters.parse({ SELECTED: { title: '祝贺', body: '请参加培训。' } });
  expect(changed.SELECTED).toEqual({ title: '祝贺', body: '请参加培训。' });
  expect(changed.RESERVE).toEqual(defaultResultLetters.RESERVE);
});

test('标题和正文都不能空', () => {
  const { error } = resultLetters.safeParse({ NOT_SELECTED: { title: '', body: ' ' } });
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['NOT_SELECTED.title', 'NOT_SELECTED.body']);
});
