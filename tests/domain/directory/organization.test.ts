import { describe, expect, test } from 'vitest';
import { organizationDraft, ratingOn } from '@/lib/domain/directory/organization';

const draft = { name: '广东省竹艺灯饰行业协会（演示）', kind: 'SOCIAL_GROUP', creditCode: '51440000MJD000011B' };
const problems = (changes: object) =>
  organizationDraft
    .safeParse({ ...draft, ...changes })
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];

describe('统一社会信用代码（GB 32100）', () => {
  test('全角、小写和空格都能认', () => {
    expect(organizationDraft.parse({ ...draft, creditCode: ' ５１440000mjd000011b ' }).creditCode).toBe(
      '51440000MJD000011B',
    );
  });

  test('抄错一位就指出来', () => {
    expect(problems({ creditCode: '51440000MJD000011C' })).toEqual(['creditCode 统一社会信用代码有误，请逐位核对']);
    expect(problems({ creditCode: '51440000MJD000012B' })).toEqual([
      'creditCode 第9至17位组织机构代码有误，请逐位核对',
    ]);
    expect(problems({ creditCode: '5144' })).toEqual(['creditCode 统一社会信用代码应为18位']);
  });

  test('类型与代码前两位要一致；企业等不查', () => {
    expect(problems({ kind: 'FOUNDATION' })).toEqual([
      'creditCode 代码前两位与类型不符：社会团体51，社会服务机构52，基金会53',
    ]);
    expect(problems({ kind: 'FOUNDATION', creditCode: '53440000MJD0000115' })).toEqual([]);
    expect(problems({ kind: 'ENTERPRISE', creditCode: '91350100M000100Y43' })).toEqual([]);
  });

  test('没有代码的可以先不填', () => {
    expect(organizationDraft.parse({ ...draft, creditCode: '' }).creditCode).toBeNull();
  });
});

describe('方案 四（一）「无业务主管单位」', () => {
  test('空着就是没有业务主管单位', () => {
    expect(organizationDraft.parse({ ...draft, supervisingUnit: '  ' }).supervisingUnit).toBeNull();
  });
});

describe('其他栏', () => {
  test('行业、区域、等级只能从列表中选', () => {
    expect(problems({ industry: '种地', region: '长沙市', rating: '6A' })).toEqual([
      'industry 请从列表中选择行业',
      'region 请从列表中选择区域',
      'rating 请从列表中选择等级',
    ]);
  });

  test('没有等级就没有有效期', () => {
    expect(problems({ ratingValidUntil: '2020-01-01' })).toEqual(['ratingValidUntil 未评等级的，不填有效期']);
    expect(problems({ rating: '3A', ratingValidUntil: '2020-02-30' })).toEqual(['ratingValidUntil 请填写等级有效期']);
  });

  test('等级过期以后不再算数，到期当天还算', () => {
    const rating = { rating: '4A', ratingValidUntil: '2020-06-30' } as const;
    expect(ratingOn(rating, '2020-06-30')).toBe('4A');
    expect(ratingOn(rating, '2020-07-01')).toBe('4A（已过期）');
    expect(ratingOn({ rating: '4A', ratingValidUntil: null }, '2030-01-01')).toBe('4A');
    expect(ratingOn({ rating: null, ratingValidUntil: null }, '2020-01-01')).toBe('未参评');
  });
});
