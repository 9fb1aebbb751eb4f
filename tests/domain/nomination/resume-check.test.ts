import { describe, expect, test } from 'vitest';
import { isBlankStage, isStillThere, resumeProblems } from '@/lib/domain/nomination/resume-check';

const item = (from: string, to: string, text = '某单位干部') => ({ from, to, text });
const check = (...items: ReturnType<typeof item>[]) =>
  resumeProblems(items, '2017-10-30').map(({ field, message, severity }) => [field, message, severity]);

describe('附件3“简历”：起止年月前后衔接，写到现在', () => {
  test('相接、隔一个月、写到现在的都没有问题；空行不算', () => {
    expect(
      check(item('1979.09', '1983.07'), item('', '', ''), item('1983.08', '2009.12'), item('2009.12', '至今')),
    ).toEqual([]);
    expect(check()).toEqual([]);
  });

  test('缺起始年月、缺内容、年月不对、先后颠倒都是错误', () => {
    expect(check(item('', '1983.08'), item('1983.13', '', ' '))).toEqual([
      ['resume.0.from', '请填写起始年月', 'error'],
      ['resume.1.from', '没有这个年月，请按“1962.05”的格式填写', 'error'],
      ['resume.1.text', '请填写这一段的单位及职务', 'error'],
    ]);
    expect(check(item('1990.03', '1985.07'), item('1990.04', ''))).toEqual([
      ['resume.0.to', '终止年月不能早于起始年月', 'error'],
      ['resume.1.from', '与上一段（止于1985.07）之间有空缺，请核对', 'warning'],
    ]);
    expect(check(item('1990.03', '2018.01'))).toEqual([['resume.0.to', '不能晚于今天', 'error']]);
  });

  test.each([
    ['1983.09', [['resume.1.from', '与上一段（止于1983.07）之间有空缺，请核对', 'warning']]],
    ['1983.08', []],
    ['1983.06', [['resume.1.from', '与上一段时间重叠，请核对', 'warning']]],
    ['1979.08', [['resume.1.from', '简历应按时间先后填写', 'warning']]],
  ])('上一段止于 1983.07，下一段起于 %s', (from, expected) => {
    expect(check(item('1979.09', '1983.07'), item(from, ''))).toEqual(expected);
  });

  test('只有最后一段可以写“至今”，也应当写到现在', () => {
    expect(check(item('1979.09', ''), item('1983.08', ''))).toEqual([
      ['resume.0.to', '后面还有经历，请填写终止年月', 'warning'],
    ]);
    expect(check(item('1979.09', '2017.08'))).toEqual([
      ['resume.0.to', '简历应写到现在，仍在任的终止年月留空', 'warning'],
    ]);
    expect(check(item('1979.09', '2017.09'))).toEqual([]);
  });

  test('空行不占位置，问题仍指向原来的行', () => {
    expect(check(item('1979.09', '1983.07'), item('', '', ''), item('1984.01', ''))).toEqual([
      ['resume.2.from', '与上一段（止于1983.07）之间有空缺，请核对', 'warning'],
    ]);
  });
});

test('“至今”和空白都表示仍在任', () => {
  expect(['', ' ', '至今', '今', '现在', '2017.10'].map(isStillThere)).toEqual([true, true, true, true, true, false]);
});

test('三格都空的才是空行', () => {
  expect([item(' ', '', '\n'), item('', '', '干部')].map(isBlankStage)).toEqual([true, false]);
});
