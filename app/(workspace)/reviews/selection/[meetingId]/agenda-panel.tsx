import { AgendaForm } from '@/components/review/agenda-form';
import { DropFields, ResultFields, TallyFields } from '@/components/review/agenda-operations';
import type { AgendaRow } from '@/components/review/agenda-row';
import { AgendaTable } from '@/components/review/agenda-table';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { type TabLink, TabLinks } from '@/components/ui/tab-links';
import { TextLink } from '@/components/ui/text-link';
import type { MeetingView } from '@/lib/data/review/meetings';
import { candidateStateLabels, channelLabels } from '@/lib/domain/glossary';
import { type Actor, can } from '@/lib/domain/permissions';
import { decideStage } from '@/lib/domain/review/meeting';
import { selectionResults } from '@/lib/domain/review/selection';
import { dropItems, propose, saveTally } from './actions';

interface Filter {
  channel?: unknown;
  result?: unknown;
  do?: unknown;
}

const channels = ['DISPATCHED', 'RECRUITED'] as const;
const results = [...selectionResults, 'OPEN'] as const;
const isResult = ({ result }: AgendaRow, wanted: (typeof results)[number]) =>
  result === (wanted === 'OPEN' ? null : wanted);

interface Props {
  actor: Actor;
  meeting: MeetingView;
  rows: readonly AgendaRow[];
  filter: Filter;
}

/** 议程 with its filters, and what can be done to those who are ticked. */
export function AgendaPanel({ actor, meeting, rows, filter }: Props) {
  const channel = channels.find((known) => known === filter.channel);
  const result = results.find((known) => known === filter.result);
  const isDropping = filter.do === 'drop';
  const ofChannel = rows.filter((row) => !channel || row.channel === channel);
  const shown = ofChannel.filter((row) => !result || isResult(row, result));
  const address = (change: Record<string, string | undefined>) => {
    const entries = Object.entries({ channel, result, ...change }).filter(([, value]) => value !== undefined);
    const query = new URLSearchParams(entries as [string, string][]).toString();
    return `/reviews/selection/${meeting.id}${query && `?${query}`}`;
  };
  const operation = shown.length > 0 ? operationFor(actor, meeting, isDropping) : null;
  const table = <AgendaTable rows={shown} canTick={operation !== null} isScored={meeting.rules.isScored} />;
  const canDrop = can(actor, 'meeting.prepare') && decideStage(meeting.state, 'dropping').allowed && rows.length > 0;
  const toDropping = isDropping ? (
    <TextLink href={address({})}>不再撤下</TextLink>
  ) : (
    <TextLink href={address({ do: 'drop' })}>撤下议程…</TextLink>
  );
  return (
    <Panel title={`议程（${rows.length}名）`} actions={canDrop && toDropping}>
      <Stack>
        <TabLinks label="途径" tabs={channelTabs(rows, channel, address)} />
        {(meeting.state === 'CLOSED' || meeting.state === 'PUBLISHED') && (
          <TabLinks label="结果" tabs={resultTabs(ofChannel, result, address)} />
        )}
        {operation ? (
          <AgendaForm key={operation.label} meetingId={meeting.id} table={table} {...operation}>
            {operation.fields}
          </AgendaForm>
        ) : (
          table
        )}
      </Stack>
    </Panel>
  );
}

type Address = (change: Record<string, string | undefined>) => string;

function channelTabs(rows: readonly AgendaRow[], current: string | undefined, address: Address): TabLink[] {
  const all = { href: address({ channel: undefined }), label: `全部 ${rows.length}`, isCurrent: !current };
  return [
    all,
    ...channels.map((channel) => ({
      href: address({ channel }),
      label: `${channelLabels[channel]} ${rows.filter((row) => row.channel === channel).length}`,
      isCurrent: current === channel,
    })),
  ];
}

function resultTabs(rows: readonly AgendaRow[], current: string | undefined, address: Address): TabLink[] {
  const all = { href: address({ result: undefined }), label: '全部结果', isCurrent: !current };
  return [
    all,
    ...results.map((result) => {
      const label = result === 'OPEN' ? '未拟定' : candidateStateLabels[result];
      const count = rows.filter((row) => isResult(row, result)).length;
      return { href: address({ result }), label: `${label} ${count}`, isCurrent: current === result };
    }),
  ];
}

function operationFor(actor: Actor, { state, rules }: MeetingView, isDropping: boolean) {
  if (isDropping && can(actor, 'meeting.prepare') && decideStage(state, 'dropping').allowed) {
    return { label: '撤下议程', doneMessage: '已撤下议程', action: dropItems, fields: <DropFields /> };
  }
  if (state === 'VOTING' && rules.ballot === 'CLERK' && can(actor, 'meeting.prepare')) {
    return { label: '登记票数', doneMessage: '票数已登记', action: saveTally, fields: <TallyFields /> };
  }
  if (state === 'CLOSED' && can(actor, 'selection.decide')) {
    return {
      label: '拟定结果',
      doneMessage: '结果已拟定，发布之前可以修改',
      action: propose,
      fields: <ResultFields />,
    };
  }
  return null;
}
