import { describe, expect, test } from 'vitest';
import { accountDraft, loginName, typedPassword } from '@/lib/domain/account-form';

describe('登录名', () => {
  test.each([
    ['Zhou.Mingchuan', 'zhou.mingchuan'],
    ['  office-2 ', 'office-2'],
    ['148', '148'],
  ])('%s → %s', (typed, kept) => {
    expect(loginName.parse(typed)).toBe(kept);
  });

  test.each(['ab', '周明川', '-office', 'a b c', 'x'.repeat(41)])('不接受“%s”', (typed) => {
    expect(loginName.safeParse(typed).success).toBe(false);
  });
});

test('姓名必填，密码不能为空', () => {
  expect(accountDraft.safeParse({ loginName: 'office', displayName: ' ' }).success).toBe(false);
  expect(typedPassword.safeParse('').success).toBe(false);
});
