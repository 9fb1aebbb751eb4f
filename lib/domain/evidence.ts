import type { Finding } from './finding';
import type { EvidenceDocument } from './glossary';
import type { CandidateState } from './lifecycle';

/** One document of a request, as far as its fate is concerned. */
export interface EvidenceAnswer {
  /** null = not looked at yet */
  isAccepted: boolean | null;
}

/** 补充材料 that was asked for because of a finding, with what came, oldest first. */
export interface EvidenceRequest {
  rule: string;
  /** What the finding said then. */
  value: string;
  isOpen: boolean;
  answers: readonly EvidenceAnswer[];
}

export const evidenceStatusLabels = {
  ASKED: '待推荐单位提供',
  ANSWERED: '待审核',
  REFUSED: '未采信，待重新提供',
  ACCEPTED: '已采信',
  DROPPED: '不再要求',
} as const;
export type EvidenceStatus = keyof typeof evidenceStatusLabels;

/** Where a request stands: what its last document says. */
export function evidenceStatus({ isOpen, answers }: Pick<EvidenceRequest, 'isOpen' | 'answers'>): EvidenceStatus {
  const last = answers.at(-1);
  if (last?.isAccepted) return 'ACCEPTED';
  if (!isOpen) return 'DROPPED';
  if (!last) return 'ASKED';
  return last.isAccepted === null ? 'ANSWERED' : 'REFUSED';
}

/** Statuses in which the organisation has something to send. */
export const awaitedStatuses: readonly EvidenceStatus[] = ['ASKED', 'REFUSED'];

/** States of a nominee in which a document can still make a difference. */
export const answerableStates: readonly CandidateState[] = ['SUBMITTED', 'ACCEPTED', 'FORMAL_CHECKED', 'RETURNED'];

/**
 * Whether a person has accepted a document as proof of this finding. The machine's verdict stays 待核实; once the
 * finding says something else, by a corrected form or another cut-off, the document has to be looked at again.
 */
export function isProven(finding: Pick<Finding, 'rule' | 'verdict' | 'value'>, requests: readonly EvidenceRequest[]) {
  return (
    finding.verdict === 'NEED_EVIDENCE' &&
    requests.some(
      (request) =>
        request.rule === finding.rule && request.value === finding.value && evidenceStatus(request) === 'ACCEPTED',
    )
  );
}

/** The document that usually settles a rule. */
export function usualDocument(rule: string): EvidenceDocument {
  if (rule === 'PARTY_STANDING') return 'MEMBERSHIP_APPROVAL';
  return rule === 'EDUCATION' ? 'DIPLOMA' : 'OTHER';
}
