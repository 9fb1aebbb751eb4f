import { allowed, type Decision, refused } from './decision';
import { type PartyOrganizationKind, partyOrganizationKindLabels } from './glossary';
import type { BatchRules } from './regulation';

/** 党组织形式 from the day of its 批复 on. */
export interface KindFrom {
  kind: PartyOrganizationKind;
  approvedOn: string;
}

/** The kind on a day: when a 总支 becomes a 党委 its quota changes from the day of 批复. Null before the first. */
export function kindOn(history: readonly KindFrom[], day: string): PartyOrganizationKind | null {
  const inForce = history.filter(({ approvedOn }) => approvedOn <= day);
  return (
    inForce.reduce<KindFrom | null>((last, next) => (last && last.approvedOn > next.approvedOn ? last : next), null)
      ?.kind ?? null
  );
}

/** 「原则上每个社会组织（联合）党委不超过5名，每个社会组织党总支不超过2名」; other kinds have no places. */
export function quotaFor(kind: PartyOrganizationKind | null, rules: Pick<BatchRules, 'quotas'>): number {
  const quotas: Partial<Record<PartyOrganizationKind, number>> = rules.quotas;
  return (kind && quotas[kind]) ?? 0;
}

/** 超额 request of the committee; `isApproved` null = 省社会组织党委 has not decided. */
export interface QuotaOverride {
  reason: string;
  isApproved: boolean | null;
}

export interface QuotaCase {
  kind: PartyOrganizationKind | null;
  /** Places that other nominees of the same Party organisation use, in the states of `quotaStates`. */
  used: number;
  limit: number;
  override: QuotaOverride | null;
  /** 提交 needs the reason; 审核备案 needs the approval as well. */
  step: 'SUBMIT' | 'FILE';
}

const clause = '方案 二（二）3';

/** Whether one more 选任 nominee has a place. 原则上 is a soft limit: over it a reason and R1's approval are needed. */
export function decideQuota({ kind, used, limit, override, step }: QuotaCase): Decision {
  if (kind === null || limit === 0) {
    const whose = kind ? partyOrganizationKindLabels[kind] : '该党组织';
    return refused({ code: 'QUOTA_NONE', message: `${whose}不是选任主体，选任由党委、党总支提出`, clause });
  }
  if (used + 1 <= limit) return allowed;
  const over = `${partyOrganizationKindLabels[kind]}选任原则上不超过${limit}名，已有${used}名`;
  if (!override || override.reason.trim() === '') {
    return refused({
      code: 'QUOTA_REASON_REQUIRED',
      message: `${over}，请填写超额理由`,
      clause,
      field: 'overrideReason',
    });
  }
  if (override.isApproved === false) {
    return refused({ code: 'QUOTA_REFUSED', message: `${over}，省社会组织党委未同意超额`, clause });
  }
  if (override.isApproved === null && step === 'FILE') {
    return refused({ code: 'QUOTA_APPROVAL_REQUIRED', message: `${over}，须先由省社会组织党委同意超额`, clause });
  }
  return allowed;
}
