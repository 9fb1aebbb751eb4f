import { CheckboxField } from '@/components/ui/checkbox-field';
import { SelectField } from '@/components/ui/select-field';
import { Columns, Stack } from '@/components/ui/stack';
import { TextareaField } from '@/components/ui/textarea-field';
import {
  ballotLabels,
  type MeetingRules,
  majorityBaseLabels,
  meetingRuleLabels,
  scoreViewLabels,
  shareLabels,
} from '@/lib/domain/meeting-rules';

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
const choices = {
  quorum: optionsOf(shareLabels),
  majorityBase: optionsOf(majorityBaseLabels),
  majority: optionsOf(shareLabels),
  ballot: optionsOf(ballotLabels),
  scoresWhileScoring: optionsOf({ OWN: scoreViewLabels.OWN, ALL: scoreViewLabels.ALL }),
  scoresAfterwards: optionsOf(scoreViewLabels),
} as const;

/** What a selection meeting starts from; one that was called keeps its own. */
export function MeetingRuleFields({ rules }: { rules: MeetingRules }) {
  return (
    <fieldset>
      <legend>遴选会议（对此后召集的会议有效）</legend>
      <Stack>
        <Columns width="narrow">
          {(Object.keys(choices) as (keyof typeof choices)[]).map((name) => (
            <SelectField
              key={name}
              name={name}
              label={meetingRuleLabels[name].label}
              description={`依据：${meetingRuleLabels[name].clause}`}
              options={choices[name]}
              emptyLabel={null}
              defaultValue={rules[name]}
            />
          ))}
        </Columns>
        <CheckboxField name="isScored" label={meetingRuleLabels.isScored.label} defaultChecked={rules.isScored} />
        <CheckboxField
          name="areScorersNamed"
          label={meetingRuleLabels.areScorersNamed.label}
          defaultChecked={rules.areScorersNamed}
        />
        <TextareaField
          name="scoreCriteria"
          label={meetingRuleLabels.scoreCriteria.label}
          description={`一行一项，每项0至10分。依据：${meetingRuleLabels.scoreCriteria.clause}`}
          defaultValue={rules.scoreCriteria}
          rows={5}
          required
        />
      </Stack>
    </fieldset>
  );
}
