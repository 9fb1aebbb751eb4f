import { describe, expect, test } from 'vitest';
import {
  batchMachine,
  batchStates,
  type CandidateState,
  candidateEvents,
  candidateMachine,
  candidateStates,
  editableStates,
  filedStates,
  instructorMachine,
  instructorStates,
  type Machine,
  machines,
  meetingMachine,
  meetingStates,
  nextState,
  quotaStates,
} from '@/lib/domain/lifecycle';

type AnyMachine = Machine<string, string>;

const targets = (machine: AnyMachine, state: string) =>
  Object.values(machine.transitions[state] ?? {}).filter((next) => next !== undefined);

/** States that can be reached from one, itself included, without stepping on those that are `blocked`. */
function reachable(machine: AnyMachine, from: string, blocked: readonly string[] = []): Set<string> {
  const found = new Set<string>();
  const visit = (state: string) => {
    if (found.has(state) || blocked.includes(state)) return;
    found.add(state);
    for (const next of targets(machine, state)) visit(next);
  };
  visit(from);
  return found;
}

const finalStates = {
  BATCH: ['ARCHIVED'],
  CANDIDATE: ['FILING_REFUSED', 'NOT_SELECTED', 'WITHDRAWN'],
  INSTRUCTOR: ['RENEWED', 'RESIGNED', 'ADJUSTED', 'DISMISSED', 'DECEASED', 'VOIDED'],
  MEETING: ['PUBLISHED', 'CANCELLED'],
};

describe.each(Object.entries(machines) as [keyof typeof finalStates, AnyMachine][])('%s 的状态', (name, machine) => {
  const states = Object.keys(machine.transitions);

  test('每个状态都能从起点到达', () => {
    expect([...reachable(machine, machine.initial)].sort()).toEqual([...states].sort());
  });

  test('没有出路的只有办结的状态', () => {
    expect(states.filter((state) => targets(machine, state).length === 0)).toEqual(finalStates[name]);
  });

  test('每一步都通向已知的另一个状态', () => {
    for (const state of states) {
      for (const next of targets(machine, state)) {
        expect(states).toContain(next);
        expect(next).not.toBe(state);
      }
    }
  });
});

test('名单与状态机一致', () => {
  expect(Object.keys(batchMachine.transitions)).toEqual([...batchStates]);
  expect(Object.keys(candidateMachine.transitions)).toEqual([...candidateStates]);
  expect(Object.keys(instructorMachine.transitions)).toEqual([...instructorStates]);
  expect(Object.keys(meetingMachine.transitions)).toEqual([...meetingStates]);
  const used = new Set(Object.values(candidateMachine.transitions).flatMap((events) => Object.keys(events)));
  expect([...used].sort()).toEqual([...candidateEvents].sort());
});

test('状态机不认得的一步没有去处', () => {
  expect(nextState(candidateMachine, 'DRAFT', 'submit')).toBe('SUBMITTED');
  expect(nextState(candidateMachine, 'DRAFT', 'appoint')).toBeNull();
  expect(nextState(instructorMachine, 'EXPIRED', 'resume')).toBeNull();
});

describe('通知 三：择优遴选，集中学习培训，统一颁发聘书，一步不能少', () => {
  test.each([
    ['受理', ['ACCEPTED']],
    ['信息审核', ['FORMAL_CHECKED']],
    ['资格审查', ['QUALIFIED']],
    ['遴选或备案', ['SELECTED', 'APPROVED_FILED']],
    ['培训', ['TRAINED']],
  ])('不经%s，到不了聘任', (_, blocked) => {
    expect(reachable(candidateMachine, 'DRAFT', blocked)).not.toContain('APPOINTED');
  });

  test('作废的聘书只能由培训合格的人重新领取', () => {
    expect(targets(candidateMachine, 'APPOINTED')).toEqual(['TRAINED']);
  });
});

describe('方案 二（二）3：选任名额从提交算到在聘', () => {
  test('备案之后的状态都占名额', () => {
    expect(quotaStates).toEqual(expect.arrayContaining([...filedStates]));
  });

  test('暂存、退回、不通过、不予备案、退出不占名额', () => {
    const free: CandidateState[] = ['DRAFT', 'RETURNED', 'UNQUALIFIED', 'FILING_REFUSED', 'WITHDRAWN'];
    expect(free.filter((state) => quotaStates.includes(state))).toEqual([]);
  });

  test('选任人选能到的状态，不是占名额就是不占，没有遗漏', () => {
    const selection: CandidateState[] = ['SELECTED', 'RESERVE', 'NOT_SELECTED'];
    const free = ['DRAFT', 'RETURNED', 'UNQUALIFIED', 'FILING_REFUSED', 'WITHDRAWN'];
    expect([...reachable(candidateMachine, 'DRAFT', selection)].sort()).toEqual([...quotaStates, ...free].sort());
  });
});

test('通知 三「择优遴选」：不经表决、不经结束表决，发布不了结果；发布以后不能再改', () => {
  expect(reachable(meetingMachine, 'PREPARING', ['VOTING'])).not.toContain('PUBLISHED');
  expect(reachable(meetingMachine, 'PREPARING', ['CLOSED'])).not.toContain('PUBLISHED');
  expect(targets(meetingMachine, 'PUBLISHED')).toEqual([]);
});

test('推荐单位只在暂存和退回修改时可以改表', () => {
  expect(editableStates).toEqual(['DRAFT', 'RETURNED']);
});

test('方案 二（三）：届满的可以续聘，届满之后不能暂停、辞任', () => {
  expect(instructorMachine.transitions.EXPIRED).toEqual({ renew: 'RENEWED' });
});
