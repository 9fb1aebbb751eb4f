import { expect, test } from 'vitest';
import {
  printedBirth,
  printedEthnicity,
  printedMonth,
  printedPeriod,
  printedSex,
  printedStanding,
} from '@/lib/domain/nomination/printed-values';
import { completeForm } from '@/tests/support/forms';

test.each([
  ['1962-05', '1962.05\n（55岁）'],
  ['1962-10', '1962.10\n（55岁）'],
  ['1962-11', '1962.11\n（54岁）'],
  ['1962-05-15', '1962.05\n（55岁）'],
  ['1962年5月', '1962.05\n（55岁）'],
  ['2030-01', '2030.01'],
  ['五十多岁', '五十多岁'],
  ['', ''],
])('「出生年月（岁）」两行：%s → %j', (typed, printed) => {
  expect(printedBirth(typed, '2017-10')).toBe(printed);
});

test('年月印作 yyyy.MM，看不懂的照原样印', () => {
  expect(printedMonth('198507', 'PARTY', '2017-10')).toBe('1985.07');
  expect(printedMonth('1985-07-01', 'PARTY', '2017-10')).toBe('1985.07');
  expect(printedMonth(' 记不清 ', 'PARTY', '2017-10')).toBe('记不清');
});

test.each([
  [{ fullMembershipOn: '1986-07' }, '1986.07\n（31年）'],
  [{ fullMembershipOn: '2017-03', joinedPartyOn: '2016-03' }, '2017.03\n（不满1年）'],
  [{ fullMembershipOn: '', joinedPartyOn: '1971-07' }, '（46年）'],
  [{ fullMembershipOn: '', joinedPartyOn: '1985-07' }, ''],
  [{ fullMembershipOn: '1986-07', membership: 'PROBATIONARY' }, '1986.07'],
  [{ fullMembershipOn: '', joinedPartyOn: '' }, ''],
])('「转正时间（党龄）」：%j → %j', (overrides, printed) => {
  expect(printedStanding(completeForm(overrides), '2017-10')).toBe(printed);
});

test('民族、性别印全称', () => {
  expect(printedEthnicity('01')).toBe('汉族');
  expect(printedEthnicity('05')).toBe('维吾尔族');
  expect(printedSex('FEMALE')).toBe('女');
});

test.each([
  [{ from: '1985-07', to: '1990-03', text: '岭海市文化馆干部' }, '1985.07—1990.03'],
  [{ from: '2008-12', to: '', text: '协会秘书长' }, '2008.12—'],
  [{ from: '', to: '', text: '其间在省委党校学习' }, ''],
])('简历「1985.07—1990.03␣␣单位及职务」：%j → %s', (item, period) => {
  expect(printedPeriod(item, '2017-10')).toEqual({ period, text: item.text });
});
