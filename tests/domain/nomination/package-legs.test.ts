import { describe, expect, test } from 'vitest';
import {
  type Arrival,
  countPaper,
  electronicLeg,
  electronicLegLabels,
  heldStates,
  isComplete,
  paperLeg,
  paperLegLabels,
} from '@/lib/domain/nomination/package-legs';

let serial = 0;
const arrival = (overrides: Partial<Arrival> = {}): Arrival => ({
  id: `receipt-${++serial}`,
  correctsId: null,
  copies: 3,
  isSealed: true,
  contentHash: 'now',
  ...overrides,
});
const count = (...arrivals: Arrival[]) => countPaper(arrivals, 'now');

describe('「纸质版材料一式三份报送至省社会组织管理局党群工作处」', () => {
  test('nothing came: 未到; one or two copies: 部分; three sealed ones: 齐全', () => {
    const legs = [0, 1, 2, 3, 4].map((copies) => paperLeg({ copies, sealedCopies: copies, isOutdated: false }, 3));
    expect(legs.map((leg) => paperLegLabels[leg])).toEqual(['未到', '部分', '部分', '齐全', '齐全']);
  });

  test('copies that come on different days add up', () => {
    expect(count(arrival({ copies: 2 }), arrival({ copies: 1 }))).toEqual({
      copies: 3,
      sealedCopies: 3,
      isOutdated: false,
    });
  });

  test('名册 has 推荐单位（盖章）: copies without a seal are there but not complete', () => {
    const paper = count(arrival({ copies: 2 }), arrival({ copies: 1, isSealed: false }));
    expect(paper).toEqual({ copies: 3, sealedCopies: 2, isOutdated: false });
    expect(paperLeg(paper, 3)).toBe('PARTIAL');
  });

  test('a batch may ask for another number of copies', () => {
    const paper = { copies: 2, sealedCopies: 2, isOutdated: false };
    expect([paperLeg(paper, 2), paperLeg(paper, 3)]).toEqual(['COMPLETE', 'PARTIAL']);
  });
});

describe('收件登记簿: a line is never changed, another one replaces it', () => {
  test('a correction counts instead of the line that it corrects', () => {
    const wrong = arrival({ copies: 3 });
    expect(count(wrong, arrival({ correctsId: wrong.id, copies: 2 })).copies).toBe(2);
  });

  test('a correction can itself be corrected', () => {
    const wrong = arrival({ copies: 3 });
    const better = arrival({ correctsId: wrong.id, copies: 2 });
    expect(count(wrong, better, arrival({ correctsId: better.id, copies: 1 })).copies).toBe(1);
  });

  test('corrected to none: nothing had come, and nothing is out of date', () => {
    const wrong = arrival({ contentHash: 'before' });
    expect(count(wrong, arrival({ correctsId: wrong.id, copies: 0, contentHash: 'before' }))).toEqual({
      copies: 0,
      sealedCopies: 0,
      isOutdated: false,
    });
  });
});

describe('版本不一致: paper says something else than the electronic version', () => {
  test('data changed after printing', () => {
    expect(count(arrival({ contentHash: 'before' }))).toEqual({ copies: 3, sealedCopies: 3, isOutdated: true });
  });

  test('撤回 or 退回 of everything leaves paper without electronic version', () => {
    expect(countPaper([arrival({ contentHash: 'before' })], null).isOutdated).toBe(true);
  });

  test('old paper does not count once paper of the current version is there', () => {
    const paper = count(arrival({ contentHash: 'before' }), arrival({ copies: 1 }));
    expect(paper).toEqual({ copies: 1, sealedCopies: 1, isOutdated: false });
  });

  test('with several old versions the newest is counted', () => {
    const paper = count(arrival({ contentHash: 'first' }), arrival({ contentHash: 'second', copies: 2 }));
    expect(paper).toEqual({ copies: 2, sealedCopies: 2, isOutdated: true });
  });
});

describe('「电子版材料发至工作邮箱」: the electronic leg', () => {
  test.each([
    [0, 0, '未报'],
    [2, 0, '已报'],
    [2, 1, '退回'],
    [0, 1, '退回'],
  ])('%i with the office, %i sent back: %s', (held, returned, label) => {
    expect(electronicLegLabels[electronicLeg({ held, returned })]).toBe(label);
  });

  test('a form in the drawer, sent back or withdrawn is not with the office', () => {
    expect(heldStates).not.toContain('DRAFT');
    expect(heldStates).not.toContain('RETURNED');
    expect(heldStates).not.toContain('WITHDRAWN');
    expect(heldStates).toEqual(expect.arrayContaining(['LATE_REQUESTED', 'SUBMITTED', 'UNQUALIFIED', 'APPOINTED']));
  });
});

test('报送齐全 only with both legs, of one version', () => {
  const paper = { copies: 3, sealedCopies: 3, isOutdated: false };
  expect(isComplete('REPORTED', paper, 3)).toBe(true);
  expect(isComplete('NOT_REPORTED', paper, 3)).toBe(false);
  expect(isComplete('RETURNED', paper, 3)).toBe(false);
  expect(isComplete('REPORTED', { ...paper, sealedCopies: 2 }, 3)).toBe(false);
  expect(isComplete('REPORTED', { ...paper, isOutdated: true }, 3)).toBe(false);
});
