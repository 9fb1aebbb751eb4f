import { describe, expect, test } from 'vitest';
import type { Decision } from '@/lib/domain/decision';
import { meetingStates } from '@/lib/domain/lifecycle';
import { defaultMeetingRules } from '@/lib/domain/meeting-rules';
import {
  decideClosing,
  decideProposal,
  decidePublication,
  decideStage,
  decideVoting,
  ranksInOrder,
} from '@/lib/domain/review/meeting';

const codes = (decision: Decision) => (decision.allowed ? [] : decision.reasons.map(({ code }) => code));
const members = (present: number, all: number) =>
  Array.from({ length: all }, (_, index) => ({ name: `委员${index}`, accountId: null, isPresent: index < present }));

describe('通知 三：省社会组织党委将择优遴选', () => {
  test('到会人数够了、议程上有人，才能表决', () => {
    const rules = defaultMeetingRules;
    expect(codes(decideVoting({ members: members(6, 9), items: 1, rules }))).toEqual([]);
    expect(codes(decideVoting({ members: members(5, 9), items: 0, rules }))).toEqual(['QUORUM', 'NO_AGENDA']);
    expect(codes(decideVoting({ members: [], items: 1, rules }))).toEqual(['QUORUM']);
  });

  test('各自投票的，到会成员都要有账号；缺席的不必', () => {
    const rules = { ...defaultMeetingRules, ballot: 'MEMBERS' } as const;
    const people = members(2, 3).map((member, index) => ({ ...member, accountId: index < 2 ? `a${index}` : null }));
    expect(codes(decideVoting({ members: people, items: 1, rules }))).toEqual([]);
    expect(codes(decideVoting({ members: members(2, 3), items: 1, rules }))).toEqual(['NO_ACCOUNT']);
  });

  test('登记票数的，每名人选都登记了才能结束表决；各自投票的随时可以', () => {
    const items = [
      { name: '甲', isCounted: true },
      { name: '乙', isCounted: false },
    ];
    expect(decideClosing(items, defaultMeetingRules)).toMatchObject({
      reasons: [{ code: 'UNCOUNTED', message: '还有1名人选没有登记票数：乙' }],
    });
    expect(codes(decideClosing(items, { ...defaultMeetingRules, ballot: 'MEMBERS' }))).toEqual([]);
  });

  const proposal = {
    name: '甲',
    channel: 'RECRUITED',
    state: 'QUALIFIED',
    hasCarried: true,
    result: 'SELECTED',
    reason: '',
  } as const;
  test('票数不够的不能入选，票数够了也由人决定 (PIPL 24)', () => {
    expect(codes(decideProposal(proposal))).toEqual([]);
    expect(codes(decideProposal({ ...proposal, hasCarried: false }))).toEqual(['NO_MAJORITY']);
    expect(codes(decideProposal({ ...proposal, hasCarried: false, result: 'RESERVE' }))).toEqual(['NO_MAJORITY']);
    expect(codes(decideProposal({ ...proposal, result: 'NOT_SELECTED', reason: '名额所限' }))).toEqual([]);
    expect(codes(decideProposal({ ...proposal, result: 'NOT_SELECTED' }))).toEqual(['REASON_REQUIRED']);
  });

  test('选任人选不上遴选会', () => {
    expect(codes(decideProposal({ ...proposal, channel: 'SELECTED_INTERNALLY' }))).toEqual(['WRONG_ROUTE']);
  });

  test('发布时人人有结果，没有人中途退出', () => {
    const decided = { name: '甲', state: 'QUALIFIED', result: 'SELECTED' } as const;
    expect(codes(decidePublication([decided]))).toEqual([]);
    expect(codes(decidePublication([]))).toEqual(['NO_AGENDA']);
    expect(codes(decidePublication([decided, { ...decided, result: null }]))).toEqual(['UNDECIDED']);
    expect(codes(decidePublication([decided, { ...decided, state: 'WITHDRAWN' }]))).toEqual(['NOT_QUALIFIED']);
  });

  test('备用人选依次排列，抽去一名后面的依次上升', () => {
    const items = [
      { id: 'c', rank: null },
      { id: 'b', rank: 3 },
      { id: 'a', rank: 1 },
    ];
    expect([...ranksInOrder(items)]).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });
});

test('会议开到哪一步，就办哪一步的事', () => {
  const allowedIn = (work: Parameters<typeof decideStage>[1]) =>
    meetingStates.filter((state) => decideStage(state, work).allowed);
  expect(allowedIn('agenda')).toEqual(['PREPARING', 'SCORING']);
  expect(allowedIn('voting')).toEqual(['VOTING']);
  expect(allowedIn('results')).toEqual(['CLOSED']);
});
