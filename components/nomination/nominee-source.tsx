import { DateField } from '@/components/ui/date-field';
import { RadioField } from '@/components/ui/radio-field';
import { SelectField } from '@/components/ui/select-field';
import { Columns } from '@/components/ui/stack';
import { TextField } from '@/components/ui/text-field';
import { channelLabels, type SelectionChannel } from '@/lib/domain/glossary';

/** One way in which the person may put somebody forward. */
export interface SourceBody {
  channel: SelectionChannel;
  partyOrganizationId: string | null;
  partyOrganizationName: string | null;
  /** 代录: the office stands in for the organisation. */
  isProxied: boolean;
}

interface Props {
  /** The channels open to this person for this organisation. */
  bodies: readonly SourceBody[];
}

const explanations: Record<SelectionChannel, string> = {
  SELECTED_INTERNALLY: '选任本党组织的指导员，占选任名额，报省社会组织党委审核备案',
  RECRUITED: '向省社会组织党委推荐，本人自愿，由省社会组织党委择优遴选，不占选任名额',
  DISPATCHED: '由党群工作处商登记管理机关推荐',
};

/** 产生途径 */
export function ChannelField({ bodies }: Props) {
  const channels = channelsOf(bodies);
  return (
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
  );
}

/** What is asked for besides: the letter for 代录, the committee for 选任, the reply for 选派 (N07). */
export function SourceFields({ bodies }: Props) {
  return (
    <>
      {bodies.some(({ isProxied }) => isProxied) && (
        <Columns>
          <TextField
            name="proxySource"
            label="依据的来件"
            description="代单位录入须写明来件，如“6月3日电子邮件”“粤竹协〔2017〕6号函”"
            maxLength={200}
            required
          />
          <DateField name="proxySourceOn" label="来件日期" required />
        </Columns>
      )}
      <Committees committees={bodies.filter(({ partyOrganizationId }) => partyOrganizationId)} />
      {channelsOf(bodies).includes('DISPATCHED') && (
        <Columns>
          <DateField name="consultationRepliedOn" label="商请单位复函日期" />
          <TextField name="consultationReply" label="复函结果" description="如“同意选派”" />
        </Columns>
      )}
    </>
  );
}

const channelsOf = (bodies: readonly SourceBody[]) => [...new Set(bodies.map(({ channel }) => channel))];

/** Whose quota 选任 uses; asked only of somebody who stands for several Party organisations. */
function Committees({ committees }: { committees: readonly SourceBody[] }) {
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
