import { ActionButton } from '@/components/ui/action-button';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { DateField } from '@/components/ui/date-field';
import { formatInstant } from '@/components/ui/instant';
import { SelectField } from '@/components/ui/select-field';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { StatusBadge } from '@/components/ui/status-badge';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { Tone } from '@/components/ui/tone';
import { formatDay } from '@/lib/domain/calendar-day';
import { type EvidenceStatus, evidenceStatusLabels, usualDocument } from '@/lib/domain/evidence';
import { type EvidenceDocument, evidenceDocumentLabels, findingRuleLabels } from '@/lib/domain/glossary';

export interface EvidenceActions {
  request: FormAction;
  decide: FormAction;
  drop: FormAction;
}

/** A document that was asked for because of a finding, with what came. */
export interface EvidenceItem {
  id: string;
  candidateId: string;
  rule: string;
  status: EvidenceStatus;
  document: EvidenceDocument;
  note: string;
  dueOn: string;
  requestedByName: string;
  answers: readonly {
    id: string;
    attachmentId: string;
    note: string;
    answeredByName: string;
    answeredAt: string;
    isAccepted: boolean | null;
    reason: string;
    decidedByName: string;
  }[];
}

const tones: Record<EvidenceStatus, Tone> = {
  ASKED: 'warn',
  ANSWERED: 'info',
  REFUSED: 'warn',
  ACCEPTED: 'ok',
  DROPPED: 'neutral',
};

/** One request and its documents; who may judge accepts or turns down the one that waits. */
export function EvidenceOfFinding({ item, actions }: { item: EvidenceItem; actions?: EvidenceActions }) {
  const { id, status, document, dueOn, requestedByName, note, answers, candidateId } = item;
  const isOpen = status !== 'ACCEPTED' && status !== 'DROPPED';
  return (
    <div>
      <p>
        <strong>补充材料：{evidenceDocumentLabels[document]}</strong>{' '}
        <StatusBadge tone={tones[status]} label={evidenceStatusLabels[status]} />
      </p>
      <p className="muted">
        {requestedByName}要求在{formatDay(dueOn)}前提供{note && `：${note}`}
      </p>
      {answers.map((answer) => (
        <div key={answer.id}>
          <p>
            <a href={`/reviews/${candidateId}/documents/${answer.attachmentId}`}>查看材料</a>
            {answer.note && ` ${answer.note}`}
            <span className="muted">
              （{answer.answeredByName}，{formatInstant(answer.answeredAt)}）
            </span>
            {answer.isAccepted !== null && (
              <>
                {' '}
                {answer.decidedByName}
                {answer.isAccepted ? '采信' : '未采信'}
                {answer.reason && `：${answer.reason}`}
              </>
            )}
          </p>
          {actions && answer.isAccepted === null && isOpen && (
            <DecisionForm answerId={answer.id} rule={item.rule} action={actions.decide} />
          )}
        </div>
      ))}
      {actions && isOpen && (
        <ActionButton action={actions.drop} fields={{ requestId: id }} size="compact-md">
          不再要求
        </ActionButton>
      )}
    </div>
  );
}

function DecisionForm({ answerId, rule, action }: { answerId: string; rule: string; action: FormAction }) {
  return (
    <ActionForm
      action={action}
      idPrefix={`${answerId}-`}
      labels={{ reason: '理由' }}
      aria-label={`审核补充材料：${findingRuleLabels[rule] ?? rule}`}
    >
      <input type="hidden" name="answerId" value={answerId} />
      <Stack>
        <TextField name="reason" label="审核补充材料的理由" placeholder="不采信必填" maxLength={500} />
        <ButtonRow>
          <SubmitButton variant="default" name="decision" value="ACCEPT" size="compact-md">
            采信，视为已核实
          </SubmitButton>
          <SubmitButton variant="danger" name="decision" value="REFUSE" size="compact-md">
            不采信，请重新提供
          </SubmitButton>
        </ButtonRow>
      </Stack>
    </ActionForm>
  );
}

const documents = Object.entries(evidenceDocumentLabels).map(([value, label]) => ({ value, label }));

/** Asks the organisation for a document; the form is not sent back. */
export function EvidenceForm({
  candidateId,
  rule,
  dueOn,
  action,
}: {
  candidateId: string;
  rule: string;
  dueOn: string;
  action: FormAction;
}) {
  const label = findingRuleLabels[rule] ?? rule;
  return (
    <details>
      <summary>要求补充材料（不退回登记表）</summary>
      <ActionForm
        action={action}
        idPrefix={`evidence-${rule}-`}
        labels={{ document: '材料', dueOn: '期限', note: '说明' }}
        aria-label={`要求补充材料：${label}`}
      >
        <input type="hidden" name="candidateId" value={candidateId} />
        <input type="hidden" name="rule" value={rule} />
        <Stack>
          <SelectField
            name="document"
            label="需要的材料"
            options={documents}
            emptyLabel={null}
            defaultValue={usualDocument(rule)}
          />
          <DateField name="dueOn" label="提供期限" defaultValue={dueOn} required />
          <TextField name="note" label="说明" maxLength={500} />
          <ButtonRow>
            <SubmitButton variant="default" size="compact-md">
              发出要求
            </SubmitButton>
          </ButtonRow>
        </Stack>
      </ActionForm>
    </details>
  );
}
