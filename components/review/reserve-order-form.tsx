import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Columns, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { channelLabels, type SelectionChannel } from '@/lib/domain/glossary';

interface Props {
  meetingId: string;
  reserves: readonly { id: string; name: string; channel: SelectionChannel; rank: number | null }[];
  action: FormAction;
}

/** 备用人选次序 of each channel. */
export function ReserveOrderForm({ meetingId, reserves, action }: Props) {
  return (
    <Panel title="备用人选次序">
      <ActionForm action={action} doneMessage="次序已保存" aria-label="备用人选次序">
        <input type="hidden" name="meetingId" value={meetingId} />
        <Stack>
          <p className="muted">入选人选退出时，同一途径的备用人选按此次序递补。</p>
          <Columns width="narrow">
            {reserves.map(({ id, name, channel, rank }) => (
              <TextField
                key={`${id} ${rank}`}
                name={`ranks.${id}`}
                label={`${name}（${channelLabels[channel]}）`}
                inputMode="numeric"
                maxLength={3}
                defaultValue={String(rank ?? '')}
                required
              />
            ))}
          </Columns>
          <ButtonRow>
            <SubmitButton variant="default">保存次序</SubmitButton>
          </ButtonRow>
        </Stack>
      </ActionForm>
    </Panel>
  );
}
