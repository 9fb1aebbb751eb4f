import { describe, expect, test } from 'vitest';
import { PersonFieldReader } from '@/lib/domain/nomination/person-fields';

describe('附件3 各栏：读得出的归一，读不出的列出', () => {
  test('读得出的', () => {
    const reader = new PersonFieldReader();
    expect(reader.name('石　敢')).toBe('石敢');
    expect(reader.sex(' 女性 ')).toBe('女');
    expect(reader.ethnicity('壮')).toBe('壮族');
    expect(reader.date('bornOn', '１９６９．０４')).toBe('1969-04');
    expect(reader.date('bornOn', '19690403')).toBe('1969-04-03');
    expect(reader.joining('预备党员 201703')).toEqual({ joinedPartyOn: '2017-03', isProbationary: true });
    expect(reader.text(' 甲\r\n乙 ')).toBe('甲\n乙');
    expect(reader.resume('1999.03--  某局')).toEqual([{ from: '1999-03', text: '某局' }]);
    expect(reader.problems).toEqual([]);
  });

  test('没有填的是空，不是问题', () => {
    const reader = new PersonFieldReader();
    const { name, sex, ethnicity, text } = reader;
    expect([name, sex, ethnicity, text].map((read) => read.call(reader, ' '))).toEqual([null, null, null, null]);
    expect(reader.date('bornOn', undefined)).toBeNull();
    expect(reader.joining('')).toEqual({ joinedPartyOn: null, isProbationary: false });
    expect(reader.problems).toEqual([]);
  });

  test('读不出的', () => {
    const reader = new PersonFieldReader();
    expect(reader.name('石敢2')).toBe('石敢2');
    expect(reader.sex('未知')).toBeNull();
    expect(reader.ethnicity('火星族')).toBeNull();
    expect(reader.date('startedWorkOn', '1991.13')).toBeNull();
    expect(reader.joining('群众').joinedPartyOn).toBeNull();
    expect(reader.problems.map(({ field, kind, found }) => `${field} ${kind} ${found}`)).toEqual([
      'name NAME_INVALID 石敢2',
      'sex SEX_UNKNOWN 未知',
      'ethnicity ETHNICITY_UNKNOWN 火星族',
      'startedWorkOn DATE_INVALID 1991.13',
      'joinedPartyOn DATE_INVALID 群众',
    ]);
  });
});
