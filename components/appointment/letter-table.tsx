import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { TextLink } from '@/components/ui/text-link';
import type { LetterValidity } from '@/lib/domain/appointment/validity';
import { formatDay } from '@/lib/domain/calendar-day';
import { channelLabels, type SelectionChannel } from '@/lib/domain/glossary';
import { ValidityBadge } from './validity-badge';

interface Letter {
  id: string;
  number: string;
  name: string;
  channel: SelectionChannel;
  batchTitle: string;
  issuedOn: string;
  startsOn: string;
  endsOn: string;
  validity: LetterValidity;
}

/** 聘书登记簿, newest number first. */
export function LetterTable({ letters, empty }: { letters: readonly Letter[]; empty: ReactNode }) {
  return (
    <DataTable
      caption="聘书登记簿"
      isCaptionHidden
      rows={letters}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          header: '编号',
          isRowHeader: true,
          cell: ({ id, number }) => <TextLink href={`/appointments/letters/${id}`}>{number}</TextLink>,
        },
        { header: '姓名', cell: ({ name }) => name },
        { header: '途径', cell: ({ channel }) => channelLabels[channel] },
        { header: '批次', cell: ({ batchTitle }) => batchTitle },
        { header: '颁发日期', cell: ({ issuedOn }) => formatDay(issuedOn) },
        { header: '聘期', cell: ({ startsOn, endsOn }) => `${formatDay(startsOn)}至${formatDay(endsOn)}` },
        { header: '状态', cell: ({ validity }) => <ValidityBadge validity={validity} /> },
      ]}
    />
  );
}
