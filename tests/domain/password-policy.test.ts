import { describe, expect, test } from 'vitest';
import { assessPassword } from '@/lib/domain/password-policy';

const codes = (password: string, loginName = 'linxiaohe') => {
  const decision = assessPassword(password, loginName);
  return decision.allowed ? [] : decision.reasons.map(({ code }) => code);
};

describe('等保三级 身份鉴别：口令有复杂度要求', () => {
  test.each(['Hai-wan-shidi-7', '湿地保护研究会Ab1', 'tidal flat HERON 9', 'k7#Vw9!pQz'])('可用：%s', (password) => {
    expect(codes(password)).toEqual([]);
  });

  test('不足10个字符、超过128个字符', () => {
    expect(codes('Heron-7ab')).toEqual(['TOO_SHORT']);
    expect(codes(`Heron-7${'鹭'.repeat(122)}`)).toEqual(['TOO_LONG']);
  });

  test('字符只有两类', () => {
    expect(codes('heronheron77x')).toEqual(['TOO_UNIFORM']);
  });

  test('含有登录名，不论大小写', () => {
    expect(codes('XX-LinXiaoHe-9')).toEqual(['HOLDS_LOGIN_NAME']);
  });

  test.each([
    'Password123!',
    'P@ssw0rd2017!',
    'Admin@123456',
    '2017Guangdong!',
    'Qwerty!23456',
    '1qaz@WSX3edc',
    'Aa1!Aa1!Aa1!',
    'Woaini1314520!',
    'Abcd1234!@#$',
    'Dangjian#2017',
  ])('常见密码或其变形：%s', (password) => {
    expect(codes(password)).toContain('COMMON');
  });
});
