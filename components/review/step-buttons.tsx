import { ActionButton } from '@/components/ui/action-button';
import type { FormAction } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button-link';
import type { CandidateState } from '@/lib/domain/lifecycle';

interface Props {
  candidateId: string;
  batchId: string;
  state: CandidateState;
  actions: { accept: FormAction; passForm: FormAction };
}

/** The single steps before 资格审查, for an office that takes them one at a time; 通过 takes them all. */
export function StepButtons({ candidateId, batchId, state, actions }: Props) {
  if (state === 'LATE_REQUESTED') {
    return (
      <ButtonLink href={`/nominations/${batchId}/${candidateId}`} variant="primary">
        决定逾期申请
      </ButtonLink>
    );
  }
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
