/** One reason why something may not be done, shown beside the disabled button and returned by the command. */
export interface Reason {
  /** Stable code, e.g. `QUOTA_EXCEEDED`; tests and translations hang on it. */
  code: string;
  /** Chinese sentence for the person. */
  message: string;
  /** Clause of 粤社党字〔2017〕148号 that the reason rests on, if any. */
  clause?: string;
  /** Form field that the reason belongs to, if any. */
  field?: string;
}

export type Allowed = { allowed: true };
export type Refused = { allowed: false; reasons: Reason[] };

/** What the domain answers when asked whether something may be done. Refusals are values; bugs throw. */
export type Decision = Allowed | Refused;

export const allowed: Allowed = { allowed: true };

export function refused(...reasons: Reason[]): Refused {
  return { allowed: false, reasons };
}

/** Allowed when no reason speaks against it. */
export function decide(reasons: Reason[]): Decision {
  return reasons.length === 0 ? allowed : { allowed: false, reasons };
}
