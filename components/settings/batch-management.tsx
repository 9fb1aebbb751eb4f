import { ButtonLink } from '@/components/ui/button-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { ReasonList } from '@/components/ui/reason-list';
import { Columns, Stack } from '@/components/ui/stack';
import { CandidateBadge } from '@/components/ui/state-badge';
import { Timeline, type TimelineEntry } from '@/components/ui/timeline';
import type { Decision } from '@/lib/domain/decision';
import { batchEventLabels } from '@/lib/domain/glossary';
import { type BatchState, type CandidateState, candidateStates } from '@/lib/domain/lifecycle';
import { batchStepConsequences, type OfficeStep } from '@/lib/domain/nomination/batch-stage';

interface Props {
  batchId: string;
  state: BatchState;
  counts: Readonly<Partial<Record<CandidateState, number>>>;
  steps: readonly { step: OfficeStep; decision: Decision }[];
  timeline: readonly TimelineEntry[];
}

/** What the office sees of a batch: the next steps with what stands in their way, nominees by state, the record. */
export function BatchManagement({ batchId, state, counts, steps, timeline }: Props) {
  return (
    <>
      <Panel title="下一步">
        <Stack>
          {steps.map(({ step, decision }) => (
            <NextStep key={step} href={`/settings/batches/${batchId}/steps/${step}`} step={step} decision={decision} />
          ))}
          {state === 'TRAINING' && (
            <p>
              出勤登记完毕后，由省社会组织党委统一颁发聘书。 <ButtonLink href="/appointments">前往培训聘任</ButtonLink>
            </p>
          )}
          {state === 'ARCHIVED' && <p className="muted">本批次已办结归档。</p>}
        </Stack>
      </Panel>
      <Columns>
        <Panel title="人选">
          <DataTable
            caption="各状态人选数"
            isCaptionHidden
            rows={candidateStates.filter((candidateState) => counts[candidateState])}
            rowKey={(candidateState) => candidateState}
            empty={<EmptyState title="还没有人选">开始申报后，各社会组织推荐的人选汇总在这里。</EmptyState>}
            columns={[
              { header: '状态', cell: (row) => <CandidateBadge state={row} />, isRowHeader: true },
              { header: '人数', cell: (row) => counts[row], isNumeric: true },
            ]}
          />
        </Panel>
        <Panel title="办理记录">
          <Timeline machine="BATCH" steps={timeline} />
        </Panel>
      </Columns>
    </>
  );
}

function NextStep({ href, step, decision }: { href: string; step: OfficeStep; decision: Decision }) {
  return (
    <div>
      <p>
        <strong>{batchEventLabels[step]}</strong>：{batchStepConsequences[step]}
      </p>
      {decision.allowed ? (
        <ButtonLink href={href} variant={step === 'reopen' ? 'default' : 'primary'}>
          {batchEventLabels[step]}…
        </ButtonLink>
      ) : (
        <ReasonList reasons={decision.reasons} />
      )}
    </div>
  );
}
