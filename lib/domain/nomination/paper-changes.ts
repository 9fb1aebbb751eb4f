import type { CandidateState } from '../lifecycle';
import { heldStates } from './package-legs';

/** What became of a nominee since the package was printed. */
export type PaperChange = 'REVISED' | 'ADDED' | 'TAKEN_BACK' | 'RETURNED' | 'WITHDRAWN' | 'MOVED';
export const paperChangeLabels: Record<PaperChange, string> = {
  REVISED: '登记表有修改',
  ADDED: '打印后新提交',
  TAKEN_BACK: '已撤回',
  RETURNED: '已退回修改',
  WITHDRAWN: '已退出',
  MOVED: '名册顺序有变',
};

/** A nominee of the package as things stand, in the order of the 名册. */
export interface NomineeNow {
  name: string;
  state: CandidateState;
  /** Hash of the form that was sent last. */
  formHash: string | null;
  /** Hash of the form on the paper; null when it was printed without this nominee. */
  printedHash: string | null;
}

/**
 * Why paper and electronic version differ, nominee by nominee; empty when they say the same.
 * @param printed hashes of the forms on the paper, in its order
 */
export function paperChanges(
  printed: readonly string[],
  nominees: readonly NomineeNow[],
): { name: string; change: PaperChange }[] {
  const changes = nominees.flatMap((nominee) => {
    const change = changeOf(nominee);
    return change ? [{ name: nominee.name, change }] : [];
  });
  if (changes.length > 0) return changes;
  const held = nominees.filter(({ state }) => heldStates.includes(state));
  return held.flatMap(({ name, formHash }, index) =>
    formHash === printed[index] ? [] : [{ name, change: 'MOVED' as const }],
  );
}

function changeOf({ state, formHash, printedHash }: NomineeNow): PaperChange | null {
  if (heldStates.includes(state)) {
    if (!printedHash) return 'ADDED';
    return printedHash === formHash ? null : 'REVISED';
  }
  if (!printedHash) return null;
  if (state === 'RETURNED') return 'RETURNED';
  return state === 'WITHDRAWN' ? 'WITHDRAWN' : 'TAKEN_BACK';
}
