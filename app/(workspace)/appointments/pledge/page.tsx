import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PledgeText } from '@/components/appointment/pledge-text';
import { ActionForm } from '@/components/ui/action-form';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Narrow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { requireAbility } from '@/lib/access/actor';
import { readOwnPledge } from '@/lib/data/appointment/pledges';
import { isPledgeDue, pledgeDueOn } from '@/lib/domain/appointment/pledge';
import { formatDay } from '@/lib/domain/calendar-day';
import { today } from '@/lib/platform/clock';
import { pledgeAgain } from '../invitations/actions';

export const metadata: Metadata = { title: '承诺书' };

export default async function OwnPledgePage() {
  const actor = await requireAbility('pledge.sign');
  const { signedOn } = (await readOwnPledge(actor)) ?? notFound();
  return (
    <Narrow>
      <PageHeader title="承诺书" subtitle="聘期内每年签署一次" />
      {signedOn && (
        <Notice
          tone={isPledgeDue(signedOn, today()) ? 'warn' : 'ok'}
          title={`上次签署：${formatDay(signedOn)}，有效至${formatDay(pledgeDueOn(signedOn))}前`}
        />
      )}
      <Panel title="承诺内容">
        <Stack>
          <PledgeText />
          {isPledgeDue(signedOn, today()) && (
            <ActionForm
              action={pledgeAgain}
              labels={{ name: '姓名' }}
              doneMessage="承诺书已经签署"
              aria-label="签署承诺书"
            >
              <Stack>
                <CheckboxField name="isAgreed" label="我已阅读以上承诺，自愿遵守" required />
                <TextField name="name" label="姓名" description="亲自填写，作为签名" autoComplete="name" required />
                <ButtonRow>
                  <SubmitButton>签署承诺书</SubmitButton>
                </ButtonRow>
              </Stack>
            </ActionForm>
          )}
        </Stack>
      </Panel>
    </Narrow>
  );
}
