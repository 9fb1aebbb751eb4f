import { ActionForm } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button-link';
import { Panel } from '@/components/ui/panel';
import { SelectField } from '@/components/ui/select-field';
import { ButtonRow, Columns, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { gateMinutes, halfDayOf } from '@/lib/domain/appointment/invitation';
import { formatDay } from '@/lib/domain/calendar-day';
import { openGate } from '../../../invitations/actions';

interface Props {
  session: { id: string; heldOn: string; halfDays: number };
  base: string;
  isOpen: boolean;
}

/** 签到: on paper, or by a code on the wall. */
export function CheckInPanel({ session, base, isOpen }: Props) {
  const halfDays = Array.from({ length: session.halfDays }, (_, index) => {
    const { on, part } = halfDayOf(session.heldOn, index + 1);
    return { value: String(index + 1), label: `${formatDay(on)}${part}` };
  });
  return (
    <Panel
      title="签到"
      actions={
        <>
          <ButtonLink href={`${base}/sign-in-sheet.pdf`} isDownload>
            打印签到表
          </ButtonLink>
          {isOpen && <ButtonLink href={`${base}/check-in`}>展示二维码</ButtonLink>}
        </>
      }
    >
      <ActionForm
        action={openGate}
        idPrefix="gate-"
        labels={{ halfDay: '半天', minutes: '时长' }}
        aria-label="扫码签到"
      >
        <Stack>
          <input type="hidden" name="sessionId" value={session.id} />
          <Columns width="narrow">
            <SelectField name="halfDay" label="半天" options={halfDays} emptyLabel={null} />
            <SelectField
              name="minutes"
              label="二维码有效时长"
              options={gateMinutes.map((minutes) => ({ value: String(minutes), label: `${minutes}分钟` }))}
              emptyLabel={null}
              defaultValue="30"
            />
          </Columns>
          <ButtonRow>
            <SubmitButton variant="default">开放扫码签到</SubmitButton>
          </ButtonRow>
        </Stack>
      </ActionForm>
    </Panel>
  );
}
