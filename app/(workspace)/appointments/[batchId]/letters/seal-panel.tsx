import { ActionForm } from '@/components/ui/action-form';
import { DataTable } from '@/components/ui/data-table';
import { Instant } from '@/components/ui/instant';
import { Panel } from '@/components/ui/panel';
import { RadioField } from '@/components/ui/radio-field';
import { ButtonRow, Columns, Stack } from '@/components/ui/stack';
import { StatusBadge } from '@/components/ui/status-badge';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { IssueEventView, SealView } from '@/lib/data/appointment/issue-events';
import { formatDay } from '@/lib/domain/calendar-day';
import { answerSeal, askForSeal } from '../../letters/actions';

interface Props {
  event: IssueEventView;
  canRequest: boolean;
  canApprove: boolean;
}

/** 用印 of one event of issue: asked for by the office, approved by a leader, put on paper by hand. */
export function SealPanel({ event, canRequest, canApprove }: Props) {
  const waiting = event.seals.find(({ isApproved }) => isApproved === null);
  const hasApproval = event.seals.some(({ isApproved }) => isApproved);
  return (
    <Panel title={`${formatDay(event.issuedOn)}颁发（${event.letters}份）`}>
      <Stack>
        <p className="muted">
          {event.byName}颁发，正本已打印{event.printed}
          份。用印申请批准以后才能打印正本；印章由人工加盖，系统不生成印章。
        </p>
        <SealTable seals={event.seals} />
        {waiting && canApprove && <DecisionForm seal={waiting} />}
        {!waiting && canRequest && event.letters > 0 && <RequestForm event={event} isAgain={hasApproval} />}
      </Stack>
    </Panel>
  );
}

function SealTable({ seals }: { seals: readonly SealView[] }) {
  return (
    <DataTable
      caption="用印申请"
      isCaptionHidden
      rows={seals}
      rowKey={({ id }) => id}
      empty={<p className="muted">还没有用印申请。</p>}
      columns={[
        { header: '事由', isRowHeader: true, cell: ({ purpose }) => purpose },
        { header: '份数', isNumeric: true, cell: ({ copies }) => copies },
        { header: '申请人', cell: ({ requestedByName }) => requestedByName },
        { header: '申请时间', isShort: true, cell: ({ requestedAt }) => <Instant at={requestedAt.toISOString()} /> },
        { header: '审批', cell: (seal) => <Outcome {...seal} /> },
        { header: '审批人', cell: ({ decidedByName }) => decidedByName ?? '—' },
        { header: '意见', cell: ({ opinion }) => opinion || '—' },
      ]}
    />
  );
}

function Outcome({ isApproved }: SealView) {
  if (isApproved === null) return <StatusBadge tone="warn" label="待审批" />;
  return isApproved ? <StatusBadge tone="ok" label="已批准" /> : <StatusBadge tone="bad" label="不批准" />;
}

function RequestForm({ event, isAgain }: { event: IssueEventView; isAgain: boolean }) {
  const labels = { purpose: '用印事由', copies: '用印份数' };
  return (
    <ActionForm action={askForSeal} labels={labels} idPrefix={event.id} aria-label="用印申请">
      <Stack>
        <input type="hidden" name="issueEventId" value={event.id} />
        <Columns>
          <TextField
            name="purpose"
            label={labels.purpose}
            defaultValue={isAgain ? '' : '党建工作指导员聘书'}
            description={isAgain ? '已批准过一次；补打需要再次用印时申请' : undefined}
            required
          />
          <TextField
            name="copies"
            label={labels.copies}
            inputMode="numeric"
            defaultValue={isAgain ? '1' : String(event.letters)}
            required
          />
        </Columns>
        <ButtonRow>
          <SubmitButton variant={isAgain ? 'default' : 'primary'}>提交用印申请</SubmitButton>
        </ButtonRow>
      </Stack>
    </ActionForm>
  );
}

function DecisionForm({ seal }: { seal: SealView }) {
  return (
    <ActionForm
      action={answerSeal}
      labels={{ result: '审批结果', opinion: '意见' }}
      idPrefix={seal.id}
      aria-label="审批用印"
    >
      <Stack>
        <input type="hidden" name="sealId" value={seal.id} />
        <RadioField
          name="result"
          label="审批结果"
          options={[
            { value: 'APPROVED', label: '批准用印' },
            { value: 'REFUSED', label: '不批准' },
          ]}
          required
        />
        <TextField name="opinion" label="意见" description="不批准必须写明理由" />
        <ButtonRow>
          <SubmitButton>提交审批</SubmitButton>
        </ButtonRow>
      </Stack>
    </ActionForm>
  );
}
