import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PartyOrganizationKind, partyOrganizationKinds } from '@/lib/domain/glossary';
import { decideQuota, kindOn, type QuotaCase, quotaFor } from '@/lib/domain/quota';
import { defaultBatchRules } from '@/lib/domain/regulation';

const committee: QuotaCase = { kind: 'COMMITTEE', used: 0, limit: 5, override: null, step: 'SUBMIT' };
const code = (change: Partial<QuotaCase>) => {
  const decision = decideQuota({ ...committee, ...change });
  return decision.allowed ? 'ALLOWED' : decision.reasons[0]?.code;
};

describe('方案 二（二）3：原则上每个社会组织（联合）党委不超过5名，每个社会组织党总支不超过2名', () => {
  test('党委、联合党委五名，党总支两名，其他没有名额', () => {
    const places = partyOrganizationKinds.map((kind) => [kind, quotaFor(kind, defaultBatchRules)]);
    expect(Object.fromEntries(places.filter(([, limit]) => limit !== 0))).toEqual({
      COMMITTEE: 5,
      JOINT_COMMITTEE: 5,
      GENERAL_BRANCH: 2,
    });
    expect(quotaFor(null, defaultBatchRules)).toBe(0);
  });

  test('第五名可以提交，第六名须写超额理由', () => {
    expect(code({ used: 4 })).toBe('ALLOWED');
    expect(code({ used: 5 })).toBe('QUOTA_REASON_REQUIRED');
    expect(code({ kind: 'GENERAL_BRANCH', limit: 2, used: 1 })).toBe('ALLOWED');
    expect(code({ kind: 'GENERAL_BRANCH', limit: 2, used: 2 })).toBe('QUOTA_REASON_REQUIRED');
  });

  test('超额理由随提交报送，审核备案前须省社会组织党委同意', () => {
    const over = { used: 5, override: { reason: '下属党支部多', isApproved: null } };
    expect(code({ ...over, step: 'SUBMIT' })).toBe('ALLOWED');
    expect(code({ ...over, step: 'FILE' })).toBe('QUOTA_APPROVAL_REQUIRED');
    expect(code({ ...over, step: 'FILE', override: { reason: '下属党支部多', isApproved: true } })).toBe('ALLOWED');
    expect(code({ ...over, override: { reason: '下属党支部多', isApproved: false } })).toBe('QUOTA_REFUSED');
    expect(code({ ...over, override: { reason: ' ', isApproved: true } })).toBe('QUOTA_REASON_REQUIRED');
  });

  test('党支部不是选任主体，写了理由也不行', () => {
    const override = { reason: '人选优秀', isApproved: true };
    expect(code({ kind: 'BRANCH', limit: 0, override })).toBe('QUOTA_NONE');
    expect(code({ kind: null, limit: 0, override })).toBe('QUOTA_NONE');
  });

  test('没有同意的超额时，备案的永远不多于名额', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.integer({ min: 1, max: 9 }), (used, limit) => {
        const { allowed } = decideQuota({ ...committee, used, limit, step: 'FILE' });
        expect(allowed).toBe(used < limit);
      }),
    );
  });
});

describe('党总支升格为党委，名额从批复之日起改变', () => {
  const history: { kind: PartyOrganizationKind; approvedOn: string }[] = [
    { kind: 'COMMITTEE', approvedOn: '2017-10-20' },
    { kind: 'GENERAL_BRANCH', approvedOn: '2015-03-01' },
  ];

  test.each([
    ['2015-02-28', null],
    ['2015-03-01', 'GENERAL_BRANCH'],
    ['2017-10-19', 'GENERAL_BRANCH'],
    ['2017-10-20', 'COMMITTEE'],
    ['2030-01-01', 'COMMITTEE'],
  ])('%s 是 %s', (day, kind) => {
    expect(kindOn(history, day)).toBe(kind);
    expect(kindOn([...history].reverse(), day)).toBe(kind);
  });
});
