import { formatDay } from '../calendar-day';
import { channelLabels, type SelectionChannel } from '../glossary';
import { type ListColumn, type ListSheet, printableText } from '../sheet';
import { halfDayOf } from './invitation';

interface SignInSession {
  title: string;
  heldOn: string;
  place: string;
  halfDays: number;
}

interface SignInLine {
  name: string;
  organizationName: string;
  channel: SelectionChannel;
}

/** 培训签到表: 序号 姓名 单位 途径 上午 下午 签名 备注 (specification §5.2). */
const columns: readonly ListColumn[] = [
  { label: '序号', width: 14 },
  { label: '姓名', width: 32 },
  { label: '单位', width: 85, align: 'left' },
  { label: '途径', width: 18 },
  { label: '上午', width: 24 },
  { label: '下午', width: 24 },
  { label: '签名', width: 40 },
  { label: '备注', width: 32 },
];

/** One sheet a day; a half day that is not held is struck out. */
export function signInSheets(session: SignInSession, lines: readonly SignInLine[]): ListSheet[] {
  const days = Math.ceil(session.halfDays / 2);
  return Array.from({ length: days }, (_, day) => {
    const afternoon = day * 2 + 2 <= session.halfDays ? '' : '—';
    return {
      title: '培训签到表',
      leftLine: printableText(`${session.title}\u3000${session.place}`),
      rightLine: `日期：${formatDay(halfDayOf(session.heldOn, day * 2 + 1).on)}`,
      columns,
      rows: lines.map(({ name, organizationName, channel }, index) =>
        [String(index + 1), name, organizationName, channelLabels[channel], '', afternoon, '', ''].map(printableText),
      ),
    };
  });
}
