import { describe, expect, test } from 'vitest';
import { changePartyStatus } from '@/lib/commands/directory/change-party-status';
import { createPartyOrganization } from '@/lib/commands/directory/create-party-organization';
import { nameOrgan } from '@/lib/commands/directory/name-organ';
import { updatePartyOrganization } from '@/lib/commands/directory/update-party-organization';
import { findPartyOrganization, partyOrganizationTree } from '@/lib/data/directory/party-organization';
import { organName } from '@/lib/data/managing-units';
import { setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { codesOf, done } from '@/tests/support/nominees';
import { context, createActor } from '@/tests/support/world';

setClock('2017-10-30T09:00:00+08:00');
const office = await createActor('MASS_WORK_DIVISION');
const committee = await createActor('PROVINCIAL_COMMITTEE');
const status = { kind: 'GENERAL_BRANCH', approvedOn: '2015-06-01', documentNumber: '粤社党复〔2015〕6号' } as const;
const body = (name: string, parentId: string | null = null) => ({ name, organizationId: null, parentId, ...status });
const add = async (name: string, parentId: string | null = null) =>
  (await done(createPartyOrganization(context(office), body(name, parentId)))).id;

describe('方案 二（二）3: the form of a Party organisation follows its 批复', () => {
  test('a 总支 that becomes a 党委 keeps its history', async () => {
    const id = await add('总支甲');
    const next = { kind: 'COMMITTEE', approvedOn: '2017-10-01', documentNumber: '粤社党复〔2017〕9号' } as const;
    await done(changePartyStatus(context(office), { id, ...next }));
    const found = await findPartyOrganization(id);
    expect(found?.kind).toBe('COMMITTEE');
    expect(found?.history.map(({ kind, approvedOn }) => [kind, approvedOn])).toEqual([
      ['COMMITTEE', '2017-10-01'],
      ['GENERAL_BRANCH', '2015-06-01'],
    ]);
  });

  test('a 批复 of tomorrow, or earlier than the last one, is refused', async () => {
    const id = await add('总支乙');
    const change = (approvedOn: string) =>
      codesOf(changePartyStatus(context(office), { id, ...status, kind: 'COMMITTEE', approvedOn }));
    expect(await change('2017-10-31')).toEqual(['FUTURE']);
    expect(await change('2014-01-01')).toEqual(['OUT_OF_ORDER']);
  });

  test('two clerks recording the same 批复 leave one', async () => {
    const id = await add('总支丙');
    const change = () =>
      changePartyStatus(context(office), { id, ...status, kind: 'COMMITTEE', approvedOn: '2017-01-01' });
    const outcomes = await Promise.all([change(), change()]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.partyOrganizationStatus.count({ where: { partyOrganizationId: id } })).toBe(2);
  });
});

describe('the tree of Party organisations', () => {
  test('stands as it was built', async () => {
    const root = await add('党委丁');
    await add('支部丁一', root);
    const node = (await partyOrganizationTree()).find(({ id }) => id === root);
    expect(node?.children.map(({ name }) => name)).toEqual(['支部丁一']);
  });

  test('never closes a circle, also when two moves would close it together', async () => {
    const first = await add('党委戊');
    const second = await add('党委己');
    const under = (id: string, name: string, parentId: string) =>
      updatePartyOrganization(context(office), { id, name, organizationId: null, parentId });
    const outcomes = await Promise.all([under(first, '党委戊', second), under(second, '党委己', first)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await codesOf(under(first, '党委戊', first))).toEqual(['CIRCLE']);
  });
});

describe('names of organs', () => {
  test('documents carry the name of their day; a stand-in acts until the unit is founded', async () => {
    expect(await organName('SERVICE_CENTER', '2017-09-29')).toBe('广东省社会组织管理局党群工作处');
    const name = '广东省社会组织党群工作服务中心';
    await done(nameOrgan(context(office), { code: 'SERVICE_CENTER', name, validFrom: '2018-07-01' }));
    expect(await organName('SERVICE_CENTER', '2018-06-30')).toBe('广东省社会组织管理局党群工作处');
    expect(await organName('SERVICE_CENTER', '2018-07-01')).toBe(name);
  });

  test('a new name ends the present one the day before, and never comes before it', async () => {
    const rename = (name: string, validFrom: string) =>
      nameOrgan(context(office), { code: 'PROVINCIAL_COMMITTEE', name, validFrom });
    await done(rename('改名后的党委', '2024-01-18'));
    expect(await organName('PROVINCIAL_COMMITTEE', '2024-01-17')).toBe('中共广东省社会组织委员会');
    expect(await organName('PROVINCIAL_COMMITTEE', '2024-01-18')).toBe('改名后的党委');
    expect(await codesOf(rename('更早的名称', '2020-01-01'))).toEqual(['OUT_OF_ORDER']);
  });
});

test('the committee reads the directory and changes nothing', async () => {
  const id = await add('党委庚');
  expect(await codesOf(createPartyOrganization(context(committee), body('党委辛')))).toEqual(['NOT_FOUND']);
  expect(await codesOf(changePartyStatus(context(committee), { id, ...status, kind: 'COMMITTEE' }))).toEqual([
    'NOT_FOUND',
  ]);
  expect(
    await codesOf(
      updatePartyOrganization(context(committee), { id, name: '党委庚', organizationId: null, parentId: null }),
    ),
  ).toEqual(['NOT_FOUND']);
  expect(
    await codesOf(nameOrgan(context(committee), { code: 'SERVICE_CENTER', name: '中心', validFrom: '2030-01-01' })),
  ).toEqual(['NOT_FOUND']);
});
