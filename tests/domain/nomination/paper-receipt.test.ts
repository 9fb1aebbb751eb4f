import { describe, expect, test } from 'vitest';
import {
  countingDay,
  decideArrival,
  paperArrival,
  paperCorrection,
  wallClock,
} from '@/lib/domain/nomination/paper-receipt';

const id = '019ab000-0000-7000-8000-000000000001';
const at = (text: string) => new Date(`${text}:00+08:00`);
const form = { printId: id, copies: '3', isSealed: 'true', arrivedAt: '2017-10-30T16:05', note: '' };

describe('「10月30日前」: paper counts until the end of office hours (民法典 203)', () => {
  test.each([
    ['2017-10-30T08:30', '2017-10-30'],
    ['2017-10-30T17:30', '2017-10-30'],
    ['2017-10-30T17:31', '2017-10-31'],
    ['2017-10-30T23:59', '2017-10-31'],
    ['2017-12-31T18:00', '2018-01-01'],
  ])('%s → %s', (moment, day) => {
    expect(countingDay(at(moment), '17:30')).toBe(day);
  });

  test('the office may close at another time', () => {
    expect(countingDay(at('2017-10-30T17:31'), '18:00')).toBe('2017-10-30');
  });

  test('Guangdong time, whatever the clock of the server', () => {
    expect(wallClock(new Date('2017-10-30T16:30:00Z'))).toBe('2017-10-31T00:30');
    expect(countingDay(new Date('2017-10-29T16:30:00Z'), '17:30')).toBe('2017-10-30');
  });
});

describe('收件登记簿: 「纸质版材料一式三份」', () => {
  test('what the counter counted', () => {
    expect(paperArrival.parse(form)).toEqual({
      printId: id,
      copies: 3,
      isSealed: true,
      arrivedAt: at('2017-10-30T16:05'),
      note: '',
    });
  });

  test.each([
    ['copies', '0', '份数不能小于1'],
    ['copies', '两份', '请填写份数'],
    ['copies', '1.5', '份数请填整数'],
    ['isSealed', '', '请选择是否盖章'],
    ['arrivedAt', '2017-02-30T10:00', '请填写送达时间'],
    ['arrivedAt', '', '请填写送达时间'],
    ['printId', '', '请先扫描或输入校验码'],
  ])('%s “%s”: %s', (field, value, message) => {
    const { error } = paperArrival.safeParse({ ...form, [field]: value });
    expect(error?.issues.map((issue) => issue.message)).toEqual([message]);
  });

  test('a correction may say that nothing had come, but must say why', () => {
    const correction = { ...form, receiptId: id, copies: '0', note: '登记到了别的单位' };
    expect(paperCorrection.parse(correction).copies).toBe(0);
    expect(paperCorrection.safeParse({ ...correction, note: ' ' }).error?.issues[0]?.message).toBe('请填写更正原因');
  });
});

describe('paper arrives after it was printed and before now', () => {
  const facts = { printedAt: new Date('2017-10-30T01:05:40Z'), now: new Date('2017-10-30T03:00:20Z') };

  test('the very minute of either is fine', () => {
    expect(decideArrival(at('2017-10-30T09:05'), facts).allowed).toBe(true);
    expect(decideArrival(at('2017-10-30T11:00'), facts).allowed).toBe(true);
  });

  test.each([
    ['2017-10-30T09:04', 'BEFORE_PRINT'],
    ['2017-10-30T11:01', 'FUTURE'],
  ])('%s: %s', (moment, code) => {
    const decision = decideArrival(at(moment), facts);
    expect(decision.allowed ? [] : decision.reasons.map((reason) => reason.code)).toEqual([code]);
  });
});
