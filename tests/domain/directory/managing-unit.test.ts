import { describe, expect, test } from 'vitest';
import { type ManagingUnitCode, type ManagingUnitName, unitInForce } from '@/lib/domain/directory/managing-unit';

const named = (
  code: ManagingUnitCode,
  name: string,
  validFrom: string,
  validTo: string | null = null,
): ManagingUnitName => ({ code, name, validFrom, validTo });

describe('方案 四（二）「党群工作服务中心（筹建中）」：机关名称有起止', () => {
  const names = [
    named('MASS_WORK_DIVISION', '党群工作处', '2000-01-01', '2023-12-31'),
    named('MASS_WORK_DIVISION', '改名后的工作处', '2024-01-01'),
    named('SERVICE_CENTER', '党群工作服务中心', '2018-07-01'),
  ];

  test('筹建期间由党群工作处承担，哪怕中心的名称还没有登记', () => {
    expect(unitInForce(names, 'SERVICE_CENTER', '2017-09-29')?.name).toBe('党群工作处');
    expect(unitInForce(names, 'SERVICE_CENTER', '2018-06-30')?.name).toBe('党群工作处');
    expect(unitInForce(names.slice(0, 1), 'SERVICE_CENTER', '2020-01-01')?.name).toBe('党群工作处');
  });

  test('成立之日起由中心自己办理', () => {
    expect(unitInForce(names, 'SERVICE_CENTER', '2018-07-01')?.name).toBe('党群工作服务中心');
  });

  test('改名前后各用当日的名称，首日末日都算在内', () => {
    expect(unitInForce(names, 'MASS_WORK_DIVISION', '2023-12-31')?.name).toBe('党群工作处');
    expect(unitInForce(names, 'MASS_WORK_DIVISION', '2024-01-01')?.name).toBe('改名后的工作处');
  });

  test('两个名称重叠时以后启用的为准', () => {
    const overlapping = [
      named('PROVINCIAL_COMMITTEE', '旧名', '2010-01-01'),
      named('PROVINCIAL_COMMITTEE', '新名', '2020-01-01'),
    ];
    expect(unitInForce(overlapping, 'PROVINCIAL_COMMITTEE', '2021-01-01')?.name).toBe('新名');
  });

  test('当日没有名称也没有承接单位时不猜', () => {
    expect(unitInForce(names, 'PROVINCIAL_COMMITTEE', '2017-09-29')).toBeNull();
    expect(unitInForce(names, 'MASS_WORK_DIVISION', '1999-12-31')).toBeNull();
  });
});
