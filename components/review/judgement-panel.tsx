import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { formatInstant } from '@/components/ui/instant';
import { Panel } from '@/components/ui/panel';
import { RadioField } from '@/components/ui/radio-field';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import {
  type HumanCondition,
  humanConditionClauses,
  humanConditionLabels,
  judgementVerdictLabels,
} from '@/lib/domain/glossary';
import { humanConditions, type JudgementVerdict } from '@/lib/domain/review/checklist';
import classes from './review.module.css';

/** A judgement that stands, and the evidence of the form beside which it is made. */
export interface JudgedCondition {
  condition: HumanCondition;
  judgement: { verdict: JudgementVerdict; comment: string; byName: string; at: string } | null;
  evidence: string;
}

/** Id of the form, for the button in the bar. */
export const judgementFormId = 'judgements';

interface Props {
  candidateId: string;
  conditions: readonly JudgedCondition[];
  /** Where to go after 通过. */
  onward: string;
  /** Absent when nobody may judge here. */
  action?: FormAction;
}

const verdicts = Object.entries(judgementVerdictLabels).map(([value, label]) => ({ value, label }));
const labels = Object.fromEntries(
  humanConditions.flatMap((condition) => [[`judgements.${condition}.comment`, humanConditionLabels[condition]]]),
);

/** 人工判断: the conditions that no machine judges, apart from what it found. */
export function JudgementPanel({ candidateId, conditions, onward, action }: Props) {
  return (
    <Panel title="人工判断">
      {action ? (
        <ActionForm id={judgementFormId} action={action} labels={labels} doneMessage="判断已保存" aria-label="人工判断">
          <input type="hidden" name="candidateId" value={candidateId} />
          <input type="hidden" name="onward" value={onward} />
          <Stack>
            {conditions.map((judged) => (
              <ConditionFields key={judged.condition} {...judged} />
            ))}
            <ButtonRow>
              <SubmitButton variant="default">保存判断，暂不通过</SubmitButton>
            </ButtonRow>
          </Stack>
        </ActionForm>
      ) : (
        <ul className={classes.judged}>
          {conditions.map(({ condition, judgement }) => (
            <li key={condition}>
              <strong>{humanConditionLabels[condition]}</strong>：
              {judgement ? judgementVerdictLabels[judgement.verdict] : '未判断'}
              <Signature judgement={judgement} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function ConditionFields({ condition, judgement, evidence }: JudgedCondition) {
  return (
    <div className={classes.condition}>
      <RadioField
        name={`judgements.${condition}.verdict`}
        label={humanConditionLabels[condition]}
        description={`依据：${humanConditionClauses[condition]}${evidence && ` · ${evidence}`}`}
        options={verdicts}
        defaultValue={judgement?.verdict}
      />
      <TextField
        name={`judgements.${condition}.comment`}
        label="说明"
        aria-label={`说明：${humanConditionLabels[condition]}`}
        placeholder="不符合、待核实须说明"
        defaultValue={judgement?.comment}
      />
      <Signature judgement={judgement} />
    </div>
  );
}

function Signature({ judgement }: Pick<JudgedCondition, 'judgement'>) {
  if (!judgement) return null;
  return (
    <p className="muted">
      {judgement.comment && `${judgement.comment} `}
      {judgement.byName}，{formatInstant(judgement.at)}
    </p>
  );
}
