import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button-link';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { Panel } from '@/components/ui/panel';
import { RadioField } from '@/components/ui/radio-field';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Decision } from '@/lib/domain/decision';
import { ballotLabels, type MeetingRules } from '@/lib/domain/meeting-rules';
import { MeetingFields } from './meeting-fields';

interface Props {
  batchId: string;
  today: string;
  rules: Pick<MeetingRules, 'ballot' | 'isScored'>;
  decision: Decision;
  action: FormAction;
}

const ballots = Object.entries(ballotLabels).map(([value, label]) => ({ value, label }));
const labels = { title: '会议名称', heldOn: '会议日期', place: '地点', presiding: '主持人', clerk: '记录人' };

/** 召集会议: everybody who waits for 遴选 is put on its agenda. */
export function CallMeetingForm({ batchId, today, rules, decision, action }: Props) {
  return (
    <Panel>
      <ActionForm action={action} labels={labels} aria-label="召集遴选会议">
        <input type="hidden" name="batchId" value={batchId} />
        <Stack>
          <MeetingFields title="" heldOn={today} place="" presiding="" clerk="" />
          <RadioField name="ballot" label="表决方式" options={ballots} defaultValue={rules.ballot} required />
          <CheckboxField name="isScored" label="表决前先评分，供表决参考" defaultChecked={rules.isScored} />
          <ButtonRow>
            <SubmitButton decision={decision}>召集会议</SubmitButton>
            <ButtonLink href={`/reviews/selection?batch=${batchId}`}>返回</ButtonLink>
          </ButtonRow>
        </Stack>
      </ActionForm>
    </Panel>
  );
}
