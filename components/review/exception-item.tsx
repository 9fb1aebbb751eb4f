import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { DocumentField } from '@/components/ui/document-field';
import { formatInstant } from '@/components/ui/instant';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { StatusBadge } from '@/components/ui/status-badge';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { TextareaField } from '@/components/ui/textarea-field';
import { findingRuleLabels } from '@/lib/domain/glossary';

/** 特批 of a rule: proposed by the office, decided by 省社会组织党委. */
export interface ExceptionItem {
  id: string;
  rule: string;
  reason: string;
  byName: string;
  /** ISO instant */
  at: string;
  attachmentId: string | null;
  isApproved: boolean | null;
  opinion: string;
  decidedByName: string;
}

interface Props {
  candidateId: string;
  exception: ExceptionItem;
  /** Absent for whoever does not decide. */
  decide?: FormAction;
}

export function ExceptionOfFinding({ candidateId, exception, decide }: Props) {
  const { id, rule, reason, byName, at, attachmentId, isApproved, opinion, decidedByName } = exception;
  const decided = isApproved ? '同意特批' : '不同意特批';
  return (
    <div>
      <p>
        <strong>特批</strong>：{reason}{' '}
        {attachmentId && <a href={`/reviews/${candidateId}/documents/${attachmentId}`}>特批的证明材料</a>}
        <span className="muted">
          （{byName}，{formatInstant(at)}）
        </span>
      </p>
      {isApproved === null ? (
        <StatusBadge tone="warn" label="待省社会组织党委决定" />
      ) : (
        <p>
          <StatusBadge tone={isApproved ? 'ok' : 'bad'} label={decided} /> {decidedByName}
          {opinion && `：${opinion}`}
        </p>
      )}
      {decide && isApproved === null && (
        <ActionForm
          action={decide}
          idPrefix={`${id}-`}
          labels={{ opinion: '意见' }}
          aria-label={`决定特批：${findingRuleLabels[rule] ?? rule}`}
        >
          <input type="hidden" name="exceptionId" value={id} />
          <Stack>
            <TextField name="opinion" label="特批意见" placeholder="不同意必填" maxLength={1000} />
            <ButtonRow>
              <SubmitButton variant="default" name="decision" value="APPROVE" size="compact-md">
                同意特批
              </SubmitButton>
              <SubmitButton variant="danger" name="decision" value="REFUSE" size="compact-md">
                不同意特批
              </SubmitButton>
            </ButtonRow>
          </Stack>
        </ActionForm>
      )}
    </div>
  );
}

/** 特批 proposed: reason and document, both required. */
export function ExceptionForm({
  candidateId,
  rule,
  propose,
}: {
  candidateId: string;
  rule: string;
  propose: FormAction;
}) {
  return (
    <details id={rule}>
      <summary>提出特批（须有理由和证明材料，报省社会组织党委决定）</summary>
      <ActionForm
        action={propose}
        idPrefix={`${rule}-`}
        labels={{ exceptionReason: '特批理由', file: '证明材料' }}
        aria-label={`提出特批：${findingRuleLabels[rule] ?? rule}`}
      >
        <input type="hidden" name="candidateId" value={candidateId} />
        <input type="hidden" name="rule" value={rule} />
        <Stack>
          <TextareaField name="exceptionReason" label="特批理由" rows={2} maxLength={1000} required />
          <DocumentField name="file" label="证明材料" purpose="evidence" />
          <ButtonRow>
            <SubmitButton variant="default" size="compact-md">
              提出特批
            </SubmitButton>
          </ButtonRow>
        </Stack>
      </ActionForm>
    </details>
  );
}
