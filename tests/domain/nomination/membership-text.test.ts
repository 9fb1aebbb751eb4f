import { describe, expect, test } from 'vitest';
import { readMembership } from '@/lib/domain/nomination/membership-text';

describe('附件2“入党时间”里写着党员身份：分开身份和时间', () => {
  test.each([
    ['1985.07', '1985.07', false],
    ['预备党员 2017.03', '2017.03', true],
    ['2017.03（预备党员）', '2017.03', true],
    ['中共预备党员，2017年3月', '2017年3月', true],
    ['2017.03（预备期）', '2017.03', true],
    ['预备党员', '', true],
    ['正式党员 1985.07', '1985.07', false],
    ['中共党员（1985.07）', '1985.07', false],
    ['1992.06（1993.06转正）', '1992.06', false],
    ['群众', '群众', false],
  ])('%s', (text, date, isProbationary) => {
    expect(readMembership(text)).toEqual({ text: date, isProbationary });
  });
});
