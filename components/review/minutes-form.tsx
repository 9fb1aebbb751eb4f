import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { TextareaField } from '@/components/ui/textarea-field';
import type { ResultLetters } from '@/lib/domain/review/result-letters';
import { lettersInOrder } from '@/lib/domain/review/result-letters';
import { MeetingFields } from './meeting-fields';

interface Details {
  id: string;
  title: string;
  heldOn: string;
  place: string;
  presiding: string;
  clerk: string;
  remarks: string;
}

/** 会议情况, as it goes into the minutes. */
export function MinutesForm({ meeting, action }: { meeting: Details; action: FormAction }) {
  const { id, remarks, ...details } = meeting;
  return (
    <Panel title="会议记录">
      <ActionForm action={action} doneMessage="会议记录已保存" idPrefix="minutes-" aria-label="会议记录">
        <input type="hidden" name="meetingId" value={id} />
        <Stack>
          <MeetingFields {...details} />
          <TextareaField
            name="remarks"
            label="会议情况"
            description="写入会议纪要，每行一段"
            defaultValue={remarks}
            rows={4}
            maxLength={5000}
          />
          <ButtonRow>
            <SubmitButton variant="default">保存会议记录</SubmitButton>
          </ButtonRow>
        </Stack>
      </ActionForm>
    </Panel>
  );
}

/** 结果通知: drafts that go out with 发布. */
export function LetterForm({
  meetingId,
  letters,
  action,
}: {
  meetingId: string;
  letters: ResultLetters;
  action: FormAction;
}) {
  return (
    <Panel title="结果通知（草稿）">
      <details>
        <summary>发布结果时发给各推荐单位，发布之前可以修改</summary>
        <ActionForm action={action} doneMessage="通知草稿已保存" aria-label="结果通知">
          <input type="hidden" name="meetingId" value={meetingId} />
          <Stack>
            {lettersInOrder(letters).map(({ result, label, title, body }) => (
              <fieldset key={result}>
                <legend>{label}</legend>
                <Stack>
                  <TextField
                    name={`letters.${result}.title`}
                    label="标题"
                    defaultValue={title}
                    maxLength={60}
                    required
                  />
                  <TextareaField
                    name={`letters.${result}.body`}
                    label="正文"
                    description="不写个人信息：单位登录后看得到是哪一名人选"
                    defaultValue={body}
                    rows={3}
                    maxLength={2000}
                    required
                  />
                </Stack>
              </fieldset>
            ))}
            <ButtonRow>
              <SubmitButton variant="default">保存草稿</SubmitButton>
            </ButtonRow>
          </Stack>
        </ActionForm>
      </details>
    </Panel>
  );
}
