import { TraineeTable } from '@/components/appointment/trainee-table';
import { ActionForm } from '@/components/ui/action-form';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Trainee } from '@/lib/data/appointment/training';
import type { BatchView } from '@/lib/data/batch';
import { confirmTraining } from '../actions';

interface Props {
  batch: BatchView;
  trainees: readonly Trainee[];
  canTrain: boolean;
}

/** Who is chosen and not yet trained: 培训合格 is confirmed once the attendance is enough. */
export function TrainingPanel({ batch, trainees, canTrain }: Props) {
  const decisions = new Map(trainees.map(({ id, completion }) => [id, completion]));
  const isSomebodyReady = trainees.some(({ completion }) => completion.allowed);
  const table = (
    <TraineeTable
      trainees={trainees}
      decisionOf={({ id }) => decisions.get(id) ?? { allowed: true }}
      purpose="培训合格"
      empty={<EmptyState title="没有待培训的人选">入选和备案的人选会列在这里。</EmptyState>}
    />
  );
  return (
    <Panel title={`待培训人选（${trainees.length}人）`}>
      {canTrain && trainees.length > 0 ? (
        <ActionForm action={confirmTraining} doneMessage="已确认培训合格">
          <Stack>
            <input type="hidden" name="batchId" value={batch.id} />
            {table}
            {isSomebodyReady && (
              <ButtonRow>
                <SubmitButton variant="default">确认所选人员培训合格</SubmitButton>
              </ButtonRow>
            )}
          </Stack>
        </ActionForm>
      ) : (
        table
      )}
    </Panel>
  );
}
