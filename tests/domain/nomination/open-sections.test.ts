import { expect, test } from 'vitest';
import { isOpenField, keepClosedSections, openSections } from '@/lib/domain/nomination/open-sections';
import { completeForm } from '@/tests/support/forms';

test('「一律退回重报」：退回时批注了栏目的，只开放这些栏目所在的部分', () => {
  expect(openSections(['rewards', 'phone'])).toEqual(['basics', 'opinions']);
  expect(isOpenField('email', openSections(['phone']))).toBe(true);
  expect(isOpenField('resume', openSections(['phone']))).toBe(false);
});

test('没有批注栏目的，全表开放', () => {
  expect(openSections([])).toEqual(['basics', 'party', 'education', 'career', 'opinions']);
});

test('未开放的部分保持报送时的内容，开放的部分照所填', () => {
  const before = completeForm();
  const typed = { ...before, phone: '19900000099', currentPost: '未经批注的改动', resume: [] };
  expect(keepClosedSections(before, typed, ['basics'])).toEqual({ ...before, phone: '19900000099' });
  expect(keepClosedSections(before, typed, openSections([]))).toEqual(typed);
});
