import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskEmail, maskIdNumber, maskName, maskPhone } from '@/lib/domain/masking';

describe('个人信息去标识化：默认只显示首尾', () => {
  test.each([
    ['张小三', '张*三'],
    ['李娜', '李*'],
    ['陆𬭚', '陆*'],
    ['欧阳晨桥', '欧阳**'],
    ['玛依拉·艾力', '玛依拉·**'],
    ['', ''],
  ])('%s → %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  test('身份证号留前三后四，手机留前三后四', () => {
    expect(maskIdNumber('440524188001010014')).toBe('440***********0014');
    expect(maskPhone('13812345678')).toBe('138****5678');
    expect(maskPhone('020-83000001')).toBe('020*****0001');
  });

  test.each([
    ['office@example.org', 'o***@example.org'],
    ['a@example.org', 'a***@example.org'],
    ['not an address', '**************'],
  ])('电子邮箱 %s → %s', (email, masked) => {
    expect(maskEmail(email)).toBe(masked);
  });

  test('太短的全部遮住，长度不变', () => {
    expect(maskIdNumber('1234567')).toBe('*******');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789X') }), (text) => {
        expect(maskIdNumber(text)).toHaveLength(text.length);
      }),
    );
  });
});
