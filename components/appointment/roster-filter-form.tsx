import { ButtonLink } from '@/components/ui/button-link';
import { SelectField } from '@/components/ui/select-field';
import { ButtonRow, Columns } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { endingWindows, type RosterFilter, rosterStateOptions } from '@/lib/domain/appointment/instructor-roster';
import { channelLabels, regions } from '@/lib/domain/glossary';

interface Props {
  /** Page of the list */
  address: string;
  filter: RosterFilter;
  units: readonly { key: string; name: string }[];
}

const channels = Object.entries(channelLabels).map(([value, label]) => ({ value, label }));
const windows = endingWindows.map((days) => ({ value: String(days), label: `${days}日内` }));

/** Search of the roster: a GET form, so that the address can be kept and sent to a colleague. */
export function RosterFilterForm({ address, filter, units }: Props) {
  return (
    <form method="get" action={address} aria-label="筛选指导员">
      <Columns width="filter">
        <TextField name="name" label="姓名（或首字母）" defaultValue={filter.name} />
        <TextField name="organization" label="推荐单位（或首字母）" defaultValue={filter.organization} />
        <SelectField
          name="state"
          label="状态"
          emptyLabel={null}
          options={[...rosterStateOptions]}
          defaultValue={filter.state}
        />
        <SelectField name="channel" label="途径" emptyLabel="全部" options={channels} defaultValue={filter.channel} />
        <SelectField
          name="unit"
          label="管理单位"
          emptyLabel="全部"
          options={units.map(({ key, name }) => ({ value: key, label: name }))}
          defaultValue={filter.unit}
        />
        <SelectField
          name="region"
          label="区域"
          emptyLabel="全部"
          options={regions.map((region) => ({ value: region, label: region }))}
          defaultValue={filter.region}
        />
        <SelectField
          name="within"
          label="届满"
          emptyLabel="不限"
          options={windows}
          defaultValue={filter.within === undefined ? '' : String(filter.within)}
        />
        <ButtonRow>
          <SubmitButton variant="default">筛选</SubmitButton>
          <ButtonLink href={address}>清除条件</ButtonLink>
        </ButtonRow>
      </Columns>
    </form>
  );
}
