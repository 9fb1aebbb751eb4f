import { formatDay } from '../calendar-day';
import { channelLabels, type SelectionChannel } from '../glossary';
import { type ListColumn, type ListSheet, printableText } from '../sheet';
import { type LetterStand, letterStandLabels } from './letter-register';

/** One letter as the register shows it. */
export interface RegisterEntry {
  number: string;
  name: string;
  channel: SelectionChannel;
  organizationName: string;
  issuedOn: string;
  startsOn: string;
  endsOn: string;
  stand: LetterStand;
  collectedBy: string;
  collectedOn: string | null;
  collectionNote: string;
  reprintReasons: readonly string[];
  voidReason: string;
  replacedBy: string | null;
}

export const registerTitle = '聘书登记簿';

/** Columns of the printed register, and of the spreadsheet. */
export const registerColumns: readonly ListColumn[] = [
  { label: '序号', width: 11 },
  { label: '编号', width: 42 },
  { label: '姓名', width: 22 },
  { label: '途径', width: 13 },
  { label: '推荐单位', width: 46, align: 'left' },
  { label: '颁发日期', width: 25 },
  { label: '聘期', width: 30 },
  { label: '状态', width: 16 },
  { label: '领取', width: 26 },
  { label: '备注', width: 38, align: 'left' },
];

/** One line, a text a column. */
export function registerCells(entry: RegisterEntry, position: number): string[] {
  const collected = entry.collectedOn ? `${entry.collectedBy}\n${formatDay(entry.collectedOn)}` : '';
  return [
    String(position),
    entry.number,
    entry.name,
    channelLabels[entry.channel],
    entry.organizationName,
    formatDay(entry.issuedOn),
    `${formatDay(entry.startsOn)}至\n${formatDay(entry.endsOn)}`,
    letterStandLabels[entry.stand],
    collected,
    registerNote(entry),
  ].map(printableText);
}

/** 备注: why voided, by which letter replaced, why printed again, and what was written at collection. */
export function registerNote({ voidReason, replacedBy, reprintReasons, collectionNote }: RegisterEntry): string {
  return [
    voidReason && `作废：${voidReason}`,
    replacedBy && `换发：${replacedBy}`,
    ...reprintReasons.map((reason) => `补打：${reason}`),
    collectionNote,
  ]
    .filter(Boolean)
    .join('；');
}

/** The register on paper. */
export function registerSheet(entries: readonly RegisterEntry[], printedOn: string): ListSheet {
  return {
    title: registerTitle,
    leftLine: `共${entries.length}份`,
    rightLine: `打印日期：${formatDay(printedOn)}`,
    columns: registerColumns,
    rows: entries.map((entry, index) => registerCells(entry, index + 1)),
  };
}
