import type { Metadata } from 'next';
import { PledgeText } from '@/components/appointment/pledge-text';
import { ActionForm } from '@/components/ui/action-form';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Narrow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { readVisitor } from '@/lib/access/request';
import { readGateSession } from '@/lib/data/appointment/invitations';
import { halfDayOf } from '@/lib/domain/appointment/invitation';
import { formatDay } from '@/lib/domain/calendar-day';
import { takePublicPoint } from '@/lib/platform/rate-limit';
import { checkInByCode, pledgeByCode } from './actions';

export const metadata: Metadata = { title: '培训签到', robots: { index: false } };

/** 扫码签到, on the phone of somebody who has no account yet; the pledge can be confirmed in the same place. */
export default async function CheckInPage({ params }: PageProps<'/check-in/[code]'>) {
  const { code } = await params;
  const isAllowed = await takePublicPoint((await readVisitor()).address);
  const session = isAllowed ? await readGateSession(code) : null;
  if (!session) {
    return (
      <Narrow>
        <PageHeader title="培训签到" />
        <Notice
          tone="warn"
          title={isAllowed ? '二维码已经失效，请扫描现场的最新二维码' : '访问过于频繁，请稍候一分钟再试'}
        />
      </Narrow>
    );
  }
  const { on, part } = halfDayOf(session.heldOn, session.halfDay);
  return (
    <Narrow>
      <PageHeader title="培训签到" subtitle={`${session.title} · ${formatDay(on)}${part} · ${session.place}`} />
      <Panel title="签到">
        <ActionForm action={checkInByCode} labels={labels} doneMessage="签到成功" aria-label="签到">
          <Stack>
            <Proof code={code} />
            <ButtonRow>
              <SubmitButton>签到</SubmitButton>
            </ButtonRow>
          </Stack>
        </ActionForm>
      </Panel>
      <Panel title="签署承诺书">
        <ActionForm
          action={pledgeByCode}
          labels={labels}
          idPrefix="pledge-"
          doneMessage="承诺书已经签署，一年内有效"
          aria-label="签署承诺书"
        >
          <Stack>
            <PledgeText />
            <Proof code={code} />
            <CheckboxField name="isAgreed" label="我已阅读以上承诺，自愿遵守" required />
            <ButtonRow>
              <SubmitButton variant="default">签署承诺书</SubmitButton>
            </ButtonRow>
          </Stack>
        </ActionForm>
      </Panel>
    </Narrow>
  );
}

const labels = { name: '姓名', phoneDigits: '手机号码后四位', isAgreed: '承诺' };

function Proof({ code }: { code: string }) {
  return (
    <>
      <input type="hidden" name="code" value={code} />
      <TextField name="name" label={labels.name} autoComplete="name" required />
      <TextField
        name="phoneDigits"
        label={labels.phoneDigits}
        description="登记表中填写的手机号码"
        inputMode="numeric"
        maxLength={4}
        autoComplete="off"
        required
      />
    </>
  );
}
