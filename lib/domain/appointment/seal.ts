import { type Decision, decide, type Reason } from '../decision';

const clause = '印章管理规定';

/** 用印申请 of one event of issue, as far as decisions need it. */
export interface SealCase {
  /** null while nobody has decided. */
  isApproved: boolean | null;
  requestedById: string;
}

/** Whether the office may ask for the seal: one application at a time. */
export function decideSealRequest(applications: readonly Pick<SealCase, 'isApproved'>[]): Decision {
  const isWaiting = applications.some(({ isApproved }) => isApproved === null);
  return decide(isWaiting ? [{ code: 'SEAL_PENDING', message: '已有用印申请待审批', clause }] : []);
}

/** 「用印须经领导批准」: once, and by somebody other than who asked. */
export function decideSealApproval({ isApproved, requestedById }: SealCase, deciderId: string): Decision {
  const reasons: Reason[] = [];
  if (isApproved !== null) reasons.push({ code: 'SEAL_DECIDED', message: '这份用印申请已经审批', clause });
  if (requestedById === deciderId)
    reasons.push({ code: 'OWN_APPLICATION', message: '不能审批自己提出的用印申请', clause });
  return decide(reasons);
}

/** What stands for a letter when its original is about to be printed. */
export interface PrintCase {
  isVoided: boolean;
  isSealApproved: boolean;
  /** How often the original was printed before. */
  printed: number;
  /** Why again. */
  reason: string;
}

/** An original is paper for the seal: approved first, never of a voided letter, a second time only with a reason. */
export function decideLetterPrint({ isVoided, isSealApproved, printed, reason }: PrintCase): Decision {
  if (isVoided) return decide([{ code: 'VOIDED', message: '聘书已经作废，不能打印' }]);
  const reasons: Reason[] = [];
  if (!isSealApproved) reasons.push({ code: 'NO_SEAL', message: '用印申请尚未批准，不能打印正本', clause });
  if (printed > 0 && reason === '')
    reasons.push({ code: 'REPRINT_REASON', message: '正本已经打印过，补打请写明理由', field: 'reason' });
  return decide(reasons);
}

/** Hours for which a registered print can be fetched; later the printing is registered anew, with a reason. */
export const printWindowHours = 24;
