import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { AnswerList } from '@/components/nomination/answer-list';
import { errorSummary, summaryLabels } from '@/components/nomination/form/error-summary';
import { OpenProblems } from '@/components/nomination/open-problems';
import { QuotaMeter } from '@/components/nomination/quota-meter';
import { SubmitForm } from '@/components/nomination/submit-form';
import { FindingList } from '@/components/ui/finding-list';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import type { NomineeView } from '@/lib/data/nomination/nominee';
import { readQuota } from '@/lib/data/quota';
import { findingRuleLabels } from '@/lib/domain/glossary';
import { assessEligibility } from '@/lib/domain/nomination/eligibility';
import { formAnswers } from '@/lib/domain/nomination/form-answers';
import { factsOf } from '@/lib/domain/nomination/form-facts';
import { normaliseRegistrationForm } from '@/lib/domain/nomination/registration-form-normalise';
import { decideRoute } from '@/lib/domain/nomination/submission-window';
import { monthOf } from '@/lib/domain/party-date';
import { requestLateSubmission, submitNominee } from '../actions';
import { checkContext, findNominee } from '../find-nominee';
import { NomineeHeader } from '../nominee-header';

export const metadata: Metadata = { title: '核对登记表' };

/** Every answer once more, each with its 修改, and then 提交. */
export default async function CheckPage({ params }: PageProps<'/nominations/[batchId]/[candidateId]/check'>) {
  const actor = await requireAbility('nomination.write');
  const nominee = await findNominee(actor, await params);
  const { id, batch, channel } = nominee;
  const page = `/nominations/${batch.id}/${id}`;
  if (!nominee.canEdit) redirect(page as Route);

  const context = checkContext(nominee);
  const form = normaliseRegistrationForm(nominee.form, context.today);
  const summary = errorSummary(form, context);
  const errors = summary.status === 'invalid' ? summary.fieldErrors : {};
  const problems = Object.entries(errors).map(([field, message]) => [field.split('.')[0], message]);
  return (
    <Stack>
      <NomineeHeader nominee={nominee} step="核对并提交" />
      <OpenProblems errors={errors} labels={summaryLabels(summary)} formHref={`${page}?problems=1`} />
      <Panel title="请逐项核对">
        <AnswerList
          sections={formAnswers(form, channel, monthOf(batch.cutOffOn))}
          changeHref={page}
          problems={Object.fromEntries(problems)}
        />
      </Panel>
      <Panel title="条件核对">
        <FindingList
          findings={assessEligibility(factsOf(form), { ...context.rules, cutOffOn: context.cutOffOn })}
          ruleLabels={findingRuleLabels}
        />
      </Panel>
      {problems.length === 0 && <SubmitPanel nominee={nominee} />}
    </Stack>
  );
}

/** 提交 or 逾期申请, with the quota that it uses. */
async function SubmitPanel({ nominee }: { nominee: NomineeView }) {
  const { id, batch, partyOrganizationId, window, state, revision } = nominee;
  const quota = partyOrganizationId ? await readQuota({ batchId: batch.id, partyOrganizationId }) : null;
  const isLate = nominee.route === 'REQUEST_LATE';
  return (
    <Panel title={isLate ? '逾期申请' : '提交'}>
      {quota && <QuotaMeter {...quota} />}
      <SubmitForm
        action={isLate ? requestLateSubmission : submitNominee}
        candidateId={id}
        revision={revision}
        decision={decideRoute(isLate ? 'REQUEST_LATE' : 'SUBMIT', window, state)}
        asksForOverride={quota !== null && quota.used - quota.overrides >= quota.limit}
        isLate={isLate}
      />
    </Panel>
  );
}
