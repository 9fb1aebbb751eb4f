import { ActionForm } from '@/components/ui/action-form';
import { RadioField } from '@/components/ui/radio-field';
import { Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextareaField } from '@/components/ui/textarea-field';
import type { TermChangeView } from '@/lib/data/appointment/instructor';
import { termEventRules } from '@/lib/domain/appointment/term-change';
import { confirmChange, decideChange } from '../actions';

const results = [
  { value: 'APPROVED', label: '同意' },
  { value: 'REFUSED', label: '不同意' },
];

/** The word of whoever decides: 省社会组织党委, or 党群工作处 on a leave or a death. */
export function DecisionPanel({ change }: { change: TermChangeView }) {
  const action = termEventRules[change.event].decidedBy === 'term.decide' ? decideChange : confirmChange;
  return (
    <ActionForm action={action} labels={{ result: '决定', opinion: '意见' }}>
      <Stack>
        <input type="hidden" name="changeId" value={change.id} />
        <RadioField name="result" label="决定" options={results} required />
        <TextareaField name="opinion" label="意见" description="不同意的须说明理由" rows={3} />
        <div>
          <SubmitButton>提交决定</SubmitButton>
        </div>
      </Stack>
    </ActionForm>
  );
}
