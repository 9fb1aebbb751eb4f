import { ActionButton } from '@/components/ui/action-button';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextareaField } from '@/components/ui/textarea-field';
import type { Decision } from '@/lib/domain/decision';
import { meetingEventLabels } from '@/lib/domain/glossary';
import type { MeetingEvent } from '@/lib/domain/lifecycle';

export interface MeetingStep {
  event: MeetingEvent;
  /** What it brings about. */
  consequence: string;
  decision: Decision;
}

interface Props {
  meetingId: string;
  /** The way on; the first is the main one. */
  onward: readonly MeetingStep[];
  /** 重新表决, 取消会议: with a reason. */
  back: readonly MeetingEvent[];
  actions: { step: FormAction; publish: FormAction };
}

/** What comes next at the meeting, and the rarer ways back. */
export function MeetingSteps({ meetingId, onward, back, actions }: Props) {
  return (
    <Stack>
      {onward.map(({ event, consequence, decision }, index) => (
        <div key={event}>
          <p>{consequence}</p>
          <ActionButton
            action={event === 'publish' ? actions.publish : actions.step}
            fields={{ meetingId, ...(event === 'publish' ? {} : { step: event }) }}
            variant={index === 0 ? 'primary' : 'default'}
            decision={decision}
          >
            {meetingEventLabels[event]}
          </ActionButton>
        </div>
      ))}
      {back.map((event) => (
        <details key={event}>
          <summary>{meetingEventLabels[event]}…</summary>
          <ActionForm action={actions.step} idPrefix={`${event}-`} aria-label={meetingEventLabels[event]}>
            <input type="hidden" name="meetingId" value={meetingId} />
            <input type="hidden" name="step" value={event} />
            <Stack>
              <TextareaField name="reason" label="理由" rows={2} maxLength={500} required />
              <ButtonRow>
                <SubmitButton variant="danger">{meetingEventLabels[event]}</SubmitButton>
              </ButtonRow>
            </Stack>
          </ActionForm>
        </details>
      ))}
    </Stack>
  );
}
