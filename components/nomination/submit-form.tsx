import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextareaField } from '@/components/ui/textarea-field';
import type { Decision } from '@/lib/domain/decision';

interface Props {
  action: FormAction;
  candidateId: string;
  revision: number;
  /** What still stands against it; the reasons are shown beside the button. */
  decision: Decision;
  /** Over the quota: the reason that 省社会组织党委 will decide about. */
  asksForOverride: boolean;
  /** After the deadline: 逾期申请 instead of 提交. */
  isLate: boolean;
}

/** The last step: 提交, or 逾期申请 with its reason. */
export function SubmitForm({ action, candidateId, revision, decision, asksForOverride, isLate }: Props) {
  return (
    <ActionForm action={action} aria-label={isLate ? '逾期申请' : '提交'}>
      <input type="hidden" name="candidateId" value={candidateId} />
      <input type="hidden" name="revision" value={revision} />
      <Stack>
        {asksForOverride && (
          <TextareaField
            name="overrideReason"
            label="超额理由"
            description="选任名额已满（方案 二（二）3「原则上不超过」）；超额须说明理由，由省社会组织党委决定"
            rows={3}
            required
          />
        )}
        {isLate && (
          <TextareaField
            name="reason"
            label="逾期的理由"
            description="推荐材料已截止（通知 二）；由党群工作处决定是否收件"
            rows={3}
            required
          />
        )}
        <div>
          <SubmitButton decision={decision}>{isLate ? '提出逾期申请' : '确认提交'}</SubmitButton>
        </div>
      </Stack>
    </ActionForm>
  );
}
