import { describe, expect, test } from 'vitest';
import * as forms from '@/lib/domain/account-form';

describe('登录名', () => {
  test.each([
    ['Zhou.Mingchuan', 'zhou.mingchuan'],
    ['  office-2 ', 'office-2'],
    ['148', '148'],
  ])('%s → %s', (typed, kept) => {
    expect(forms.loginName.parse(typed)).toBe(kept);
  });

  test.each(['ab', '周明川', '-office', 'a b c', 'x'.repeat(41)])('不接受“%s”', (typed) => {
    expect(forms.loginName.safeParse(typed).success).toBe(false);
  });
});

test('登录：登录名不分大小写，两项都必填', () => {
  expect(forms.signIn.parse({ loginName: ' Office ', password: ' x ' })).toEqual({
    loginName: 'office',
    password: ' x ',
  });
  expect(forms.signIn.safeParse({ loginName: '', password: '' }).error?.issues.map(({ message }) => message)).toEqual([
    '请填写登录名',
    '请填写密码',
  ]);
  expect(forms.personaSignIn.safeParse({ loginName: '' }).success).toBe(false);
});

test('动态验证码：6位数字，容许空格和全角数字', () => {
  expect(forms.oneTimeCode.parse({ code: ' 123 456' }).code).toBe('123456');
  expect(forms.oneTimeCode.parse({ code: '１２３４５６' }).code).toBe('123456');
  expect(forms.oneTimeCode.safeParse({ code: '12345' }).success).toBe(false);
});

test('修改密码：两次输入的新密码须一致', () => {
  const change = { currentPassword: 'old', newPassword: 'new', repeatedPassword: 'other' };
  expect(forms.passwordChange.safeParse(change).error?.issues[0]).toMatchObject({ path: ['repeatedPassword'] });
  expect(forms.passwordChange.safeParse({ ...change, repeatedPassword: 'new' }).success).toBe(true);
  expect(forms.passwordConfirmation.safeParse({ currentPassword: '' }).success).toBe(false);
});

test('三员分立：首次设置须建立三名管理员', () => {
  const administrator = { loginName: 'admin-a', displayName: '管理员', password: 'x' };
  const administrators = [administrator, administrator, administrator];
  expect(forms.setup.safeParse({ setupCode: '1', administrators }).success).toBe(true);
  expect(forms.setup.safeParse({ setupCode: '1', administrators: administrators.slice(1) }).success).toBe(false);
  expect(forms.accountDraft.safeParse({ loginName: 'office', displayName: ' ' }).success).toBe(false);
});

test('授予角色：只有清单中的角色', () => {
  const accountId = '0199c0de-0000-7000-8000-000000000001';
  expect(forms.roleRequest.parse({ accountId, role: 'OBSERVER' })).toMatchObject({ organizationName: '' });
  expect(forms.roleRequest.safeParse({ accountId, role: 'ROOT' }).success).toBe(false);
});
