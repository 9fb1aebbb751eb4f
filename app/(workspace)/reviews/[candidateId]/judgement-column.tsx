import { QuotaMeter } from '@/components/nomination/quota-meter';
import { FilingPanel, OverridePanel } from '@/components/review/decision-panels';
import { FindingPanel } from '@/components/review/finding-panel';
import { JudgementPanel } from '@/components/review/judgement-panel';
import { VerdictPanel } from '@/components/review/verdict-panel';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { StatusBadge } from '@/components/ui/status-badge';
import { readProgramme } from '@/lib/data/programme';
import { readQuota } from '@/lib/data/quota';
import type { Dossier } from '@/lib/data/review/dossier';
import type { SubmittedForm } from '@/lib/data/submitted-form';
import { workdaysAfter } from '@/lib/data/workday';
import type { Actor } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';
import { decideOverride, fileNominee } from '../actions';
import { disqualify, judgeNominee, recompute, reconsider } from './actions';
import { askEvidence, decideRuleException, dropEvidenceRequest, exceptRule, judgeEvidence } from './documents/actions';
import { Handling } from './handling';
import { HandlingRecord } from './handling-record';
import { judgedConditions } from './review-view';

interface Props {
  actor: Actor;
  dossier: Dossier;
  submitted: SubmittedForm;
  /** Whether this person judges here and now. */
  isJudging: boolean;
  canReconsider: boolean;
  /** 省社会组织党委: files 选任 nominees and decides on 超额. */
  canFile: boolean;
  /** 省社会组织党委: decides on 特批. */
  canExcept: boolean;
  /** Whether 本人退出 can be recorded. */
  canWithdraw: boolean;
  onward: string;
}

const findingActions = {
  recompute,
  propose: exceptRule,
  evidence: { request: askEvidence, decide: judgeEvidence, drop: dropEvidenceRequest },
};

/** What the machine found, what people say, how many places there are, and what happened so far. */
export async function JudgementColumn({ dossier, submitted, isJudging, canReconsider, onward, ...props }: Props) {
  const { canFile, canExcept } = props;
  const { id: candidateId, partyOrganizationId, batch, override } = dossier;
  const isOverrideOpen = override?.isApproved === null;
  const [quota, evidenceDueOn] = await Promise.all([
    partyOrganizationId ? readQuota({ batchId: batch.id, partyOrganizationId }) : null,
    readProgramme().then(({ evidenceDays }) => workdaysAfter(today(), evidenceDays)),
  ]);
  return (
    <Stack>
      {isJudging && <Handling actor={props.actor} candidateId={candidateId} onward={onward} />}
      <FindingPanel
        candidateId={candidateId}
        findings={dossier.findings}
        computed={dossier.computed}
        evidence={dossier.evidence}
        exceptions={dossier.exceptions}
        evidenceDueOn={evidenceDueOn}
        actions={isJudging ? findingActions : undefined}
        decideException={canExcept ? decideRuleException : undefined}
      />
      <JudgementPanel
        candidateId={candidateId}
        conditions={judgedConditions(submitted, dossier)}
        onward={onward}
        action={isJudging ? judgeNominee : undefined}
      />
      {quota && (
        <Panel title="选任名额">
          <QuotaMeter {...quota} />
          {override && <Override {...override} />}
        </Panel>
      )}
      {canFile && isOverrideOpen && (
        <OverridePanel overrideId={override.id} reason={override.reason} action={decideOverride} />
      )}
      {canFile && quota && !isOverrideOpen && dossier.state === 'QUALIFIED' && (
        <FilingPanel candidateId={candidateId} action={fileNominee} />
      )}
      {isJudging && (
        <VerdictPanel
          candidateId={candidateId}
          title="资格审查不通过"
          label="不通过的理由"
          button="不通过"
          onward={onward}
          action={disqualify}
        />
      )}
      {canReconsider && (
        <VerdictPanel
          candidateId={candidateId}
          title="重新审查"
          label="重新审查的理由"
          button="重新审查"
          action={reconsider}
        />
      )}
      <HandlingRecord candidateId={candidateId} canWithdraw={props.canWithdraw} />
    </Stack>
  );
}

function Override({ reason, isApproved, opinion }: NonNullable<Dossier['override']>) {
  const decided = isApproved ? '已同意' : '未同意';
  return (
    <p>
      <StatusBadge tone="warn" label={`超额：${isApproved === null ? '待省社会组织党委决定' : decided}`} /> {reason}
      {opinion && `（意见：${opinion}）`}
    </p>
  );
}
