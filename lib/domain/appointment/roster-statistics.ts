import { channelLabels, instructorStateLabels, selectionChannels, sexLabels } from '../glossary';
import { instructorStates } from '../lifecycle';
import { endingWindows, filterRoster, type RosterFilter, type RosterLine, rosterFilter } from './instructor-roster';

/** One figure with the list that it counts. */
export interface RosterFigure {
  label: string;
  count: number;
  /** Filter of the list with exactly these lines; null where no list can be filtered so. */
  filter: Partial<RosterFilter> | null;
}

export interface FigureGroup {
  title: string;
  figures: RosterFigure[];
}

/** Every figure of the roster; each is the length of the list behind it. */
export function rosterStatistics(lines: readonly RosterLine[], today: string): FigureGroup[] {
  const count = (filter: Partial<RosterFilter>) => filterRoster(lines, rosterFilter.parse(filter), today).length;
  const figure = (label: string, filter: Partial<RosterFilter>) => ({ label, count: count(filter), filter });
  const inOffice = filterRoster(lines, rosterFilter.parse({}), today);
  return [
    {
      title: '聘期状态',
      figures: [
        figure('在聘（含暂停）', {}),
        ...instructorStates
          .filter((state) => state !== 'VOIDED')
          .map((state) => figure(instructorStateLabels[state], { state })),
      ],
    },
    {
      title: '产生途径（在聘）',
      figures: selectionChannels.map((channel) => figure(channelLabels[channel], { channel })),
    },
    {
      title: '届满（在聘，无后续聘期）',
      figures: endingWindows.map((within) => figure(`${within}日内`, { within })),
    },
    {
      title: '管理单位（在聘）',
      figures: unitsOf(inOffice).map(({ key, name }) => figure(name, { unit: key })),
    },
    {
      title: '区域（在聘）',
      figures: [...new Set(inOffice.map(({ region }) => region))].toSorted(byName).map((region) => ({
        label: region || '未填',
        count: inOffice.filter((line) => line.region === region).length,
        filter: region ? { region } : null,
      })),
    },
    {
      title: '性别（在聘）',
      figures: Object.entries(sexLabels).map(([sex, label]) => ({
        label,
        count: inOffice.filter((line) => line.sex === sex).length,
        filter: null,
      })),
    },
  ];
}

/** 管理单位 of these lines, each once, by name. */
export function unitsOf(lines: readonly RosterLine[]): { key: string; name: string }[] {
  const units = new Map(lines.map(({ unit }) => [unit.key, unit]));
  return [...units.values()].toSorted((a, b) => byName(a.name, b.name));
}

const collator = new Intl.Collator('zh-CN');
const byName = (a: string, b: string) => collator.compare(a, b);
