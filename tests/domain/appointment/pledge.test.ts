import { describe, expect, test } from 'vitest';
import {
  isPledgeDue,
  pledgeDueOn,
  pledgeHolders,
  pledgeReasons,
  pledgeSheet,
  pledgeText,
  pledgeWayLabels,
} from '@/lib/domain/appointment/pledge';

const codes = (signedOn: string | null, letterOn: string) => pledgeReasons(signedOn, letterOn).map(({ code }) => code);

describe('「不得在社会组织领取任何报酬，不得在社会组织报销应由本人承担的费用，不得接受社会组织宴请和馈赠等」(方案 四（三）四)', () => {
  test('三项禁止逐字照录', () => {
    const clause =
      '联系、指导社会组织期间不得在社会组织领取任何报酬，不得在社会组织报销应由本人承担的费用，不得接受社会组织宴请和馈赠等。';
    expect(pledgeText).toContain(clause);
  });

  test.each(['严格保守秘密', '每季度', '重大事项，及时报告', '接受督查'])('写明%s', (words) => {
    expect(pledgeText).toContain(words);
  });

  test.each([
    ['没有签署', null, '2017-12-15', ['NO_PLEDGE']],
    ['当天签署', '2017-12-15', '2017-12-15', []],
    ['早一天签署', '2017-12-14', '2017-12-15', []],
    ['签署晚于聘书', '2017-12-16', '2017-12-15', ['BEFORE_PLEDGE']],
    ['差一天满一年', '2016-12-16', '2017-12-15', []],
    ['满一年', '2016-12-15', '2017-12-15', ['PLEDGE_OUTDATED']],
  ])('先承诺，后颁发聘书：%s', (_what, signedOn, letterOn, expected) => {
    expect(codes(signedOn, letterOn)).toEqual(expected);
  });

  test('每年重新签署；2月29日签署的，次年2月28日到期', () => {
    expect(pledgeDueOn('2016-02-29')).toBe('2017-02-28');
    expect(isPledgeDue('2016-02-29', '2017-02-27')).toBe(false);
    expect(isPledgeDue('2016-02-29', '2017-02-28')).toBe(true);
    expect(isPledgeDue(null, '2017-02-28')).toBe(true);
  });

  test('一式三份；在线确认的印姓名和日期，纸质的留空', () => {
    expect(pledgeHolders).toEqual(['本人', '管理单位', '省社会组织党委']);
    expect(pledgeSheet('陆𬭚', null)).toMatchObject({
      signature: expect.stringMatching(/^承诺人：\u3000+$/),
      name: '陆𬭚',
    });
    const signed = pledgeSheet('陆𬭚', { text: '旧文', signedName: '陆𬭚', signedOn: '2017-12-01' });
    expect(signed).toMatchObject({
      paragraphs: ['旧文'],
      signature: '承诺人：陆𬭚（在线确认）',
      signedOn: '2017年12月1日',
    });
    expect(Object.values(pledgeWayLabels)).toEqual(['在线确认', '纸质签署']);
  });
});
