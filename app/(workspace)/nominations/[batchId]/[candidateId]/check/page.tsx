import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { AnswerList } from '@/components/nomination/answer-list';
import { QuotaMeter } from '@/components/nomination/quota-meter';
import { SubmitForm } from '@/components/nomination/submit-form';
import { ButtonLink } from '@/components/ui/button-link';
import { FindingList } from '@/components/ui/finding-list';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { readQuota } from '@/lib/data/quota';
import { findingRuleLabels } from '@/lib/domain/glossary';
import { assessEligibility } from '@/lib/domain/nomination/eligibility';
import { formAnswers } from '@/lib/domain/nomination/form-answers';
import { factsOf } from '@/lib/domain/nomination/form-facts';
import { checkRegistrationForm } from '@/lib/domain/nomination/registration-form-check';
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
  const { id, batch, channel, window, state, partyOrganizationId } = nominee;
  const page = `/nominations/${batch.id}/${id}`;
  if (!nominee.canEdit) redirect(page as Route);

  const context = checkContext(nominee);
  const form = normaliseRegistrationForm(nominee.form, context.today);
  const errors = checkRegistrationForm(form, context).problems.filter(({ severity }) => severity === 'error');
  const findings = assessEligibility(factsOf(form), { ...context.rules, cutOffOn: context.cutOffOn });
  const quota = partyOrganizationId ? await readQuota({ batchId: batch.id, partyOrganizationId }) : null;
  const isLate = nominee.route === 'REQUEST_LATE';
  const timeliness = decideRoute(isLate ? 'REQUEST_LATE' : 'SUBMIT', window, state);
  return (
    <Stack>
      <NomineeHeader nominee={nominee} step="核对并提交" />
      {errors.length > 0 && (
        <Notice tone="bad" title={`有 ${errors.length} 处需要修改，改好后才能提交`}>
          <ButtonLink href={`${page}?problems=1`} variant="primary">
            返回修改
          </ButtonLink>
        </Notice>
      )}
      <Panel title="请逐项核对">
        <AnswerList
          sections={formAnswers(form, channel, monthOf(batch.cutOffOn))}
          changeHref={page}
          problems={Object.fromEntries(errors.map(({ field, message }) => [field.split('.')[0], message]))}
        />
      </Panel>
      <Panel title="条件核对">
        <FindingList findings={findings} ruleLabels={findingRuleLabels} />
      </Panel>
      {errors.length === 0 && (
        <Panel title={isLate ? '逾期申请' : '提交'}>
          {quota && <QuotaMeter {...quota} />}
          <SubmitForm
            action={isLate ? requestLateSubmission : submitNominee}
            candidateId={id}
            revision={nominee.revision}
            decision={timeliness}
            asksForOverride={quota !== null && quota.used - quota.overrides >= quota.limit}
            isLate={isLate}
          />
        </Panel>
      )}
    </Stack>
  );
}
