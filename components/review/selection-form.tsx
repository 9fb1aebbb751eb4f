import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { DateField } from '@/components/ui/date-field';
import { Panel } from '@/components/ui/panel';
import { RadioField } from '@/components/ui/radio-field';
import { ButtonRow, Columns, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { TextareaField } from '@/components/ui/textarea-field';
import type { Decision } from '@/lib/domain/decision';
import { candidateStateLabels } from '@/lib/domain/glossary';
import { selectionResults } from '@/lib/domain/review/selection';
import { type SelectionRow, SelectionTable } from './selection-table';

interface Props {
  batchId: string;
  rows: readonly SelectionRow[];
  today: string;
  decision: Decision;
  action: FormAction;
}

const results = selectionResults.map((value) => ({ value, label: candidateStateLabels[value] }));
const labels = { candidateIds: '人选', result: '遴选结果', meeting: '会议', decidedOn: '会议日期', reason: '理由' };

/** Results of one meeting, for one nominee or for several that are ticked. */
export function SelectionForm({ batchId, rows, today, decision, action }: Props) {
  return (
    <ActionForm action={action} labels={labels} doneMessage="遴选结果已记录" aria-label="记录遴选结果">
      <input type="hidden" name="batchId" value={batchId} />
      <Stack>
        <SelectionTable rows={rows} canChoose />
        <Panel title="记录遴选结果">
          <Stack>
            <RadioField name="result" label="遴选结果" options={results} required />
            <Columns width="narrow">
              <TextField name="meeting" label="会议" description="如：省社会组织党委第3次会议" required />
              <DateField name="decidedOn" label="会议日期" defaultValue={today} max={today} required />
            </Columns>
            <TextareaField name="reason" label="理由" description="未入选必填" rows={2} maxLength={1000} />
            <ButtonRow>
              <SubmitButton decision={decision}>记录结果</SubmitButton>
            </ButtonRow>
          </Stack>
        </Panel>
      </Stack>
    </ActionForm>
  );
}
