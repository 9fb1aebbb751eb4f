import { ActionButton } from '@/components/ui/action-button';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { DateField } from '@/components/ui/date-field';
import { Panel } from '@/components/ui/panel';
import { SelectField } from '@/components/ui/select-field';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { formatDay } from '@/lib/domain/calendar-day';

interface Props {
  candidateId: string;
  /** The reader's own account. */
  accountId: string;
  reviewer: { id: string; name: string } | null;
  snoozedUntilOn: string | null;
  reviewers: readonly { id: string; name: string; load: number }[];
  /** First day that is proposed for 暂缓. */
  snoozeUntilOn: string;
  /** Where to go after 暂缓. */
  onward: string;
  actions: { assign: FormAction; snooze: FormAction };
}

/** Who reviews this nominee, and 暂缓 for whoever waits for something. */
export function HandlingPanel({ candidateId, reviewer, snoozedUntilOn, actions, ...props }: Props) {
  const isOwn = reviewer?.id === props.accountId;
  return (
    <Panel
      title={`审核人：${reviewer?.name ?? '未分配'}`}
      actions={
        !isOwn && (
          <ActionForm action={actions.assign} idPrefix="self-" aria-label="由我审核">
            <input type="hidden" name="candidateIds[]" value={candidateId} />
            <input type="hidden" name="reviewerId" value={props.accountId} />
            <SubmitButton variant="default" size="compact-md" shortcut="M">
              由我审核
            </SubmitButton>
          </ActionForm>
        )
      }
    >
      {snoozedUntilOn && (
        <ButtonRow>
          <span>您已暂缓到{formatDay(snoozedUntilOn)}。</span>
          <ActionButton action={actions.snooze} fields={{ candidateId, untilOn: '', onward: '' }} size="compact-md">
            取消暂缓
          </ActionButton>
        </ButtonRow>
      )}
      <details>
        <summary>分配给他人、暂缓</summary>
        <Stack>
          <AssignForm candidateIds={[candidateId]} reviewers={props.reviewers} assign={actions.assign} />
          <ActionForm action={actions.snooze} idPrefix="snooze-" labels={{ untilOn: '暂缓到' }} aria-label="暂缓">
            <input type="hidden" name="candidateId" value={candidateId} />
            <input type="hidden" name="onward" value={props.onward} />
            <Stack>
              <DateField
                name="untilOn"
                label="暂缓到"
                description="当天回到您的队列；其他审核人仍能看到"
                defaultValue={props.snoozeUntilOn}
                required
              />
              <ButtonRow>
                <SubmitButton variant="default" shortcut="S">
                  暂缓
                </SubmitButton>
              </ButtonRow>
            </Stack>
          </ActionForm>
        </Stack>
      </details>
    </Panel>
  );
}

interface AssignProps {
  candidateIds: readonly string[];
  reviewers: readonly { id: string; name: string; load: number }[];
  assign: FormAction;
}

/** 分配 to a colleague, whose desk is shown. */
export function AssignForm({ candidateIds, reviewers, assign }: AssignProps) {
  const options = reviewers.map(({ id, name, load }) => ({ value: id, label: `${name}（在办${load}）` }));
  return (
    <ActionForm
      action={assign}
      idPrefix="assign-"
      labels={{ reviewerId: '审核人' }}
      doneMessage="已分配"
      aria-label="分配审核人"
    >
      {candidateIds.map((id) => (
        <input key={id} type="hidden" name="candidateIds[]" value={id} />
      ))}
      <Stack>
        <SelectField name="reviewerId" label="分配给" emptyLabel="收回，不分配" options={options} />
        <ButtonRow>
          <SubmitButton variant="default">分配</SubmitButton>
        </ButtonRow>
      </Stack>
    </ActionForm>
  );
}
