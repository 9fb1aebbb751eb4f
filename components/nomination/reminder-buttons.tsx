'use client';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { ButtonRow } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';

interface Reminded {
  reminded: number;
  withoutAccount: number;
  remindedBefore: number;
}

interface ReminderChoice {
  kind: string;
  label: string;
  /** How many organisations it is about. */
  count: number;
}

interface Props {
  action: FormAction<Reminded>;
  batchId: string;
  choices: readonly ReminderChoice[];
}

/** 催办, for each kind of thing that is missing. */
export function ReminderButtons({ action, batchId, choices }: Props) {
  return (
    <ButtonRow>
      {choices.map(({ kind, label, count }) => (
        <ActionForm key={kind} action={action} doneMessage={outcome}>
          <input type="hidden" name="batchId" value={batchId} />
          <input type="hidden" name="kind" value={kind} />
          <SubmitButton variant="default">{`${label}（${count}家）`}</SubmitButton>
        </ActionForm>
      ))}
    </ButtonRow>
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
