import { ButtonLink } from '@/components/ui/button-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { CandidateBadge } from '@/components/ui/state-badge';
import { TextLink } from '@/components/ui/text-link';
import { formatDay } from '@/lib/domain/calendar-day';
import { channelLabels, type SelectionChannel } from '@/lib/domain/glossary';
import type { CandidateState } from '@/lib/domain/lifecycle';
import classes from './review.module.css';

/** A nominee of 招募 or 选派 who came through 资格审查. */
export interface SelectionRow {
  id: string;
  name: string;
  organizationName: string;
  channel: SelectionChannel;
  state: CandidateState;
  result: { reason: string; meeting: string; decidedOn: string } | null;
}

/** Who can still be chosen: the qualified, and 备用人选 when a place becomes free. */
const choosable: readonly CandidateState[] = ['QUALIFIED', 'RESERVE'];

/** The nominees by channel; those without a final result can be ticked. */
export function SelectionTable({ rows, canChoose }: { rows: readonly SelectionRow[]; canChoose: boolean }) {
  return (
    <div id="candidateIds" tabIndex={-1}>
      <DataTable
        caption="资格审查通过的招募、选派人选"
        rows={rows}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title="本批次没有等待遴选的招募、选派人选"
            action={<ButtonLink href="/reviews">去审核队列</ButtonLink>}
          >
            资格审查通过的人选会出现在这里；选任人选在“审核备案”。
          </EmptyState>
        }
        columns={[
          {
            header: '姓名',
            isShort: true,
            isRowHeader: true,
            cell: ({ id, name, state }) => (
              <span className={classes.choice}>
                {canChoose && choosable.includes(state) && (
                  <input type="checkbox" name="candidateIds[]" value={id} aria-label={`选择${name}`} />
                )}
                <TextLink href={`/reviews/${id}`}>{name}</TextLink>
              </span>
            ),
          },
          { header: '推荐单位', cell: ({ organizationName }) => organizationName },
          { header: '途径', isShort: true, cell: ({ channel }) => channelLabels[channel] },
          { header: '状态', isShort: true, cell: ({ state }) => <CandidateBadge state={state} /> },
          {
            header: '遴选结果',
            cell: ({ result }) =>
              result ? `${result.meeting}（${formatDay(result.decidedOn)}）${result.reason}` : '未作出',
          },
        ]}
      />
    </div>
  );
}
