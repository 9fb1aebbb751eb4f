import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { DateField } from '@/components/ui/date-field';
import { RadioField } from '@/components/ui/radio-field';
import { SelectField } from '@/components/ui/select-field';
import { Columns, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { Decision } from '@/lib/domain/decision';
import { channelLabels, type SelectionChannel } from '@/lib/domain/glossary';

interface Body {
  channel: SelectionChannel;
  partyOrganizationId: string | null;
  partyOrganizationName: string | null;
}

interface Props {
  action: FormAction;
  batchId: string;
  organizationId: string;
  /** The channels open to this person for this organisation. */
  bodies: readonly Body[];
  /** Whether the batch takes nominees today. */
  decision: Decision;
}

const explanations: Record<SelectionChannel, string> = {
  SELECTED_INTERNALLY: '选任本党组织的指导员，占选任名额，报省社会组织党委审核备案',
  RECRUITED: '向省社会组织党委推荐，本人自愿，由省社会组织党委择优遴选，不占选任名额',
  DISPATCHED: '由党群工作处商登记管理机关推荐',
};

/** 新增人选: name and channel, then straight to the form. */
export function AddNominee({ action, batchId, organizationId, bodies, decision }: Props) {
  const channels = [...new Set(bodies.map(({ channel }) => channel))];
  const committees = bodies.filter(({ partyOrganizationId }) => partyOrganizationId);
  return (
    <ActionForm action={action} aria-label="新增人选">
      <input type="hidden" name="batchId" value={batchId} />
      <input type="hidden" name="organizationId" value={organizationId} />
      <Stack>
        <Columns>
          <TextField name="name" label="姓名" description="与身份证一致；也可以稍后在登记表里填" autoComplete="off" />
          <RadioField
            name="channel"
            label="产生途径"
            options={channels.map((channel) => ({
              value: channel,
              label: channelLabels[channel],
              description: explanations[channel],
            }))}
            defaultValue={channels.length === 1 ? channels[0] : undefined}
          />
        </Columns>
        <Committees committees={committees} />
        {channels.includes('DISPATCHED') && (
          <Columns>
            <DateField name="consultationRepliedOn" label="商请单位复函日期" />
            <TextField name="consultationReply" label="复函结果" description="如“同意选派”" />
          </Columns>
        )}
        <div>
          <SubmitButton decision={decision}>新增人选并填写登记表</SubmitButton>
        </div>
      </Stack>
    </ActionForm>
  );
}

/** Whose quota 选任 uses; asked only of somebody who stands for several Party organisations. */
function Committees({ committees }: { committees: readonly Body[] }) {
  if (committees.length === 0) return null;
  if (committees.length === 1) {
    return <input type="hidden" name="partyOrganizationId" value={committees[0]?.partyOrganizationId ?? ''} />;
  }
  const options = committees.map(({ partyOrganizationId, partyOrganizationName }) => ({
    value: partyOrganizationId ?? '',
    label: partyOrganizationName ?? '',
  }));
  return <SelectField name="partyOrganizationId" label="选任的党组织" emptyLabel={null} options={options} />;
}
