import type { Finding } from '../finding';
import { assessEducation } from './education';
import { assessPartyStanding, type PartyStandingFacts } from './party-standing';

/** What the machine needs to know of a nominee; dates `yyyy-MM` or `yyyy-MM-dd`, education codes of GB/T 4658. */
export interface EligibilityFacts extends PartyStandingFacts {
  fullTimeEducation: string | null;
  inServiceEducation: string | null;
}

/** The two rules of a batch (`BatchRules`) and the day on which they are applied. */
export interface EligibilityRules {
  minPartyYears: number;
  /** Code of the lowest sufficient 学历. */
  minEducation: string;
  /** Day at which years are counted, `yyyy-MM-dd`: the deadline of the batch unless the office says otherwise. */
  cutOffOn: string;
}

export interface PartyStandingFinding extends Finding {
  rule: 'PARTY_STANDING';
  startsOn: string | null;
  years: number | null;
}
export interface EducationFinding extends Finding {
  rule: 'EDUCATION';
}
export type EligibilityFinding = PartyStandingFinding | EducationFinding;

const clause = '方案 二（一）5';

/**
 * 「具有5年以上党龄，大专以上文化程度」: one finding a rule. 身体健康 and conditions 1–4 are for people to judge
 * (`review/checklist.ts`).
 */
export function assessEligibility(facts: EligibilityFacts, rules: EligibilityRules): EligibilityFinding[] {
  const standing = assessPartyStanding(facts, rules.cutOffOn, rules.minPartyYears);
  const education = assessEducation([facts.fullTimeEducation, facts.inServiceEducation], rules.minEducation);
  return [
    { rule: 'PARTY_STANDING', clause, required: `${rules.minPartyYears}年以上`, ...standing },
    { rule: 'EDUCATION', clause, ...education },
  ];
}
