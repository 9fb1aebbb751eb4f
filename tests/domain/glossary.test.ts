import { describe, expect, test } from 'vitest';
import * as glossary from '@/lib/domain/glossary';
import { candidateEvents, machines } from '@/lib/domain/lifecycle';

const tables = Object.entries(glossary).filter(([name]) => /(Labels|Clauses)$/.test(name)) as [
  string,
  Record<string, string>,
][];

describe('代码与中文一一对应', () => {
  test.each(tables)('%s：每个代码都有中文，没有空白', (_, table) => {
    for (const [code, label] of Object.entries(table)) {
      expect(code).toMatch(/^[A-Za-z_]+$/);
      expect(label).toMatch(/^[\p{Script=Han}（）“”，、〔〕 \d]+$/u);
    }
  });

  test.each(tables.filter(([name]) => name.endsWith('StateLabels') || name.endsWith('KindLabels')))(
    '%s：两个代码不共用一个词',
    (_, table) => {
      expect(new Set(Object.values(table)).size).toBe(Object.keys(table).length);
    },
  );

  test.each([
    ['BATCH', glossary.batchStateLabels, glossary.batchEventLabels],
    ['CANDIDATE', glossary.candidateStateLabels, glossary.candidateEventLabels],
    ['INSTRUCTOR', glossary.instructorStateLabels, glossary.instructorEventLabels],
  ] as const)('%s 的每个状态、每一步都有名称', (name, states, events) => {
    const { transitions } = machines[name];
    expect(Object.keys(states).sort()).toEqual(Object.keys(transitions).sort());
    const used = Object.values(transitions).flatMap((steps) => Object.keys(steps));
    expect(Object.keys(events).sort()).toEqual([...new Set(used)].sort());
  });

  test('名单与名称表一致', () => {
    expect(Object.keys(glossary.channelLabels)).toEqual([...glossary.selectionChannels]);
    expect(Object.keys(glossary.roleLabels)).toEqual([...glossary.roles]);
    expect(Object.keys(glossary.partyOrganizationKindLabels)).toEqual([...glossary.partyOrganizationKinds]);
    expect(Object.keys(glossary.organizationKindLabels)).toEqual([...glossary.organizationKinds]);
    expect(Object.keys(glossary.candidateEventLabels).sort()).toEqual([...candidateEvents].sort());
  });
});

describe('粤社党字〔2017〕148号的用词', () => {
  test('方案 二（二）：选派、招募、选任三种途径', () => {
    expect(Object.values(glossary.channelLabels)).toEqual(['选派', '招募', '选任']);
  });

  test('方案 二（一）：四项人工判断的条件和身体健康，各有条款', () => {
    expect(Object.values(glossary.humanConditionClauses)).toEqual([
      '方案 二（一）1',
      '方案 二（一）2',
      '方案 二（一）3',
      '方案 二（一）4',
      '方案 二（一）5',
    ]);
    expect(Object.keys(glossary.humanConditionClauses)).toEqual(Object.keys(glossary.humanConditionLabels));
    expect(glossary.humanConditionLabels.HEALTH).toBe('身体健康');
  });

  test('方案 二（二）：结合登记、监管、评估等工作选派；班子成员、党务工作者、党员中选任', () => {
    expect(Object.values(glossary.dutyAreaLabels)).toEqual(['登记', '监管', '评估', '其他']);
    expect(Object.values(glossary.internalRoleLabels)).toEqual(['班子成员', '党务工作者', '党员']);
  });

  test('民办函〔2007〕210号：行业十四类', () => {
    expect(glossary.industries).toHaveLength(14);
    expect(new Set(glossary.industries).size).toBe(14);
  });
});
