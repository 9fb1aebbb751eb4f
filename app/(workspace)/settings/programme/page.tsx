import type { Metadata } from 'next';
import { MeetingRuleFields } from '@/components/settings/meeting-rule-fields';
import { RetentionFields } from '@/components/settings/retention-fields';
import { ActionForm } from '@/components/ui/action-form';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { requireAbility } from '@/lib/access/actor';
import { readProgramme } from '@/lib/data/programme';
import { programmeLabels } from '@/lib/domain/programme';
import { changeProgramme } from './actions';

export const metadata: Metadata = { title: '工作参数' };

export default async function ProgrammePage() {
  await requireAbility('programme.manage');
  const settings = await readProgramme();
  const { questionAnswerDays, evidenceDays, isSelfRegistrationOpen, officeClosesAt } = programmeLabels;
  return (
    <Stack>
      <PageHeader
        place={[{ label: '设置', href: '/settings' }]}
        title="工作参数"
        subtitle="通知没有规定、由党群工作处掌握的事项；名额、目标、聘期等在各批次里设置"
      />
      <Panel>
        <ActionForm action={changeProgramme} doneMessage="已保存">
          <Stack>
            <TextField
              name="questionAnswerDays"
              label={questionAnswerDays.label}
              description={`依据：${questionAnswerDays.clause}`}
              inputMode="numeric"
              defaultValue={String(settings.questionAnswerDays)}
              required
            />
            <TextField
              name="evidenceDays"
              label={evidenceDays.label}
              description={`审核人提出时可以另定日期。依据：${evidenceDays.clause}`}
              inputMode="numeric"
              defaultValue={String(settings.evidenceDays)}
              required
            />
            <TextField
              name="officeClosesAt"
              label={officeClosesAt.label}
              description={`此后送达的，记为下一工作日收到。依据：${officeClosesAt.clause}`}
              type="time"
              defaultValue={settings.officeClosesAt}
              required
            />
            <CheckboxField
              name="isSelfRegistrationOpen"
              label={isSelfRegistrationOpen.label}
              description={`依据：${isSelfRegistrationOpen.clause}`}
              defaultChecked={settings.isSelfRegistrationOpen}
            />
            <MeetingRuleFields rules={settings} />
            <RetentionFields retention={settings} />
            <ButtonRow>
              <SubmitButton>保存</SubmitButton>
            </ButtonRow>
          </Stack>
        </ActionForm>
      </Panel>
    </Stack>
  );
}
