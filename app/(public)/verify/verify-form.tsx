import { ActionForm } from '@/components/ui/action-form';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { verify } from './actions';

export function VerifyForm({ number = '' }: { number?: string }) {
  return (
    <ActionForm action={verify}>
      <Stack>
        <TextField
          name="number"
          label="聘书编号"
          description="照聘书右上角填写，如 粤社党聘〔2017〕001号"
          defaultValue={number}
          required
        />
        <ButtonRow>
          <SubmitButton>核验</SubmitButton>
        </ButtonRow>
      </Stack>
    </ActionForm>
  );
}
