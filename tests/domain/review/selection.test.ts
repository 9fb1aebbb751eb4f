import { describe, expect, test } from 'vitest';
import type { Decision } from '@/lib/domain/decision';
import { selectionChannels } from '@/lib/domain/glossary';
import { batchStates, candidateMachine, nextState } from '@/lib/domain/lifecycle';
import { defaultBatchRules } from '@/lib/domain/regulation';
import {
  decideFiling,
  decideSelection,
  decideSelectionStage,
  decisionRouteOf,
  filingEvents,
  selectionEvents,
  selectionResults,
  targetGauges,
} from '@/lib/domain/review/selection';

const codes = (decision: Decision) => (decision.allowed ? [] : decision.reasons.map((reason) => reason.code));

describe('通知 三：择优遴选；方案 二（二）3：报省社会组织党委审核备案', () => {
  test('选任走审核备案，招募、选派走择优遴选', () => {
    expect(selectionChannels.map((channel) => [channel, decisionRouteOf(channel)])).toEqual([
      ['DISPATCHED', 'SELECTION'],
      ['RECRUITED', 'SELECTION'],
      ['SELECTED_INTERNALLY', 'FILING'],
    ]);
  });

  test('每种结果都是状态机认得的一步', () => {
    for (const result of selectionResults) {
      expect(nextState(candidateMachine, 'QUALIFIED', selectionEvents[result])).toBe(result);
    }
    expect(Object.values(filingEvents).map((event) => nextState(candidateMachine, 'QUALIFIED', event))).toEqual([
      'APPROVED_FILED',
      'FILING_REFUSED',
      'RETURNED',
    ]);
  });

  test('备用人选只能按次序递补，不能在会上另作决定', () => {
    const reserve = { channel: 'RECRUITED', state: 'RESERVE', reason: '名额空缺' } as const;
    for (const result of selectionResults) {
      expect(codes(decideSelection({ ...reserve, result }))).toEqual(['NOT_QUALIFIED']);
    }
  });

  const recruited = { channel: 'RECRUITED', state: 'QUALIFIED', result: 'SELECTED', reason: '' } as const;

  test('未入选须写理由，入选和备用不必', () => {
    expect(codes(decideSelection(recruited))).toEqual([]);
    expect(codes(decideSelection({ ...recruited, result: 'RESERVE' }))).toEqual([]);
    expect(codes(decideSelection({ ...recruited, result: 'NOT_SELECTED', reason: ' ' }))).toEqual(['REASON_REQUIRED']);
    expect(codes(decideSelection({ ...recruited, result: 'NOT_SELECTED', reason: '同类人选较多' }))).toEqual([]);
  });

  test('走错路的、资格审查未通过的都不行', () => {
    expect(codes(decideSelection({ ...recruited, channel: 'SELECTED_INTERNALLY' }))).toEqual(['WRONG_ROUTE']);
    expect(codes(decideSelection({ ...recruited, state: 'ACCEPTED' }))).toEqual(['NOT_QUALIFIED']);
  });

  const filed = { channel: 'SELECTED_INTERNALLY', state: 'QUALIFIED', result: 'APPROVED', opinion: '' } as const;

  test('审核：同意不必写意见，不同意、退回须写', () => {
    expect(codes(decideFiling(filed))).toEqual([]);
    expect(codes(decideFiling({ ...filed, result: 'REFUSED' }))).toEqual(['OPINION_REQUIRED']);
    expect(codes(decideFiling({ ...filed, result: 'RETURNED', opinion: '请补充转正证明' }))).toEqual([]);
    expect(codes(decideFiling({ ...filed, channel: 'RECRUITED' }))).toEqual(['WRONG_ROUTE']);
    expect(codes(decideFiling({ ...filed, state: 'FORMAL_CHECKED' }))).toEqual(['NOT_QUALIFIED']);
  });
});

test('通知 三「择优遴选」：批次到了遴选阶段才作出结果，培训期间可以补选', () => {
  const states = batchStates.filter((state) => decideSelectionStage(state).allowed);
  expect(states).toEqual(['SELECTION', 'TRAINING']);
});

describe('方案 二（二）：选派15人左右、招募50人左右、选任35人，共100人左右', () => {
  const gauges = (dispatched: number, recruited: number, internal: number) =>
    targetGauges(
      { DISPATCHED: dispatched, RECRUITED: recruited, SELECTED_INTERNALLY: internal },
      defaultBatchRules,
    ).map(({ channel, actual, target, status }) => [channel, actual, target, status]);

  test('“左右”是上下一成的幅度，只作提示', () => {
    expect(gauges(14, 55, 31)).toEqual([
      ['DISPATCHED', 14, 15, 'WITHIN'],
      ['RECRUITED', 55, 50, 'WITHIN'],
      ['SELECTED_INTERNALLY', 31, 35, 'BELOW'],
      ['TOTAL', 100, 100, 'WITHIN'],
    ]);
    expect(gauges(13, 56, 45).map(([, , , status]) => status)).toEqual(['BELOW', 'ABOVE', 'ABOVE', 'ABOVE']);
  });

  test('待发布的也计入，另行注明', () => {
    const counts = { DISPATCHED: 10, RECRUITED: 50, SELECTED_INTERNALLY: 35 };
    const [dispatched, , , total] = targetGauges(counts, defaultBatchRules, { DISPATCHED: 5 });
    expect(dispatched).toMatchObject({ actual: 15, pending: 5, status: 'WITHIN' });
    expect(total).toMatchObject({ actual: 100, pending: 5 });
  });

  test('幅度可以调整', () => {
    const [dispatched] = targetGauges(
      { DISPATCHED: 14, RECRUITED: 0, SELECTED_INTERNALLY: 0 },
      { ...defaultBatchRules, targetBandPercent: 0 },
    );
    expect(dispatched?.status).toBe('BELOW');
  });
});
