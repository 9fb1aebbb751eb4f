import { describe, expect, test } from 'vitest';
import type { Role, SelectionChannel } from '@/lib/domain/glossary';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { canEnterFor, canReadNominee, isAuthor, isOwner } from '@/lib/domain/nomination/authorship';
import type { Actor, Grant } from '@/lib/domain/permissions';

const actor = (role: Role, scope: Partial<Grant> = {}): Actor => ({
  accountId: 'account',
  sessionId: 'session',
  displayName: '经办人（演示）',
  grants: [{ role, organizationId: null, partyOrganizationId: null, personId: null, ...scope }],
});
const office = actor('MASS_WORK_DIVISION');
const committee = actor('GRASSROOTS_COMMITTEE', { organizationId: 'association', partyOrganizationId: 'committee' });
const secretary = actor('NOMINATING_UNIT', { organizationId: 'association' });
const stranger = actor('NOMINATING_UNIT', { organizationId: 'elsewhere' });

const nominee = (channel: SelectionChannel, state: CandidateState = 'SUBMITTED') => ({
  channel,
  state,
  organizationId: 'association',
  partyOrganizationId: channel === 'SELECTED_INTERNALLY' ? 'committee' : null,
  currentVersionId: 'version',
  isProxied: false,
});

describe('登记表由谁填写', () => {
  test('「选派党建指导员人选由省社会组织管理局党群工作处商相关单位推荐」：只有党群工作处', () => {
    expect([office, committee, secretary].map((who) => isAuthor(who, nominee('DISPATCHED')))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('「由基层社会组织党委（总支）选任本党组织党建工作指导员」：只有本党委（总支）', () => {
    const other = actor('GRASSROOTS_COMMITTEE', { organizationId: 'association', partyOrganizationId: 'another' });
    const who = [committee, other, secretary, office];
    expect(who.map((each) => isAuthor(each, nominee('SELECTED_INTERNALLY')))).toEqual([true, false, false, false]);
  });

  test('「还要积极向省社会组织党委推荐」：招募人选由推荐单位或党委填写，不是党群工作处的人选', () => {
    const who = [secretary, committee, stranger, office];
    expect(who.map((each) => isAuthor(each, nominee('RECRUITED')))).toEqual([true, true, false, false]);
  });

  test('「电子版材料发至工作邮箱」：单位发来的，党群工作处可以代录；选派没有代录', () => {
    expect(
      (['RECRUITED', 'SELECTED_INTERNALLY', 'DISPATCHED'] as const).map((channel) => canEnterFor(office, { channel })),
    ).toEqual([true, true, false]);
    for (const who of [secretary, committee, actor('PROVINCIAL_COMMITTEE'), actor('SERVICE_CENTER')]) {
      expect(canEnterFor(who, { channel: 'RECRUITED' })).toBe(false);
    }
  });

  test('「电子版材料发至工作邮箱」：代录的登记表党群工作处和本单位都能填，其他单位不能；单位接手后只由单位填', () => {
    const who = [office, secretary, stranger];
    for (const channel of ['RECRUITED', 'SELECTED_INTERNALLY'] as const) {
      const writers = channel === 'RECRUITED' ? who : [office, committee, stranger];
      const entered = { ...nominee(channel), isProxied: true };
      expect(writers.map((each) => isAuthor(each, entered))).toEqual([true, true, false]);
      expect(writers.map((each) => isAuthor(each, nominee(channel)))).toEqual([false, true, false]);
    }
    expect(isOwner(office, nominee('RECRUITED'))).toBe(false);
  });
});

describe('谁可以查看人选', () => {
  test('提交以后：推荐单位和省级机关可以，其他单位不可以', () => {
    const who = [secretary, office, actor('PROVINCIAL_COMMITTEE'), stranger, actor('OBSERVER')];
    expect(who.map((each) => canReadNominee(each, nominee('RECRUITED')))).toEqual([true, true, true, false, false]);
  });

  test('暂存的登记表只有填写单位能看', () => {
    expect(canReadNominee(office, nominee('RECRUITED', 'DRAFT'))).toBe(false);
    expect(canReadNominee(secretary, nominee('RECRUITED', 'DRAFT'))).toBe(true);
    expect(canReadNominee(office, { ...nominee('RECRUITED', 'DRAFT'), isProxied: true })).toBe(true);
  });

  test('从未提交过就退出的，别人看不到', () => {
    const withdrawn = { ...nominee('RECRUITED', 'WITHDRAWN'), currentVersionId: null };
    expect(canReadNominee(office, withdrawn)).toBe(false);
  });
});
