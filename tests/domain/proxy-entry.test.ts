import { describe, expect, test } from 'vitest';
import { describeSource, proxySource, proxySourceProblems } from '@/lib/domain/proxy-entry';

const today = '2017-10-20';
const problems = (input: object) =>
  proxySourceProblems(proxySource.parse(input), today).map(({ code, field, clause }) => [code, field, clause]);

describe('「电子版材料发至工作邮箱」：代录须写明来件', () => {
  test('写明哪一件、哪一天的，可以代录', () => {
    expect(problems({ proxySource: ' 10月18日电子邮件 ', proxySourceOn: '2017-10-18' })).toEqual([]);
    expect(problems({ proxySource: '当面交来', proxySourceOn: today })).toEqual([]);
  });

  test('没有来件、没有日期、日期在今天之后的，不能代录', () => {
    expect(problems({})).toEqual([
      ['NO_SOURCE', 'proxySource', '通知 二'],
      ['NO_SOURCE', 'proxySourceOn', '通知 二'],
    ]);
    expect(problems({ proxySource: '  ', proxySourceOn: '' }).map(([code]) => code)).toEqual([
      'NO_SOURCE',
      'NO_SOURCE',
    ]);
    expect(problems({ proxySource: '电子邮件', proxySourceOn: '2017-10-21' })).toEqual([
      ['SOURCE_IN_FUTURE', 'proxySourceOn', '通知 二'],
    ]);
    expect(proxySource.safeParse({ proxySourceOn: '2017-02-30' }).success).toBe(false);
  });

  test('来件连同日期', () => {
    expect(describeSource({ source: '粤竹协〔2017〕6号函', sourceOn: '2017-10-18' })).toBe(
      '来件：粤竹协〔2017〕6号函（2017年10月18日收）',
    );
  });
});
