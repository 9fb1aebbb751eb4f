import { formatDay } from '../calendar-day';
import {
  type ConflictKind,
  candidateStateLabels,
  channelLabels,
  conflictKindLabels,
  type SelectionChannel,
} from '../glossary';
import { type MeetingRules, majorityBaseLabels, reaches, shareLabels } from '../meeting-rules';
import type { RecordPart, RecordSheet } from '../record-sheet';
import { printableText } from '../sheet';
import { type SelectionResult, selectionResults } from './selection';
import type { Tally } from './vote';

export interface MinutesItem {
  name: string;
  organizationName: string;
  channel: SelectionChannel;
  recused: readonly { memberName: string; kind: ConflictKind }[];
  tally: Tally | null;
  result: SelectionResult | null;
  rank: number | null;
  reason: string;
}

interface Minutes {
  title: string;
  heldOn: string;
  place: string;
  presiding: string;
  clerk: string;
  remarks: string;
  batchTitle: string;
  rules: MeetingRules;
  isPublished: boolean;
  members: readonly { name: string; duty: string; isPresent: boolean }[];
  items: readonly MinutesItem[];
  dropped: readonly { name: string; dropReason: string }[];
}

const columns = [
  { label: '序号', width: 11 },
  { label: '姓名', width: 24 },
  { label: '途径', width: 13 },
  { label: '推荐单位', width: 48, align: 'left' },
  { label: '同意', width: 12 },
  { label: '不同意', width: 14 },
  { label: '弃权', width: 12 },
  { label: '备注', width: 26, align: 'left' },
] as const;

const line = (text: string): RecordPart => ({ kind: 'text', text: printableText(text), isIndented: false });
const paragraph = (text: string): RecordPart => ({ kind: 'text', text: printableText(text), isIndented: true });

/** 会议纪要: who was there, who kept away, how it was voted and what was decided (N08). */
export function minutesSheet(minutes: Minutes): RecordSheet {
  const { title, heldOn, place, presiding, clerk, members, items, remarks, isPublished } = minutes;
  const named = (isPresent: boolean) =>
    members
      .filter((member) => member.isPresent === isPresent)
      .map(({ name, duty }) => (duty ? `${name}（${duty}）` : name))
      .join('、') || '无';
  return {
    title: isPublished ? '会议纪要' : '会议纪要（草稿）',
    parts: [
      line(`会议名称：${title}`),
      line(`会议时间：${formatDay(heldOn)}`),
      line(`会议地点：${place}`),
      line(`主持人：${presiding}`),
      line(`记录人：${clerk}`),
      line(`到会成员：${named(true)}`),
      line(`缺席成员：${named(false)}`),
      { kind: 'heading', text: '一、会议情况' },
      ...remarks.split('\n').filter(Boolean).map(paragraph),
      paragraph(attendanceText(minutes)),
      ...recusalParts(items),
      { kind: 'heading', text: '三、表决和遴选结果' },
      paragraph(summary(minutes)),
      ...selectionResults.flatMap((result) => resultParts(result, items)),
      ...undecidedParts(minutes),
    ],
    closing: ['主持人（签名）：　　　　　　', '记录人（签名）：　　　　　　'],
  };
}

function attendanceText({ members, rules, batchTitle, items }: Minutes): string {
  const present = members.filter(({ isPresent }) => isPresent).length;
  const isValid = reaches(present, members.length, rules.quorum) ? '符合' : '未达到';
  return `应到成员${members.length}人，实到${present}人，${isValid}到会成员${shareLabels[rules.quorum]}的要求。会议审议${batchTitle}招募、选派人选${items.length}名，${majorityBaseLabels[rules.majorityBase]}${shareLabels[rules.majority]}同意的，方可入选或列为备用人选；须回避的成员不参加对有关人选的表决，不计入人数。`;
}

function recusalParts(items: readonly MinutesItem[]): RecordPart[] {
  const texts = items.flatMap(({ name, recused }) =>
    recused.map(({ memberName, kind }) => `${memberName}对${name}（${conflictKindLabels[kind]}）`),
  );
  const text = texts.length > 0 ? `下列成员回避有关人选的表决：${texts.join('；')}。` : '没有成员须回避。';
  return [{ kind: 'heading', text: '二、回避情况' }, paragraph(text)];
}

function summary({ items }: Minutes): string {
  const count = (result: SelectionResult) => items.filter((item) => item.result === result).length;
  const counts = selectionResults.map((result) => `${candidateStateLabels[result]}${count(result)}名`);
  return `会议研究决定：${counts.join('，')}。`;
}

function resultParts(result: SelectionResult, items: readonly MinutesItem[]): RecordPart[] {
  const chosen = items
    .filter((item) => item.result === result)
    .toSorted((a, b) => a.channel.localeCompare(b.channel) || (a.rank ?? 0) - (b.rank ?? 0));
  if (chosen.length === 0) return [];
  const rows = chosen.map(({ name, channel, organizationName, tally, rank, reason }, index) =>
    [
      String(index + 1),
      name,
      channelLabels[channel],
      organizationName,
      ...(tally ? [tally.agree, tally.disagree, tally.abstain].map(String) : ['', '', '']),
      [rank === null ? '' : `备用第${rank}`, reason].filter(Boolean).join('，'),
    ].map(printableText),
  );
  return [line(`${candidateStateLabels[result]}（${chosen.length}名）：`), { kind: 'table', columns, rows }];
}

function undecidedParts({ items, dropped }: Minutes): RecordPart[] {
  const open = items.filter(({ result }) => result === null).map(({ name }) => name);
  return [
    ...(open.length > 0 ? [paragraph(`尚未拟定结果：${open.join('、')}。`)] : []),
    ...(dropped.length > 0
      ? [paragraph(`撤下议程：${dropped.map(({ name, dropReason }) => `${name}（${dropReason}）`).join('；')}。`)]
      : []),
  ];
}
