import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { TextLink } from '@/components/ui/text-link';
import { channelLabels } from '@/lib/domain/glossary';
import { mostPoints } from '@/lib/domain/review/scores';
import classes from './ballot.module.css';
import type { BallotRow } from './ballot-form';

interface Row extends BallotRow {
  own: readonly number[];
  others: readonly { memberName: string; points: readonly number[] }[];
}

interface Props {
  meetingId: string;
  rows: readonly Row[];
  criteria: readonly string[];
  action: FormAction;
}

/** A member's own points by every criterion. */
export function ScoreForm({ meetingId, rows, criteria, action }: Props) {
  return (
    <ActionForm action={action} doneMessage="评分已保存，开始表决前可以修改" aria-label="评分">
      <input type="hidden" name="meetingId" value={meetingId} />
      <Stack>
        <p>每项0至{mostPoints}分。评分只供表决参考，不决定结果。</p>
        <div id="scores" tabIndex={-1} className={classes.list}>
          {rows.map((row) => (
            <Sheet key={row.id} row={row} criteria={criteria} />
          ))}
        </div>
        <ButtonRow>
          <SubmitButton>保存评分</SubmitButton>
        </ButtonRow>
      </Stack>
    </ActionForm>
  );
}

function Sheet({ row, criteria }: { row: Row; criteria: readonly string[] }) {
  const { id, candidateId, name, organizationName, channel, recusal, own, others } = row;
  return (
    <fieldset className={classes.paper}>
      <legend className={classes.name}>
        {name}（{channelLabels[channel]}）
      </legend>
      <p className={classes.about}>
        {organizationName}{' '}
        <TextLink href={`/reviews/${candidateId}`} aria-label={`查看${name}的材料`}>
          查看材料
        </TextLink>
      </p>
      {recusal ? (
        <p className={classes.about}>回避：{recusal}，不评分</p>
      ) : (
        <div className={classes.criteria}>
          {criteria.map((criterion, index) => (
            <TextField
              key={criterion}
              name={`scores.${id}.${index}`}
              label={criterion}
              inputMode="numeric"
              maxLength={2}
              defaultValue={own[index] === undefined ? '' : String(own[index])}
            />
          ))}
        </div>
      )}
      {others.length > 0 && (
        <p className={classes.about}>
          其他成员：{others.map(({ memberName, points }) => `${memberName}${points.join('、')}`).join('；')}
        </p>
      )}
    </fieldset>
  );
}
