import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { StatusBadge } from '@/components/ui/status-badge';
import { TextLink } from '@/components/ui/text-link';
import type { Tone } from '@/components/ui/tone';
import { type LetterStand, letterStandLabels } from '@/lib/domain/appointment/letter-register';
import { type RegisterEntry, registerNote } from '@/lib/domain/appointment/register-sheet';
import { formatDay } from '@/lib/domain/calendar-day';
import { channelLabels } from '@/lib/domain/glossary';

type Line = RegisterEntry & { id: string };

const tones: Record<LetterStand, Tone> = {
  UNPRINTED: 'warn',
  PRINTED: 'info',
  COLLECTED: 'ok',
  VOIDED: 'bad',
  REPLACED: 'neutral',
};

/** Where the paper of a letter is, in words. */
export function StandBadge({ stand }: { stand: LetterStand }) {
  return <StatusBadge tone={tones[stand]} label={letterStandLabels[stand]} />;
}

/** 聘书登记簿, newest number first. */
export function RegisterTable({ lines, empty }: { lines: readonly Line[]; empty: ReactNode }) {
  return (
    <DataTable
      caption="聘书登记簿"
      isCaptionHidden
      rows={lines}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          header: '编号',
          isRowHeader: true,
          cell: ({ id, number }) => <TextLink href={`/appointments/letters/${id}`}>{number}</TextLink>,
        },
        { header: '姓名', isShort: true, cell: ({ name }) => name },
        { header: '途径', isShort: true, cell: ({ channel }) => channelLabels[channel] },
        { header: '推荐单位', cell: ({ organizationName }) => organizationName },
        { header: '颁发日期', isShort: true, cell: ({ issuedOn }) => formatDay(issuedOn) },
        { header: '状态', isShort: true, cell: ({ stand }) => <StandBadge stand={stand} /> },
        {
          header: '领取',
          cell: ({ collectedBy, collectedOn }) => (collectedOn ? `${collectedBy}，${formatDay(collectedOn)}` : '—'),
        },
        { header: '备注', cell: (line) => registerNote(line) || '—' },
      ]}
    />
  );
}
