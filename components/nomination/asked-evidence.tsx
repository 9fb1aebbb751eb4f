import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { DocumentField } from '@/components/ui/document-field';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { StatusBadge } from '@/components/ui/status-badge';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { formatDay } from '@/lib/domain/calendar-day';
import { awaitedStatuses, type EvidenceStatus } from '@/lib/domain/evidence';
import { type EvidenceDocument, evidenceDocumentLabels, findingRuleLabels } from '@/lib/domain/glossary';

interface Request {
  id: string;
  candidateId: string;
  candidateName: string;
  organizationName: string;
  rule: string;
  status: EvidenceStatus;
  document: EvidenceDocument;
  note: string;
  dueOn: string;
  requestedByName: string;
  answers: readonly { reason: string }[];
}

/** One document that the review waits for, and the form that sends it. */
export function AskedEvidence({ request, today, action }: { request: Request; today: string; action: FormAction }) {
  const { id, candidateName, organizationName, document, rule, status, answers } = request;
  const title = `${candidateName}：${evidenceDocumentLabels[document]}`;
  return (
    <Panel title={title} actions={<DueBadge {...request} today={today} />}>
      <Stack>
        <p>
          {organizationName}推荐。审核“{findingRuleLabels[rule] ?? rule}”需要{evidenceDocumentLabels[document]}，请在
          {formatDay(request.dueOn)}前上传（{request.requestedByName}）。
          {request.note && `说明：${request.note}`}
        </p>
        {status === 'REFUSED' && (
          <Notice tone="warn" title="上次提供的材料没有采信，请重新提供">
            <p>{answers.at(-1)?.reason}</p>
          </Notice>
        )}
        {awaitedStatuses.includes(status) ? (
          <UploadForm requestId={id} title={title} action={action} />
        ) : (
          <p className="muted">材料已上传，等待审核。</p>
        )}
      </Stack>
    </Panel>
  );
}

function DueBadge({ status, dueOn, today }: Pick<Request, 'status' | 'dueOn'> & { today: string }) {
  if (status === 'ANSWERED') return <StatusBadge tone="info" label="已提供" />;
  return dueOn < today ? <StatusBadge tone="bad" label="已逾期" /> : <StatusBadge tone="warn" label="待提供" />;
}

function UploadForm({ requestId, title, action }: { requestId: string; title: string; action: FormAction }) {
  return (
    <ActionForm
      action={action}
      idPrefix={`${requestId}-`}
      labels={{ file: '文件', note: '说明' }}
      doneMessage="材料已上传"
      aria-label={`上传 ${title}`}
    >
      <input type="hidden" name="requestId" value={requestId} />
      <Stack>
        <DocumentField name="file" label="文件" purpose="evidence" />
        <TextField name="note" label="说明" maxLength={500} />
        <ButtonRow>
          <SubmitButton>上传</SubmitButton>
        </ButtonRow>
      </Stack>
    </ActionForm>
  );
}
