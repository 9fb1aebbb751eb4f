import {
  channelLabels,
  industries,
  regions,
  type SelectionChannel,
  selectionChannels,
  sexLabels,
  sourceGroupLabels,
} from './glossary';
import type { CandidateState } from './lifecycle';
import { highestEducation } from './nomination/education';
import { ageAt, isPartialDate } from './party-date';

/** A nominee as statistics see him. */
export interface CountedNominee {
  state: CandidateState;
  channel: SelectionChannel;
  sex: string;
  /** `yyyy-MM`, or whatever was typed */
  bornOn: string;
  /** Codes of GB/T 4658: 全日制, 在职 */
  education: readonly [string, string];
  sourceGroup: string;
  region: string;
  industry: string;
}

export interface Cell {
  /** Stands in the address of the list. */
  value: string;
  label: string;
  count: number;
}

const unknown = { value: 'UNKNOWN', label: '未填' };

/** 年龄段: from … to, both included. The notice sets no limit of age; these are for reading alone. */
const ageBands = [
  { value: 'TO35', label: '35岁及以下', last: 35 },
  { value: 'TO45', label: '36—45岁', last: 45 },
  { value: 'TO55', label: '46—55岁', last: 55 },
  { value: 'TO60', label: '56—60岁', last: 60 },
  { value: 'TO65', label: '61—65岁', last: 65 },
  { value: 'OVER65', label: '66岁及以上', last: Number.POSITIVE_INFINITY },
];

const educationWords = ['研究生', '大学', '大学普通班', '大专', '中专', '职高', '技校', '高中', '初中', '小学'];
const same = (words: readonly string[]) => words.map((word) => ({ value: word, label: word }));
const labelled = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

interface Dimension {
  label: string;
  cells: readonly { value: string; label: string }[];
  /** Value of the cell in which a nominee stands; `today` for ages. */
  read: (nominee: CountedNominee, today: string) => string;
  /** Only of nominees of this channel. */
  channel?: SelectionChannel;
}

/** 构成: along which lines nominees are counted. */
export const dimensions = {
  channel: {
    label: '产生途径',
    cells: selectionChannels.map((value) => ({ value, label: channelLabels[value] })),
    read: ({ channel }) => channel,
  },
  sex: { label: '性别', cells: labelled(sexLabels), read: ({ sex }) => sex },
  age: {
    label: '年龄',
    cells: ageBands,
    read: ({ bornOn }, today) =>
      isPartialDate(bornOn) ? (ageBands.find(({ last }) => ageAt(bornOn, today) <= last)?.value ?? '') : '',
  },
  education: {
    label: '文化程度',
    cells: same(educationWords),
    read: ({ education }) => highestEducation(...education)?.printWord ?? '',
  },
  sourceGroup: {
    label: '招募对象',
    cells: labelled(sourceGroupLabels),
    read: ({ sourceGroup }) => sourceGroup,
    channel: 'RECRUITED',
  },
  region: { label: '推荐单位所在地', cells: same(regions), read: ({ region }) => region },
  industry: { label: '推荐单位行业', cells: same(industries), read: ({ industry }) => industry },
} as const satisfies Record<string, Dimension>;
export type DimensionName = keyof typeof dimensions;
export const dimensionNames = Object.keys(dimensions) as DimensionName[];

/** Value of the cell in which a nominee stands, null when this dimension does not ask about him. */
export function cellOf(name: DimensionName, nominee: CountedNominee, today: string): string | null {
  const { cells, read, channel }: Dimension = dimensions[name];
  if (channel && nominee.channel !== channel) return null;
  const value = read(nominee, today);
  return cells.some((cell) => cell.value === value) ? value : unknown.value;
}

/** How many nominees stand in each cell: those that have any, 未填 last. */
export function compose(name: DimensionName, nominees: readonly CountedNominee[], today: string): Cell[] {
  const values = nominees.map((nominee) => cellOf(name, nominee, today));
  return [...dimensions[name].cells, unknown]
    .map(({ value, label }) => ({ value, label, count: values.filter((each) => each === value).length }))
    .filter(({ count }) => count > 0);
}

/** States of those who were chosen: 入选 or 备案, and whatever follows. */
export const chosenStates: readonly CandidateState[] = ['SELECTED', 'APPROVED_FILED', 'TRAINED', 'APPOINTED'];

/** 进度: who has come at least so far, by where he stands now; 退出 and 暂存 count nowhere. */
const funnelSteps: readonly { value: string; label: string; states: readonly CandidateState[] }[] = [
  { value: 'SUBMITTED', label: '已提交', states: ['LATE_REQUESTED', 'SUBMITTED', 'RETURNED'] },
  { value: 'ACCEPTED', label: '已受理', states: ['ACCEPTED'] },
  { value: 'FORMAL_CHECKED', label: '信息审核通过', states: ['FORMAL_CHECKED', 'UNQUALIFIED'] },
  {
    value: 'QUALIFIED',
    label: '资格审查通过',
    states: ['QUALIFIED', 'RESERVE', 'NOT_SELECTED', 'FILING_REFUSED'],
  },
  { value: 'CHOSEN', label: '入选、备案', states: ['SELECTED', 'APPROVED_FILED'] },
  { value: 'TRAINED', label: '培训合格', states: ['TRAINED'] },
  { value: 'APPOINTED', label: '已聘任', states: ['APPOINTED'] },
];

/** States that have come at least to this step of the funnel. */
export function reachedStates(step: string): readonly CandidateState[] {
  const index = funnelSteps.findIndex(({ value }) => value === step);
  return index < 0 ? [] : funnelSteps.slice(index).flatMap(({ states }) => states);
}

export function funnel(nominees: readonly CountedNominee[]): Cell[] {
  return funnelSteps.map(({ value, label }) => {
    const reached = reachedStates(value);
    return { value, label, count: nominees.filter(({ state }) => reached.includes(state)).length };
  });
}

/** Fewer people than this are not told apart to readers of aggregates. */
export const smallestCell = 5;

/** A number as a reader of aggregates sees it; null: 少于5. */
export interface ShownCell extends Omit<Cell, 'count'> {
  count: number | null;
}

/**
 * Hides small numbers from whoever sees no personal data (抄送单位, N11). Where one number alone would be hidden, the
 * next smallest goes with it, else the total would give it away.
 */
export function withoutSmallCells(cells: readonly Cell[]): ShownCell[] {
  const isSmall = ({ count }: Cell) => count > 0 && count < smallestCell;
  const hidden = new Set(cells.filter(isSmall));
  const others = cells.filter((cell) => cell.count > 0 && !hidden.has(cell)).toSorted((a, b) => a.count - b.count);
  if (hidden.size === 1 && others[0]) hidden.add(others[0]);
  return cells.map((cell) => ({ ...cell, count: hidden.has(cell) ? null : cell.count }));
}
