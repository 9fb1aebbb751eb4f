import type { findingVerdictLabels } from './glossary';

/** What a rule says of one nominee: 符合, 待核实 or 不符合. It informs people and decides nothing (PIPL art. 24). */
export type FindingVerdict = keyof typeof findingVerdictLabels;

export interface Finding {
  /** Name of the rule, e.g. `PARTY_STANDING`. */
  rule: string;
  verdict: FindingVerdict;
  /** What the form says, for people: 46年. */
  value: string;
  /** What the rule asks for, for people: 5年以上. */
  required: string;
  clause: string;
  /** How the verdict follows from the value, one Chinese sentence. */
  reason: string;
}
