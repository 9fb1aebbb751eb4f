import { expect, test } from 'vitest';
import { openQuestions } from '@/lib/domain/nomination/open-questions';

test('学历写法对应不止一种：说出栏目和原文，留给人选择', () => {
  expect(openQuestions({ open: [{ field: 'inServiceEducation', found: '大学' }] })).toEqual([
    { severity: 'warning', message: '在职学历“大学”：对应不止一种学历，导入后请在登记表中选择' },
  ]);
  expect(openQuestions({ open: [] })).toEqual([]);
});
