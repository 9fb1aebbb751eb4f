import { describe, expect, test } from 'vitest';
import { letterFilter, letterStand, letterStandLabels, letterStands } from '@/lib/domain/appointment/letter-register';

describe('聘书登记簿：颁发、领取、补打、作废、换发', () => {
  const fresh = { isVoided: false, replacedBy: null, collectedOn: null, printed: 0 };

  test.each([
    ['UNPRINTED', fresh],
    ['PRINTED', { ...fresh, printed: 2 }],
    ['COLLECTED', { ...fresh, printed: 1, collectedOn: '2017-12-20' }],
    ['VOIDED', { ...fresh, isVoided: true, printed: 1, collectedOn: '2017-12-20' }],
    ['REPLACED', { ...fresh, isVoided: true, replacedBy: '粤社党聘〔2017〕002号' }],
  ] as const)('%s', (stand, paper) => {
    expect(letterStand(paper)).toBe(stand);
  });

  test('每种状态各有一个不同的中文名', () => {
    expect(new Set(letterStands.map((stand) => letterStandLabels[stand])).size).toBe(letterStands.length);
  });

  test('地址里没有意义的筛选条件不算', () => {
    expect(letterFilter.parse({ search: ' 陈 ', batchId: 'x', stand: 'LOST', year: '17' })).toEqual({
      search: '陈',
      batchId: '',
      stand: '',
      year: '',
    });
    expect(letterFilter.parse({ stand: 'VOIDED', year: '2017' })).toMatchObject({ stand: 'VOIDED', year: '2017' });
  });
});
