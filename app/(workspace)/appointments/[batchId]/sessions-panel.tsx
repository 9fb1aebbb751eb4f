import { ActionForm } from '@/components/ui/action-form';
import { DataTable } from '@/components/ui/data-table';
import { DateField } from '@/components/ui/date-field';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Columns, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { TextLink } from '@/components/ui/text-link';
import { TextareaField } from '@/components/ui/textarea-field';
import type { TrainingSessionRow } from '@/lib/data/appointment/training';
import type { BatchView } from '@/lib/data/batch';
import { formatDay } from '@/lib/domain/calendar-day';
import { planTraining } from '../actions';

interface Props {
  batch: BatchView;
  sessions: readonly TrainingSessionRow[];
  canTrain: boolean;
}

const labels = {
  title: '培训名称',
  heldOn: '日期',
  place: '地点',
  halfDays: '半天数',
  capacity: '容纳人数',
  agenda: '议程',
};

/** 集中培训 of the batch, and the form for one more. */
export function SessionsPanel({ batch, sessions, canTrain }: Props) {
  return (
    <Panel title="集中学习培训">
      <Stack>
        <DataTable
          caption="集中学习培训"
          isCaptionHidden
          rows={sessions}
          rowKey={({ id }) => id}
          empty={<EmptyState title="还没有安排培训">{canTrain && '在下面登记第一次集中培训。'}</EmptyState>}
          columns={[
            { header: '名称', isRowHeader: true, cell: (session) => <Title {...{ session, batch, canTrain }} /> },
            { header: '日期', cell: ({ heldOn }) => formatDay(heldOn) },
            { header: '地点', cell: ({ place }) => place },
            { header: '半天数', isNumeric: true, cell: ({ halfDays }) => halfDays },
            { header: '已登记', isNumeric: true, cell: ({ recorded }) => `${recorded}人` },
          ]}
        />
        {canTrain && (
          <ActionForm action={planTraining} labels={labels} aria-label="登记培训">
            <Stack>
              <input type="hidden" name="batchId" value={batch.id} />
              <Columns width="narrow">
                <TextField name="title" label={labels.title} required />
                <DateField name="heldOn" label={labels.heldOn} required />
                <TextField name="place" label={labels.place} required />
                <TextField name="halfDays" label={labels.halfDays} inputMode="numeric" defaultValue="2" required />
                <TextField name="capacity" label={labels.capacity} description="不填不限" inputMode="numeric" />
              </Columns>
              <TextareaField name="agenda" label={labels.agenda} description="每行一项，随邀请告知推荐单位" rows={3} />
              <ButtonRow>
                <SubmitButton variant="default">登记培训</SubmitButton>
              </ButtonRow>
            </Stack>
          </ActionForm>
        )}
      </Stack>
    </Panel>
  );
}

function Title({ session, batch, canTrain }: { session: TrainingSessionRow; batch: BatchView; canTrain: boolean }) {
  if (!canTrain) return session.title;
  return <TextLink href={`/appointments/${batch.id}/sessions/${session.id}`}>{session.title}</TextLink>;
}
