import { expect, test } from 'vitest';
import { commonPasswordCores, keyboardRuns } from '@/lib/domain/common-passwords';

test('口令词表：只含小写字母和数字，可与去掉装饰后的密码比较', () => {
  expect([...commonPasswordCores, ...keyboardRuns].filter((word) => !/^[a-z\d]+$/.test(word))).toEqual([]);
  expect(commonPasswordCores.size).toBeGreaterThan(100);
});
