import { TraineeTable } from '@/components/appointment/trainee-table';
import { ButtonLink } from '@/components/ui/button-link';
import { DateField } from '@/components/ui/date-field';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Columns, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Trainee } from '@/lib/data/appointment/training';
import type { BatchView } from '@/lib/data/batch';

interface Props {
  batch: BatchView;
  trainees: readonly Trainee[];
  canIssue: boolean;
  canWord: boolean;
  today: string;
}

/** 统一颁发聘书: all who are trained, one date. Nothing is issued before the page that lists it all was confirmed. */
export function IssuePanel({ batch, trainees, canIssue, canWord, today }: Props) {
  const decisions = new Map(trainees.map(({ id, letter }) => [id, letter]));
  const table = (
    <TraineeTable
      trainees={trainees}
      decisionOf={({ id }) => decisions.get(id) ?? { allowed: true }}
      purpose="暂缓颁发"
      isLeavingOut
      empty={<EmptyState title="没有等待颁发聘书的人选">培训合格的人选会列在这里。</EmptyState>}
    />
  );
  return (
    <Panel
      title={`待颁发聘书（${trainees.length}人）`}
      actions={canWord && <ButtonLink href={`/appointments/${batch.id}/wording`}>聘书文字</ButtonLink>}
    >
      {canIssue && trainees.length > 0 ? (
        <form method="get" action={`/appointments/${batch.id}/issue`} aria-label="颁发聘书">
          <Stack>
            {table}
            <Columns width="narrow">
              <DateField
                name="issuedOn"
                label="颁发日期"
                description={`聘期${batch.rules.termYears}年，自颁发之日起`}
                defaultValue={today}
                required
              />
            </Columns>
            <ButtonRow>
              <SubmitButton>预览并确认</SubmitButton>
            </ButtonRow>
          </Stack>
        </form>
      ) : (
        <Stack>
          {table}
          {trainees.length > 0 && <p className="muted">聘书由省社会组织党委统一颁发。</p>}
        </Stack>
      )}
    </Panel>
  );
}
