import { RadioField } from '@/components/ui/radio-field';
import { ButtonRow, Columns, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { TextareaField } from '@/components/ui/textarea-field';
import { candidateStateLabels } from '@/lib/domain/glossary';
import { selectionResults } from '@/lib/domain/review/selection';

const results = selectionResults.map((value) => ({ value, label: candidateStateLabels[value] }));
const count = { inputMode: 'numeric', maxLength: 3 } as const;

/** 登记票数 of those who are ticked. */
export function TallyFields() {
  return (
    <Stack>
      <Columns width="narrow">
        <TextField name="agree" label="同意票" {...count} />
        <TextField name="disagree" label="不同意票" {...count} />
        <TextField name="abstain" label="弃权票" {...count} />
      </Columns>
      <ButtonRow>
        <SubmitButton variant="default">登记票数</SubmitButton>
        <SubmitButton variant="default" name="isUnanimous" value="on">
          全票同意
        </SubmitButton>
      </ButtonRow>
    </Stack>
  );
}

/** 拟定结果 for those who are ticked. */
export function ResultFields() {
  return (
    <Stack>
      <RadioField name="result" label="遴选结果" options={results} required />
      <TextareaField
        name="reason"
        label="理由"
        description="未入选必填；同一理由用于勾选的各人"
        rows={2}
        maxLength={1000}
      />
      <ButtonRow>
        <SubmitButton variant="default">拟定结果</SubmitButton>
      </ButtonRow>
    </Stack>
  );
}

/** 撤下议程 of those who are ticked. */
export function DropFields() {
  return (
    <Stack>
      <TextareaField
        name="reason"
        label="撤下议程的理由"
        description="撤下的人选可以列入另一次会议"
        rows={2}
        maxLength={500}
        required
      />
      <ButtonRow>
        <SubmitButton variant="danger">撤下议程</SubmitButton>
      </ButtonRow>
    </Stack>
  );
}
