import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ValidityBadge } from '@/components/appointment/validity-badge';
import { ActionForm } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button-link';
import { Facts } from '@/components/ui/facts';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextLink } from '@/components/ui/text-link';
import { TextareaField } from '@/components/ui/textarea-field';
import { requireAbility } from '@/lib/access/actor';
import { findLetter } from '@/lib/data/appointment/letters';
import { formatDay } from '@/lib/domain/calendar-day';
import { channelLabels } from '@/lib/domain/glossary';
import { appointmentChannels, can } from '@/lib/domain/permissions';
import { voidIssued } from '../../actions';

export const metadata: Metadata = { title: '聘书' };

export default async function LetterPage({ params }: PageProps<'/appointments/letters/[letterId]'>) {
  const actor = await requireAbility('appointment.read');
  const letter = (await findLetter((await params).letterId, appointmentChannels(actor))) ?? notFound();
  const isVoided = letter.validity === 'VOIDED';
  return (
    <Stack>
      <PageHeader
        place={[
          { label: '培训聘任', href: '/appointments' },
          { label: '聘书登记簿', href: '/appointments/letters' },
        ]}
        title={letter.number}
        subtitle={<ValidityBadge validity={letter.validity} />}
        actions={
          !isVoided &&
          can(actor, 'letter.print') && (
            <ButtonLink href={`/appointments/letters/${letter.id}/letter.pdf`} variant="primary" isDownload>
              打印聘书
            </ButtonLink>
          )
        }
      />
      <Panel title="聘书">
        <Facts
          facts={[
            { label: '姓名', value: letter.name },
            { label: '产生途径', value: channelLabels[letter.channel] },
            {
              label: '批次',
              value: <TextLink href={`/appointments/${letter.batchId}`}>{letter.batchTitle}</TextLink>,
            },
            { label: '颁发日期', value: formatDay(letter.issuedOn) },
            { label: '聘期', value: `${formatDay(letter.startsOn)}至${formatDay(letter.endsOn)}` },
          ]}
        />
      </Panel>
      {!isVoided && can(actor, 'letter.issue') && (
        <Panel title="作废聘书">
          <ActionForm action={voidIssued} labels={{ reason: '作废理由' }}>
            <Stack>
              <input type="hidden" name="letterId" value={letter.id} />
              <TextareaField
                name="reason"
                label="作废理由"
                description="编号不再使用；更正后可另行颁发新编号的聘书"
                rows={3}
                required
              />
              <ButtonRow>
                <SubmitButton variant="danger">作废这份聘书</SubmitButton>
              </ButtonRow>
            </Stack>
          </ActionForm>
        </Panel>
      )}
    </Stack>
  );
}
