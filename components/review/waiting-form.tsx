import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { CheckboxListField } from '@/components/ui/checkbox-list-field';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { channelLabels, type SelectionChannel } from '@/lib/domain/glossary';

interface Props {
  meetingId: string;
  waiting: readonly { id: string; name: string; organizationName: string; channel: SelectionChannel }[];
  action: FormAction;
}

/** Qualified nominees who stand before no meeting yet. */
export function WaitingForm({ meetingId, waiting, action }: Props) {
  const options = waiting.map(({ id, name, organizationName, channel }) => ({
    value: id,
    label: `${name}（${channelLabels[channel]}）`,
    description: organizationName,
  }));
  return (
    <Panel title={`未列入议程（${waiting.length}名）`}>
      <ActionForm action={action} doneMessage="已列入议程" aria-label="列入议程">
        <input type="hidden" name="meetingId" value={meetingId} />
        <Stack>
          <CheckboxListField name="candidateIds[]" label="资格审查通过、不在任何会议议程上的人选" options={options} />
          <ButtonRow>
            <SubmitButton variant="default">列入议程</SubmitButton>
          </ButtonRow>
        </Stack>
      </ActionForm>
    </Panel>
  );
}
