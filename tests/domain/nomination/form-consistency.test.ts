import { describe, expect, test } from 'vitest';
import { consistencyProblems } from '@/lib/domain/nomination/form-consistency';
import type { RegistrationFormDraft } from '@/lib/domain/nomination/registration-form';
import { completeForm } from '@/tests/support/forms';

const problemsOf = (change: Partial<RegistrationFormDraft>) =>
  consistencyProblems(completeForm({ idNumber: '', ...change }), '2017-10-30');
const brief = (change: Partial<RegistrationFormDraft>) =>
  problemsOf(change).map(({ field, message, severity }) => [field, message, severity]);

describe('时间前后矛盾的，请人核对，不自动更改', () => {
  test('前后一致的没有问题', () => {
    expect(problemsOf({})).toEqual([]);
  });

  test.each([
    ['1980.04', [['joinedPartyOn', '入党时不满18周岁，请核对', 'warning']]],
    ['1980.05', []],
    ['1962.05', [['joinedPartyOn', '入党时间应晚于出生年月', 'error']]],
  ])('1962.05 出生，%s 入党', (joinedPartyOn, expected) => {
    expect(brief({ joinedPartyOn, fullMembershipOn: '' })).toEqual(expected);
  });

  test.each([
    ['1976.04', [['startedWorkOn', '参加工作时不满14周岁，请核对', 'warning']]],
    ['1976.05', []],
    ['1961.12', [['startedWorkOn', '参加工作时间应晚于出生年月', 'error']]],
  ])('1962.05 出生，%s 参加工作', (startedWorkOn, expected) => {
    expect(brief({ startedWorkOn })).toEqual(expected);
  });

  test.each([
    ['1985.07', '1986.06', '入党到转正不足一年预备期，请核对'],
    ['1985.07', '1985.06', '转正时间早于入党时间，请核对'],
    ['1977.08.12', '1978.08.12', null],
    ['1977.08.13', '1978.08.12', '入党到转正不足一年预备期，请核对'],
    ['1971.07', '1971.07', null],
    ['1977.08', '1977.08', null],
  ])('%s 入党，%s 转正：%s', (joinedPartyOn, fullMembershipOn, message) => {
    const found = brief({ bornOn: '1950.01', joinedPartyOn, fullMembershipOn });
    expect(found).toEqual(message ? [['fullMembershipOn', message, 'warning']] : []);
  });

  test('预备党员不应有转正时间', () => {
    expect(brief({ membership: 'PROBATIONARY' })).toEqual([
      ['fullMembershipOn', '预备党员尚未转正，请核对政治面貌', 'warning'],
    ]);
  });

  test('读不懂的日期不参与比较', () => {
    expect(problemsOf({ bornOn: '不详', fullMembershipOn: '' })).toEqual([]);
  });
});

describe('组通字〔2006〕41号：出生日期以档案记载为准，与身份证不一致只提示', () => {
  const idNumber = '999999196205150017';

  test('年月、性别一致的没有问题', () => {
    expect(brief({ idNumber, bornOn: '1962.05.20' })).toEqual([]);
  });

  test('不一致的只是警告', () => {
    expect(brief({ idNumber, bornOn: '1962.06', sex: 'FEMALE' })).toEqual([
      ['bornOn', '与身份证号中的1962.05不一致，以干部档案为准，请核对', 'warning'],
      ['sex', '与身份证号不一致，请核对', 'warning'],
    ]);
  });

  test('身份证号本身有误时不比较', () => {
    expect(brief({ idNumber: '999999196205150018', bornOn: '1962.06' })).toEqual([]);
  });
});
