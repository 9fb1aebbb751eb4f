import { describe, expect, test } from 'vitest';
import {
  decideParent,
  decideStatusChange,
  type PartyStatus,
  partyStatusDraft,
  treeOf,
} from '@/lib/domain/directory/party-organization';

const history: PartyStatus[] = [
  { kind: 'BRANCH', approvedOn: '2013-05-01' },
  { kind: 'GENERAL_BRANCH', approvedOn: '2015-06-01' },
];
function refusals(next: PartyStatus, past: readonly PartyStatus[] = history) {
  const decision = decideStatusChange(past, next, '2017-10-30');
  return decision.allowed ? [] : decision.reasons.map(({ code }) => code);
}

describe('方案 二（二）3：总支改建党委，名额自批复之日起改变', () => {
  test('晚于上一次批复、形式不同，可以登记', () => {
    expect(refusals({ kind: 'COMMITTEE', approvedOn: '2017-10-30' })).toEqual([]);
    expect(refusals({ kind: 'BRANCH', approvedOn: '2017-10-30' }, [])).toEqual([]);
  });

  test('不能早于或等于上一次批复，也不能在今天以后', () => {
    expect(refusals({ kind: 'COMMITTEE', approvedOn: '2015-06-01' })).toEqual(['OUT_OF_ORDER']);
    expect(refusals({ kind: 'COMMITTEE', approvedOn: '2014-01-01' }, history.toReversed())).toEqual(['OUT_OF_ORDER']);
    expect(refusals({ kind: 'COMMITTEE', approvedOn: '2017-10-31' })).toEqual(['FUTURE']);
  });

  test('形式没有改变，不必登记', () => {
    expect(refusals({ kind: 'GENERAL_BRANCH', approvedOn: '2017-01-01' })).toEqual(['SAME_KIND']);
  });

  test('批复文号必须填写', () => {
    const status = { kind: 'COMMITTEE', approvedOn: '2017-01-01', documentNumber: ' ' };
    expect(partyStatusDraft.safeParse(status).error?.issues[0]?.message).toBe('请填写批复文号');
  });
});

describe('隶属关系是一棵树', () => {
  const rows = [
    { id: 'committee', parentId: null },
    { id: 'branch', parentId: 'committee' },
    { id: 'group', parentId: 'branch' },
    { id: 'other', parentId: null },
  ];

  test('逐级列出下级党组织', () => {
    expect(treeOf(rows)).toEqual([
      {
        id: 'committee',
        parentId: null,
        children: [{ id: 'branch', parentId: 'committee', children: [{ ...rows[2], children: [] }] }],
      },
      { id: 'other', parentId: null, children: [] },
    ]);
  });

  test('不能隶属于自己或自己的下级', () => {
    expect(decideParent(rows, 'committee', 'group').allowed).toBe(false);
    expect(decideParent(rows, 'committee', 'committee').allowed).toBe(false);
    expect(decideParent(rows, 'branch', 'other').allowed).toBe(true);
    expect(decideParent(rows, 'branch', null).allowed).toBe(true);
  });
});
