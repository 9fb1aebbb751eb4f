'use client';
import { useRef, useState } from 'react';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { ButtonRow } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextLink } from '@/components/ui/text-link';
import { channelLabels, type SelectionChannel, type VoteChoice, voteChoiceLabels } from '@/lib/domain/glossary';
import classes from './ballot.module.css';

export interface BallotRow {
  id: string;
  candidateId: string;
  name: string;
  organizationName: string;
  channel: SelectionChannel;
  /** Why this member does not vote on the nominee. */
  recusal: string | null;
  /** 中位数 of the points, where the rules show it. */
  median: number | null;
}

interface Props {
  meetingId: string;
  rows: readonly (BallotRow & { choice: VoteChoice | null })[];
  action: FormAction;
}

const choices = Object.entries(voteChoiceLabels) as [VoteChoice, string][];

/** A member's own vote on everybody, on a phone; to be changed until the vote is closed. */
export function BallotForm({ meetingId, rows, action }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const open = rows.filter(({ recusal }) => recusal === null);
  const [count, setCount] = useState(open.filter(({ choice }) => choice !== null).length);
  const recount = () => setCount(frame.current?.querySelectorAll('input:checked').length ?? 0);
  const agreeToRest = () => {
    for (const { id } of open) {
      const radios = [...(frame.current?.querySelectorAll<HTMLInputElement>(`input[name="votes.${id}"]`) ?? [])];
      if (radios[0] && !radios.some((radio) => radio.checked)) radios[0].checked = true;
    }
    recount();
  };
  return (
    <ActionForm action={action} doneMessage="投票已保存，表决结束前可以修改" aria-label="投票">
      <input type="hidden" name="meetingId" value={meetingId} />
      <div id="votes" ref={frame} tabIndex={-1} onChange={recount} className={classes.list}>
        {rows.map((row) => (
          <Paper key={row.id} {...row} />
        ))}
      </div>
      <div className={classes.bar}>
        <p role="status" className={classes.count}>
          已选{count}名，共{open.length}名
        </p>
        <ButtonRow>
          <SubmitButton>保存投票</SubmitButton>
          <button type="button" className={classes.rest} onClick={agreeToRest}>
            其余都填同意
          </button>
        </ButtonRow>
      </div>
    </ActionForm>
  );
}

function Paper({ id, candidateId, name, organizationName, channel, recusal, median, choice }: Props['rows'][number]) {
  return (
    <fieldset className={classes.paper}>
      <legend className={classes.name}>
        {name}（{channelLabels[channel]}）
      </legend>
      <p className={classes.about}>
        {organizationName} {median !== null && `评分中位数${median} `}
        <TextLink href={`/reviews/${candidateId}`} aria-label={`查看${name}的材料`}>
          查看材料
        </TextLink>
      </p>
      {recusal ? (
        <p className={classes.about}>回避：{recusal}，不投票</p>
      ) : (
        <div className={classes.choices}>
          {choices.map(([value, label]) => (
            <label key={value} className={classes.choice}>
              <input type="radio" name={`votes.${id}`} value={value} defaultChecked={choice === value} />
              {label}
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}
