import { ActionButton } from '@/components/ui/action-button';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { EmptyState } from '@/components/ui/empty-state';
import { FindingList } from '@/components/ui/finding-list';
import { formatInstant } from '@/components/ui/instant';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextareaField } from '@/components/ui/textarea-field';
import { formatDay } from '@/lib/domain/calendar-day';
import type { Finding } from '@/lib/domain/finding';
import { findingRuleLabels } from '@/lib/domain/glossary';

interface Props {
  candidateId: string;
  findings: readonly Finding[];
  computed: { at: string; cutOffOn: string } | null;
  exceptions: readonly { rule: string; reason: string; byName: string; at: string }[];
  /** Absent when the nominee is not under review, or not by this person. */
  actions?: { recompute: FormAction; except: FormAction };
}

/** 自动核对: what the rules found, when and by which cut-off, with the 特批 of people beside it. */
export function FindingPanel({ candidateId, findings, computed, exceptions, actions }: Props) {
  const recompute = actions && (
    <ActionButton action={actions.recompute} fields={{ candidateId }} size="compact-md">
      重新核对
    </ActionButton>
  );
  return (
    <Panel title="自动核对" actions={findings.length > 0 && recompute}>
      {computed ? (
        <p className="muted">
          计算到{formatDay(computed.cutOffOn)}，{formatInstant(computed.at)}核对。只供参考，由审核人决定。
        </p>
      ) : (
        <EmptyState title="还没有核对" action={recompute} />
      )}
      <FindingList
        findings={findings}
        ruleLabels={findingRuleLabels}
        extra={({ rule, verdict }) => {
          const given = exceptions.filter((exception) => exception.rule === rule);
          if (verdict === 'PASS') return null;
          if (given.length > 0) return given.map((exception) => <Given key={exception.at} {...exception} />);
          return actions && <ExceptionForm candidateId={candidateId} rule={rule} except={actions.except} />;
        }}
      />
    </Panel>
  );
}

function Given({ reason, byName, at }: { reason: string; byName: string; at: string }) {
  return (
    <p>
      <strong>特批</strong>：{reason}
      <span className="muted">
        （{byName}，{formatInstant(at)}）
      </span>
    </p>
  );
}

function ExceptionForm({ candidateId, rule, except }: { candidateId: string; rule: string; except: FormAction }) {
  return (
    <details id={rule}>
      <summary>特批（须说明理由）</summary>
      <ActionForm action={except} idPrefix={`${rule}-`} aria-label={`特批：${findingRuleLabels[rule] ?? rule}`}>
        <input type="hidden" name="candidateId" value={candidateId} />
        <input type="hidden" name="rule" value={rule} />
        <TextareaField name="exceptionReason" label="特批理由" rows={2} required />
        <SubmitButton variant="default" size="compact-md">
          记录特批
        </SubmitButton>
      </ActionForm>
    </details>
  );
}
