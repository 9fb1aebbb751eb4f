'use client';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { ButtonRow } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';

interface Reminded {
  reminded: number;
  withoutAccount: number;
  remindedBefore: number;
}

interface Props {
  action: FormAction<Reminded>;
  batchId: string;
  /** What is missing, and at how many organisations. */
  choices: readonly { kind: string; label: string; count: number }[];
}

/** 催办, a button for each kind of thing that is missing. */
export function ReminderButtons({ action, batchId, choices }: Props) {
  return (
    <ActionForm action={action} doneMessage={outcome}>
      <input type="hidden" name="batchId" value={batchId} />
      <ButtonRow>
        {choices.map(({ kind, label, count }) => (
          <SubmitButton key={kind} variant="default" name="kind" value={kind}>{`${label}（${count}家）`}</SubmitButton>
        ))}
      </ButtonRow>
    </ActionForm>
  );
}

function outcome({ reminded, withoutAccount, remindedBefore }: Reminded): string {
  const parts = [
    `已发出催办 ${reminded} 家`,
    remindedBefore > 0 && `今天已催办过 ${remindedBefore} 家`,
    withoutAccount > 0 && `${withoutAccount} 家没有账号，请电话或书面联系`,
  ];
  return parts.filter(Boolean).join('；');
}
