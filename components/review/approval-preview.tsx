import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { ReasonList } from '@/components/ui/reason-list';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { CandidateBadge } from '@/components/ui/state-badge';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextLink } from '@/components/ui/text-link';
import type { Decision } from '@/lib/domain/decision';
import type { CandidateState } from '@/lib/domain/lifecycle';

interface Row {
  id: string;
  name: string;
  organizationName: string;
  state: CandidateState;
  decision: Decision;
}

/** 批量通过: who will pass, who will not and why, and one button that says how many. */
export function ApprovalPreview({ rows, action }: { rows: readonly Row[]; action: FormAction }) {
  const clean = rows.filter(({ decision }) => decision.allowed);
  const excluded = rows.filter(({ decision }) => !decision.allowed);
  return (
    <Panel title="批量通过">
      <Stack>
        <p className="muted">
          只限自动核对各项符合、人工判断各项都已作出并符合的人选；不通过的须逐名作出，并写明理由。
        </p>
        <DataTable
          caption={`可以一并通过的 ${clean.length} 名`}
          rows={clean}
          rowKey={({ id }) => id}
          empty={<EmptyState title="所选人选都要单独审核">原因列在下面，点姓名逐名审核。</EmptyState>}
          columns={[nameColumn, organizationColumn, stateColumn]}
        />
        <DataTable
          caption={`不在其内的 ${excluded.length} 名`}
          rows={excluded}
          rowKey={({ id }) => id}
          empty={null}
          columns={[nameColumn, organizationColumn, stateColumn, reasonColumn]}
        />
        {clean.length > 0 && (
          <ActionForm action={action} aria-label="批量通过">
            {clean.map(({ id }) => (
              <input key={id} type="hidden" name="candidateIds[]" value={id} />
            ))}
            <ButtonRow>
              <SubmitButton>{`确认通过这${clean.length}名`}</SubmitButton>
            </ButtonRow>
          </ActionForm>
        )}
      </Stack>
    </Panel>
  );
}

const nameColumn = {
  header: '姓名',
  isShort: true,
  isRowHeader: true,
  cell: ({ id, name }: Row) => <TextLink href={`/reviews/${id}`}>{name}</TextLink>,
};
const organizationColumn = { header: '推荐单位', cell: ({ organizationName }: Row) => organizationName };
const stateColumn = { header: '状态', isShort: true, cell: ({ state }: Row) => <CandidateBadge state={state} /> };
const reasonColumn = {
  header: '原因',
  cell: ({ decision }: Row) =>
    decision.allowed ? null : <ReasonList reasons={decision.reasons.map(({ field: _field, ...reason }) => reason)} />,
};
