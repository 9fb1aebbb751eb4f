import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { Decision } from '@/lib/domain/decision';
import { channelLabels, type SelectionChannel } from '@/lib/domain/glossary';

interface Props {
  batchId: string;
  channel: SelectionChannel;
  /** In the order in which they move up. */
  reserves: readonly { candidateId: string; name: string }[];
  vacancies: number;
  decision: Decision;
  /** Absent for who does not decide. */
  action?: FormAction;
}

/** 备用人选 of one channel in their order; the first one moves up with one click. */
export function PromotionPanel({ batchId, channel, reserves, vacancies, decision, action }: Props) {
  const label = channelLabels[channel];
  const first = reserves[0];
  return (
    <Panel title={`${label}备用人选（${reserves.length}名，空缺${vacancies}名）`}>
      <Stack>
        <ol>
          {reserves.map(({ candidateId, name }) => (
            <li key={candidateId}>{name}</li>
          ))}
        </ol>
        {action && first && vacancies > 0 && (
          <ActionForm
            action={action}
            doneMessage={`${label}备用人选已递补`}
            idPrefix={`promote-${channel}-`}
            aria-label={`${label}递补`}
          >
            <input type="hidden" name="batchId" value={batchId} />
            <input type="hidden" name="channel" value={channel} />
            <Stack>
              <TextField
                name="reason"
                label="递补理由"
                defaultValue="入选人选退出，按次序递补"
                maxLength={500}
                required
              />
              <ButtonRow>
                <SubmitButton variant="default" decision={decision}>
                  递补{first.name}
                </SubmitButton>
              </ButtonRow>
            </Stack>
          </ActionForm>
        )}
      </Stack>
    </Panel>
  );
}
