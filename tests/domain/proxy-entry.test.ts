import { describe, expect, test } from 'vitest';
import { describeSource, proxyRemarks, proxySource, proxySourceProblems } from '@/lib/domain/proxy-entry';

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

  test('导出的名册注明哪些人选是代录的，每件来件一行', () => {
    const mark = (source: string) => ({
      source,
      sourceOn: '2017-10-18',
      byName: '处室经办人（演示）',
      at: '2017-10-20T02:00:00.000Z',
      takenOverByName: null,
      takenOverAt: null,
    });
    expect(proxyRemarks([mark('电子邮件'), null, mark('来函'), mark('电子邮件')])).toEqual([
      '注：序号1、4由党群工作处代录，来件：电子邮件（2017年10月18日收）',
      '注：序号3由党群工作处代录，来件：来函（2017年10月18日收）',
    ]);
    expect(proxyRemarks([null])).toEqual([]);
  });

  test('来件连同日期', () => {
    expect(describeSource({ source: '粤竹协〔2017〕6号函', sourceOn: '2017-10-18' })).toBe(
      '来件：粤竹协〔2017〕6号函（2017年10月18日收）',
    );
  });
});
