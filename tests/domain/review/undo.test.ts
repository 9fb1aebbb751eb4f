import { expect, test } from 'vitest';
import { isUndoInTime, secondsToUndo, undoableEvents } from '@/lib/domain/review/undo';

const at = (seconds: number) => new Date(Date.UTC(2017, 9, 18) + seconds * 1000);

test('十秒内可以撤销，最后一刻按下的也算数', () => {
  expect([0, 3.2, 9.9, 10, 60].map((seconds) => secondsToUndo(at(0), at(seconds)))).toEqual([10, 7, 1, 0, 0]);
  expect([0, 10, 12, 12.1].map((seconds) => isUndoInTime(at(0), at(seconds)))).toEqual([true, true, true, false]);
});

test('只有没有告诉外面的结论可以撤销，退回修改不在内', () => {
  expect(undoableEvents).toEqual(['qualify', 'disqualify']);
});
