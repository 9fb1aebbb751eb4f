import { formatDay } from '../calendar-day';
import { channelLabels, instructorStateLabels, sexLabels } from '../glossary';
import { type ListSheet, printableText } from '../sheet';
import type { RosterLine } from './instructor-roster';

export const rosterTitle = '全省性社会组织党建工作指导员花名册';

type NumberedLine = RosterLine & { position: number };

/** 花名册 on paper and in a workbook: the same columns; widths in millimetres on paper, in characters in the workbook. */
const columns: readonly {
  header: string;
  width: number;
  paperWidth: number;
  value: (line: NumberedLine) => string | number;
}[] = [
  { header: '序号', width: 6, paperWidth: 11, value: ({ position }) => position },
  { header: '姓名', width: 12, paperWidth: 22, value: ({ name }) => name },
  { header: '性别', width: 6, paperWidth: 11, value: ({ sex }) => sexLabels[sex as keyof typeof sexLabels] ?? '' },
  { header: '途径', width: 8, paperWidth: 13, value: ({ channel }) => channelLabels[channel] },
  { header: '管理单位', width: 32, paperWidth: 44, value: ({ unit }) => unit.name },
  { header: '推荐单位', width: 32, paperWidth: 44, value: ({ organizationName }) => organizationName },
  { header: '区域', width: 10, paperWidth: 17, value: ({ region }) => region },
  { header: '联系电话', width: 14, paperWidth: 25, value: ({ phone }) => phone },
  { header: '聘书编号', width: 24, paperWidth: 32, value: ({ letterNumber }) => letterNumber },
  { header: '聘期至', width: 18, paperWidth: 31, value: ({ endsOn }) => formatDay(endsOn) },
  { header: '状态', width: 8, paperWidth: 19, value: ({ state }) => instructorStateLabels[state] },
];

export const rosterColumns = columns.map(({ header, width, value }) => ({ header, width, value }));

/** @param onDay day of printing, `yyyy-MM-dd` */
export function rosterSheet(lines: readonly RosterLine[], onDay: string): ListSheet {
  return {
    title: rosterTitle,
    leftLine: `共${lines.length}人`,
    rightLine: `截至${formatDay(onDay)}`,
    columns: columns.map(({ header, paperWidth }) => ({ label: header, width: paperWidth })),
    rows: lines.map((line, index) =>
      columns.map(({ value }) => printableText(String(value({ ...line, position: index + 1 })))),
    ),
  };
}
