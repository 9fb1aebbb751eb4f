import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StandBadge } from '@/components/appointment/register-table';
import { ValidityBadge } from '@/components/appointment/validity-badge';
import { Facts } from '@/components/ui/facts';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { TextLink } from '@/components/ui/text-link';
import { requireAbility } from '@/lib/access/actor';
import { findRegisterLine } from '@/lib/data/appointment/letter-register';
import { findLetter, isPrintRegistered } from '@/lib/data/appointment/letters';
import { registerNote } from '@/lib/domain/appointment/register-sheet';
import { decideLetterPrint } from '@/lib/domain/appointment/seal';
import { formatDay } from '@/lib/domain/calendar-day';
import { channelLabels } from '@/lib/domain/glossary';
import { appointmentChannels, can } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';
import { CollectionPanel, PrintPanel, VoidPanel } from './paper-panels';

export const metadata: Metadata = { title: '聘书' };

export default async function LetterPage({ params }: PageProps<'/appointments/letters/[letterId]'>) {
  const actor = await requireAbility('appointment.read');
  const { letterId } = await params;
  const channels = appointmentChannels(actor);
  const letter = (await findLetter(letterId, channels)) ?? notFound();
  const line = (await findRegisterLine(letterId, channels)) ?? notFound();
  const isHeld = letter.validity !== 'VOIDED';
  const canPrint = isHeld && can(actor, 'letter.print');
  const { isSealApproved, printed } = line;
  return (
    <Stack>
      <PageHeader
        place={[
          { label: '培训聘任', href: '/appointments' },
          { label: '聘书登记簿', href: '/appointments/letters' },
        ]}
        title={letter.number}
        subtitle={<ValidityBadge validity={letter.validity} />}
      />
      <Panel title="聘书">
        <Facts
          facts={[
            { label: '姓名', value: letter.name },
            { label: '产生途径', value: channelLabels[letter.channel] },
            {
              label: '批次',
              value: <TextLink href={`/appointments/${letter.batchId}/letters`}>{letter.batchTitle}</TextLink>,
            },
            { label: '颁发日期', value: formatDay(letter.issuedOn) },
            { label: '聘期', value: `${formatDay(letter.startsOn)}至${formatDay(letter.endsOn)}` },
            { label: '纸质聘书', value: <StandBadge stand={line.stand} /> },
            { label: '领取', value: line.collectedOn && `${line.collectedBy}，${formatDay(line.collectedOn)}` },
            { label: '备注', value: registerNote(line) },
          ]}
        />
      </Panel>
      {canPrint && (
        <PrintPanel
          letterId={letter.id}
          printed={printed}
          isOpen={await isPrintRegistered(letter.id)}
          decision={decideLetterPrint({ isVoided: false, isSealApproved, printed: 0, reason: '' })}
        />
      )}
      {canPrint && line.stand === 'PRINTED' && (
        <CollectionPanel letterId={letter.id} name={letter.name} today={today()} />
      )}
      {isHeld && can(actor, 'letter.issue') && <VoidPanel letterId={letter.id} />}
    </Stack>
  );
}
