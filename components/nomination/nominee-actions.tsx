import { ActionButton } from '@/components/ui/action-button';
import type { FormAction } from '@/components/ui/action-form';
import { TextLink } from '@/components/ui/text-link';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { nomineeHref, nomineeStep } from './nominee-place';

interface Props {
  nominee: {
    id: string;
    batchId: string;
    name: string;
    state: CandidateState;
    lastSection: string;
    isAuthor: boolean;
    canEdit: boolean;
    isRemovable: boolean;
  };
  isFirst: boolean;
  isLast: boolean;
  move: FormAction;
  remove: FormAction;
}

/** What can be done with one line of the 名册. */
export function NomineeActions({ nominee, isFirst, isLast, move, remove }: Props) {
  const { id: candidateId, canEdit, isRemovable } = nominee;
  const name = nominee.name || '未填姓名';
  const step = nomineeStep(nominee);
  return (
    <>
      <TextLink href={nomineeHref(nominee)} aria-label={`${step}：${name}`}>
        {step}
      </TextLink>
      {canEdit && !isFirst && (
        <ActionButton
          action={move}
          fields={{ candidateId, direction: 'UP' }}
          size="compact-md"
          aria-label={`上移${name}`}
        >
          上移
        </ActionButton>
      )}
      {canEdit && !isLast && (
        <ActionButton
          action={move}
          fields={{ candidateId, direction: 'DOWN' }}
          size="compact-md"
          aria-label={`下移${name}`}
        >
          下移
        </ActionButton>
      )}
      {isRemovable && (
        <ActionButton
          action={remove}
          fields={{ candidateId }}
          size="compact-md"
          variant="danger"
          aria-label={`移除${name}`}
        >
          移除
        </ActionButton>
      )}
    </>
  );
}
