import { ActionButton } from '@/components/ui/action-button';
import type { FormAction } from '@/components/ui/action-form';
import type { CandidateState } from '@/lib/domain/lifecycle';

interface Props {
  candidateId: string;
  state: CandidateState;
  actions: { accept: FormAction; passForm: FormAction };
}

/** The single steps before 资格审查, for an office that takes them one at a time; 通过 takes them all. */
export function StepButtons({ candidateId, state, actions }: Props) {
  if (state === 'SUBMITTED') {
    return (
      <ActionButton action={actions.accept} fields={{ candidateId }}>
        受理
      </ActionButton>
    );
  }
  if (state !== 'ACCEPTED') return null;
  return (
    <ActionButton action={actions.passForm} fields={{ candidateId }}>
      信息审核通过
    </ActionButton>
  );
}
