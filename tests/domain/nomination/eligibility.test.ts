import { describe, expect, test } from 'vitest';
import { assessEligibility, type EligibilityFacts } from '@/lib/domain/nomination/eligibility';
import type { Membership } from '@/lib/domain/nomination/party-standing';
import vectors from '@/tests/fixtures/eligibility-vectors.json';

describe('方案 二（一）5：具有5年以上党龄，大专以上文化程度', () => {
  test.each(vectors)('$id：$why', (vector) => {
    const { cutOffOn, minPartyYears, expect: expected, membership, ...facts } = vector;
    const findings = assessEligibility(
      { ...facts, membership: membership as Membership },
      { cutOffOn, minPartyYears, minEducation: '31' },
    );
    const verdicts = Object.fromEntries(findings.map((finding) => [finding.rule, finding.verdict]));
    expect(verdicts).toEqual({ PARTY_STANDING: expected.PARTY_STANDING, EDUCATION: expected.EDUCATION });
    const standing = findings.find((finding) => finding.rule === 'PARTY_STANDING');
    if ('partyStandingStartsOn' in expected) expect(standing?.startsOn).toBe(expected.partyStandingStartsOn);
    if ('partyStandingYears' in expected) expect(standing?.years).toBe(expected.partyStandingYears);
  });

  const facts: EligibilityFacts = {
    membership: 'FULL',
    joinedPartyOn: '1971-07',
    fullMembershipOn: null,
    fullTimeEducation: '21',
    inServiceEducation: null,
  };
  const rules = { cutOffOn: '2017-10-30', minPartyYears: 5, minEducation: '31' };

  test('每项结论都写明填报值、要求、条款和理由', () => {
    expect(assessEligibility(facts, rules)).toEqual([
      {
        rule: 'PARTY_STANDING',
        verdict: 'PASS',
        value: '46年',
        required: '5年以上',
        clause: '方案 二（一）5',
        reason: '无预备期，入党时间1971.07，满5年（按月计）',
        startsOn: '1971-07',
        years: 46,
      },
      {
        rule: 'EDUCATION',
        verdict: 'PASS',
        value: '大学本科毕业',
        required: '大专以上',
        clause: '方案 二（一）5',
        reason: '大学本科毕业，达到大专以上',
      },
    ]);
  });

  test('批次的要求可以不同', () => {
    const stricter = assessEligibility(facts, { ...rules, minPartyYears: 47, minEducation: '14' });
    expect(stricter.map((finding) => [finding.verdict, finding.required])).toEqual([
      ['FAIL', '47年以上'],
      ['FAIL', '研究生以上'],
    ]);
  });
});
