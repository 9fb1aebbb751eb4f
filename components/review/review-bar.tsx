import { ButtonLink } from '@/components/ui/button-link';
import { ButtonShortcuts } from '@/components/ui/button-shortcuts';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { Decision } from '@/lib/domain/decision';
import { judgementFormId } from './judgement-panel';
import classes from './review.module.css';

interface Props {
  /** Whether what the machine found lets the nominee pass; the human conditions are asked when the button is pressed. */
  decision: Decision;
  /** The nominee after this one; absent when nobody is left. */
  nextHref?: string;
}

const keys = [
  ['A', '通过'],
  ['R', '退回修改'],
  ['N', '先看下一人'],
  ['S', '暂缓'],
  ['M', '由我审核'],
] as const;

/** The two ends of a review, always in reach. It stands in the form of 退回修改; 通过 sends the judgements. */
export function ReviewBar({ decision, nextHref }: Props) {
  return (
    <div className={classes.bar}>
      <div className={classes.barInner}>
        <div className={classes.opinion}>
          <TextField
            name="opinion"
            label="退回意见"
            placeholder="退回修改必填；有“批注”的，只开放批注栏目所在的部分"
            maxLength={1000}
          />
        </div>
        <SubmitButton variant="default" shortcut="R">
          退回修改
        </SubmitButton>
        <SubmitButton form={judgementFormId} name="isFinal" value="on" shortcut="A" decision={decision}>
          {nextHref ? '通过，看下一人' : '通过'}
        </SubmitButton>
        {nextHref && (
          <ButtonLink href={nextHref} shortcut="N">
            先看下一人
          </ButtonLink>
        )}
        <ButtonShortcuts keys={keys} />
      </div>
    </div>
  );
}
