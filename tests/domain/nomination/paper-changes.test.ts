import { describe, expect, test } from 'vitest';
import { type NomineeNow, paperChangeLabels, paperChanges } from '@/lib/domain/nomination/paper-changes';

const nominee = (name: string, overrides: Partial<NomineeNow> = {}): NomineeNow => ({
  name,
  state: 'SUBMITTED',
  formHash: `form of ${name}`,
  printedHash: `form of ${name}`,
  ...overrides,
});
const printed = ['form of 甲', 'form of 乙'];
const changes = (...nominees: NomineeNow[]) =>
  paperChanges(printed, nominees).map(({ name, change }) => `${name}${paperChangeLabels[change]}`);

describe('「纸质版」与「电子版」哪里不一致', () => {
  test('nothing changed', () => {
    expect(changes(nominee('甲'), nominee('乙', { state: 'ACCEPTED' }))).toEqual([]);
  });

  test('sent again without a change: the same', () => {
    expect(changes(nominee('甲'), nominee('乙', { state: 'SUBMITTED' }))).toEqual([]);
  });

  test.each<[string, Partial<NomineeNow>]>([
    ['登记表有修改', { formHash: 'another form' }],
    ['打印后新提交', { printedHash: null }],
    ['已撤回', { state: 'DRAFT' }],
    ['已退回修改', { state: 'RETURNED' }],
    ['已退出', { state: 'WITHDRAWN' }],
  ])('%s', (label, overrides) => {
    expect(changes(nominee('甲'), nominee('乙', overrides))).toEqual([`乙${label}`]);
  });

  test('whoever was never on the paper and is not with the office changes nothing', () => {
    expect(changes(nominee('甲'), nominee('乙'), nominee('丙', { state: 'DRAFT', printedHash: null }))).toEqual([]);
  });

  test('another order of the 名册', () => {
    expect(changes(nominee('乙'), nominee('甲'))).toEqual(['乙名册顺序有变', '甲名册顺序有变']);
  });
});
