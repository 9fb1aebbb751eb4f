import { ButtonLink } from '@/components/ui/button-link';
import { SelectField } from '@/components/ui/select-field';
import { ButtonRow, Columns } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { candidateStateLabels, channelLabels } from '@/lib/domain/glossary';
import { type QueueFilter, receivedStates } from '@/lib/domain/review/queue-filter';

interface Props {
  filter: QueueFilter;
  batches: readonly { id: string; title: string }[];
  reviewers: readonly { id: string; name: string; load: number }[];
}

const states = [
  { value: 'PENDING', label: '待办（受理至资格审查）' },
  ...receivedStates.map((state) => ({ value: state, label: candidateStateLabels[state] })),
  { value: 'ALL', label: '全部' },
];
const waits = [
  { value: 'ANSWER', label: '补充材料待审核' },
  { value: 'EXCEPTION', label: '特批待决定' },
];
const channels = Object.entries(channelLabels).map(([value, label]) => ({ value, label }));

/** Search of the queue: a GET form, so that the address can be kept and sent to a colleague. */
export function QueueFilterForm({ filter, batches, reviewers }: Props) {
  const desks = reviewers.map(({ id, name, load }) => ({ value: id, label: `${name}（在办${load}）` }));
  return (
    <form method="get" action="/reviews" aria-label="筛选人选">
      <Columns width="filter">
        <SelectField name="state" label="状态" emptyLabel={null} options={states} defaultValue={filter.state} />
        <SelectField
          name="batch"
          label="批次"
          emptyLabel="全部"
          options={batches.map(({ id, title }) => ({ value: id, label: title }))}
          defaultValue={filter.batch}
        />
        <SelectField name="channel" label="途径" emptyLabel="全部" options={channels} defaultValue={filter.channel} />
        <SelectField
          name="reviewer"
          label="审核人"
          emptyLabel="全部"
          options={[{ value: 'ME', label: '分给我的' }, { value: 'NONE', label: '未分配的' }, ...desks]}
          defaultValue={filter.reviewer}
        />
        <SelectField name="waits" label="等待" emptyLabel="全部" options={waits} defaultValue={filter.waits} />
        <SelectField
          name="snoozed"
          label="暂缓的"
          emptyLabel="不显示"
          options={[{ value: 'SHOW', label: '一并显示' }]}
          defaultValue={filter.snoozed}
        />
        <TextField name="organization" label="推荐单位（或首字母）" defaultValue={filter.organization} />
        <TextField name="name" label="姓名（或首字母）" defaultValue={filter.name} />
        <ButtonRow>
          <SubmitButton variant="default">筛选</SubmitButton>
          <ButtonLink href="/reviews">清除条件</ButtonLink>
        </ButtonRow>
      </Columns>
    </form>
  );
}
