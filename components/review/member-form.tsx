import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import classes from './review.module.css';

interface MemberRow {
  id: string;
  accountId: string | null;
  name: string;
  duty: string;
  isPresent: boolean;
}

const blank = { id: '', accountId: null, name: '', duty: '', isPresent: true };

/** 参会成员 with attendance; two empty rows for those who have no account. */
export function MemberForm({
  meetingId,
  members,
  action,
}: {
  meetingId: string;
  members: readonly MemberRow[];
  action: FormAction;
}) {
  return (
    <Panel title="参会成员">
      <ActionForm action={action} doneMessage="参会成员已保存" aria-label="参会成员">
        <input type="hidden" name="meetingId" value={meetingId} />
        <Stack>
          <p className="muted">姓名清空即删去；没有账号的成员只能由记录人登记票数。</p>
          {[...members, blank, blank].map((member, index) => (
            <Member key={member.id || `new-${members.length + index}`} {...member} index={index} />
          ))}
          <ButtonRow>
            <SubmitButton variant="default">保存参会成员</SubmitButton>
          </ButtonRow>
        </Stack>
      </ActionForm>
    </Panel>
  );
}

function Member({ id, accountId, name, duty, isPresent, index }: MemberRow & { index: number }) {
  const field = (part: string) => `members.${index}.${part}`;
  const who = name || `新成员${index + 1}`;
  return (
    <div className={classes.member}>
      {id && <input type="hidden" name={field('id')} value={id} />}
      <TextField
        name={field('name')}
        label={id ? `成员${index + 1}` : `新成员${index + 1}`}
        description={accountId ? '有账号' : undefined}
        defaultValue={name}
        maxLength={50}
      />
      <TextField name={field('duty')} label="职务" aria-label={`${who}的职务`} defaultValue={duty} maxLength={50} />
      <CheckboxField name={field('isPresent')} label={`到会${name ? `：${name}` : ''}`} defaultChecked={isPresent} />
    </div>
  );
}
