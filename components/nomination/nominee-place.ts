import { type CandidateState, editableStates } from '@/lib/domain/lifecycle';

interface Placed {
  id: string;
  batchId: string;
  state: CandidateState;
  isAuthor: boolean;
  lastSection: string;
}

/** Where a nominee is opened: the author goes on where the form was left. */
export function nomineeHref({ id, batchId, state, isAuthor, lastSection }: Placed): string {
  const page = `/nominations/${batchId}/${id}`;
  return isAuthor && editableStates.includes(state) && lastSection ? `${page}#${lastSection}` : page;
}

/** What the person does there. */
export function nomineeStep({ state, isAuthor }: Pick<Placed, 'state' | 'isAuthor'>): string {
  if (!isAuthor) return '查看';
  if (state === 'DRAFT') return '继续填写';
  return state === 'RETURNED' ? '按意见修改' : '查看';
}
