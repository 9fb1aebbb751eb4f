import { describe, expect, test } from 'vitest';
import { readFormDate } from '@/lib/domain/nomination/form-date';

const read = (text: string) => readFormDate(text, 'BIRTH', '2017-10-30');

describe('附件3“出生年月”等：怎么写都读，读不准的请人写清楚', () => {
  test.each(['1962.5', '196205', '1962年5月'])('%s', (text) => {
    expect(read(text)).toEqual({ value: '1962-05', problem: null });
  });

  test('空白不是错误，由必填项去管', () => {
    expect(read(' ')).toEqual({ value: null, problem: null });
  });

  test.each([
    ['1962.13', '没有这个年月'],
    ['1962年', '看不出是哪年哪月'],
  ])('%s：%s', (text, message) => {
    expect(read(text)).toEqual({
      value: null,
      problem: { message: expect.stringContaining(message), severity: 'error' },
    });
  });

  test('两位年份取值并提示核对，晚于今天的是错误', () => {
    expect(read('62.05')).toEqual({
      value: '1962-05',
      problem: { message: '两位年份已读作1962.05，请核对', severity: 'warning' },
    });
    expect(read('2017.11')).toEqual({ value: '2017-11', problem: { message: '不能晚于今天', severity: 'error' } });
  });
});
