import { expect, test } from 'vitest';
import { decideOrganName } from '@/lib/domain/directory/organ-name';

const names = [
  { code: 'MASS_WORK_DIVISION', validFrom: '2000-01-01' },
  { code: 'PROVINCIAL_COMMITTEE', validFrom: '2000-01-01' },
] as const;

test('方案 四（二）「筹建中」：中心成立前没有名称，成立时登记第一个', () => {
  expect(decideOrganName(names, { code: 'SERVICE_CENTER', name: '中心', validFrom: '1999-01-01' }).allowed).toBe(true);
});

test('机关改名，新名称应在现用名称之后启用', () => {
  const rename = (validFrom: string) => decideOrganName(names, { code: 'MASS_WORK_DIVISION', name: '新处', validFrom });
  expect(rename('2000-01-02').allowed).toBe(true);
  expect(rename('2000-01-01')).toMatchObject({ allowed: false, reasons: [{ code: 'OUT_OF_ORDER' }] });
});
