import { ActionButton } from '@/components/ui/action-button';
import type { FormAction } from '@/components/ui/action-form';
import { EmptyState } from '@/components/ui/empty-state';
import { FindingList } from '@/components/ui/finding-list';
import { formatInstant } from '@/components/ui/instant';
import { Panel } from '@/components/ui/panel';
import { formatDay } from '@/lib/domain/calendar-day';
import type { Finding } from '@/lib/domain/finding';
import { findingRuleLabels } from '@/lib/domain/glossary';
import { type EvidenceActions, EvidenceForm, type EvidenceItem, EvidenceOfFinding } from './evidence-item';
import { ExceptionForm, type ExceptionItem, ExceptionOfFinding } from './exception-item';

interface Props {
  candidateId: string;
  findings: readonly Finding[];
  computed: { at: string; cutOffOn: string } | null;
  evidence: readonly EvidenceItem[];
  exceptions: readonly ExceptionItem[];
  /** Last day that is proposed for a document. */
  evidenceDueOn: string;
  /** Absent when the nominee is not under review, or not by this person. */
  actions?: { recompute: FormAction; propose: FormAction; evidence: EvidenceActions };
  /** For 省社会组织党委. */
  decideException?: FormAction;
}

/** 自动核对: what the rules found, when and by which cut-off, with what people asked, proved and excepted beside it. */
export function FindingPanel({ findings, computed, ...props }: Props) {
  const { candidateId, actions } = props;
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
        extra={(finding) => <BesideFinding finding={finding} {...props} />}
      />
    </Panel>
  );
}

/** What people did about one finding, and what they can still do. */
function BesideFinding({
  finding: { rule, verdict },
  candidateId,
  evidenceDueOn,
  actions,
  decideException,
  ...props
}: Omit<Props, 'findings' | 'computed'> & { finding: Finding }) {
  const evidence = props.evidence.filter((item) => item.rule === rule);
  const exceptions = props.exceptions.filter((item) => item.rule === rule);
  const isAsking = evidence.some(({ status }) => status !== 'ACCEPTED' && status !== 'DROPPED');
  const isExcepted = exceptions.some(({ isApproved }) => isApproved !== false);
  return (
    <>
      {evidence.map((item) => (
        <EvidenceOfFinding key={item.id} item={item} actions={actions?.evidence} />
      ))}
      {exceptions.map((exception) => (
        <ExceptionOfFinding
          key={exception.id}
          candidateId={candidateId}
          exception={exception}
          decide={decideException}
        />
      ))}
      {actions && verdict === 'NEED_EVIDENCE' && !isAsking && (
        <EvidenceForm candidateId={candidateId} rule={rule} dueOn={evidenceDueOn} action={actions.evidence.request} />
      )}
      {actions && verdict !== 'PASS' && !isExcepted && (
        <ExceptionForm candidateId={candidateId} rule={rule} propose={actions.propose} />
      )}
    </>
  );
}
