'use client';
import { FindingList } from '@/components/ui/finding-list';
import { findingRuleLabels } from '@/lib/domain/glossary';
import { assessEligibility } from '@/lib/domain/nomination/eligibility';
import { factsOf } from '@/lib/domain/nomination/form-facts';
import { normaliseRegistrationForm } from '@/lib/domain/nomination/registration-form-normalise';
import { useFormSetting } from './form-setting';
import { useLiveCheck } from './live-check';

/** 条件核对 while typing: the rules of the review, with value, requirement and clause. Advice, not a verdict. */
export function LiveFindings() {
  const { context } = useFormSetting();
  const { draft } = useLiveCheck();
  const form = normaliseRegistrationForm(draft, context.today);
  const isBegun = form.membership !== '' && (form.fullTimeEducation || form.inServiceEducation || form.joinedPartyOn);
  if (!isBegun) return <p className="muted">填写政治面貌、入党时间和学历后，自动核对党龄和文化程度。</p>;
  const findings = assessEligibility(factsOf(form), { ...context.rules, cutOffOn: context.cutOffOn });
  return (
    <>
      <FindingList findings={findings} ruleLabels={findingRuleLabels} />
      <p className="muted">
        {context.rules.strictEligibility
          ? '本批次不符合基本条件的不能提交。'
          : '自动核对只作提示；不符合的也可以提交，由审核人判断。'}
      </p>
    </>
  );
}
