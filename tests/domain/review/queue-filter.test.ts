import { describe, expect, test } from 'vitest';
import { isWorkList, queueFilter, queueQuery, statesOf, tidyQuery } from '@/lib/domain/review/queue-filter';

const batch = '01935a3e-7c4a-7000-8000-000000000001';
const nothing = { state: 'PENDING', organization: '', name: '' };

describe('审核队列的筛选写在地址里', () => {
  test('没有条件时是待办', () => {
    expect(queueFilter.parse({})).toEqual(nothing);
    expect(statesOf(queueFilter.parse({}))).toEqual(['SUBMITTED', 'ACCEPTED', 'FORMAL_CHECKED']);
    expect(queueQuery(queueFilter.parse({}))).toBe('');
  });

  test('写出来再读回去是同一个筛选', () => {
    const filter = queueFilter.parse({
      batch,
      state: 'QUALIFIED',
      channel: 'RECRUITED',
      organization: '竹艺',
      name: 'cjg',
      reviewer: 'ME',
      waits: 'ANSWER',
      snoozed: 'SHOW',
      after: `2017-10-18T01:12:00.000Z_${batch}`,
    });
    expect(queueFilter.parse(Object.fromEntries(new URLSearchParams(queueQuery(filter))))).toEqual(filter);
    expect(statesOf(filter)).toEqual(['QUALIFIED']);
  });

  test('常用筛选只留筛选条件，不留翻到第几页', () => {
    const after = `2017-10-18T01:12:00.000Z_${batch}`;
    expect(tidyQuery(`state=SUBMITTED&reviewer=ME&after=${after}&nonsense=1`)).toBe('state=SUBMITTED&reviewer=ME');
    expect(tidyQuery('reviewer=somebody')).toBe('');
  });

  test('待办和其中各步是工作清单，回避、暂缓的不在其中；查询找得到所有人', () => {
    const isWork = (state: 'PENDING' | 'SUBMITTED' | 'QUALIFIED' | 'ALL') => isWorkList({ state });
    expect([isWork('PENDING'), isWork('SUBMITTED'), isWork('QUALIFIED'), isWork('ALL')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('地址里看不懂的内容不算数', () => {
    const garbled = { batch: '1 OR 1=1', state: 'BLESSED', channel: ['A', 'B'], name: ['a'], after: 'yesterday' };
    expect(queueFilter.parse(garbled)).toEqual(nothing);
  });

  test('暂存的登记表还没有报送，全部也不包括它', () => {
    expect(statesOf({ state: 'ALL' })).not.toContain('DRAFT');
    expect(statesOf({ state: 'ALL' })).toContain('RETURNED');
  });
});
