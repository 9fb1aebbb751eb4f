import { formatDay } from '../calendar-day';
import { channelLabels, type SelectionChannel } from '../glossary';
import { type ListSheet, printableText } from '../sheet';

/** Somebody on the list of a batch. */
export interface Appointed {
  name: string;
  channel: SelectionChannel;
  organizationName: string;
  letterNumber: string;
  startsOn: string;
  endsOn: string;
}

const listTitle = '全省性社会组织党建工作指导员聘任名单';

/** 聘任文件 as a draft that the office completes: text, and the names as a table in 附件. Lines as `noticeParagraphs` reads. */
export function appointmentNotice(appointed: readonly Appointed[]): {
  title: string;
  body: string;
  enclosures: string;
} {
  const [first] = appointed;
  if (!first) throw new Error('a notice needs somebody who was appointed');
  const whom = appointed.length === 1 ? `${first.name}同志` : `${first.name}等${appointed.length}名同志`;
  const terms = [...new Set(appointed.map(({ startsOn, endsOn }) => `${formatDay(startsOn)}至${formatDay(endsOn)}`))];
  const days = terms.length === 1 ? `聘期自${terms[0]}` : '聘期见附件';
  const body = [
    `经择优遴选、审核备案和集中学习培训，决定聘任${whom}为全省性社会组织党建工作指导员，${days}。现将名单印发，请遵照执行。`,
    '招募的指导员由党群工作服务中心负责日常管理和服务，选派和选任的指导员由派出单位党组织负责管理和协调。请各有关单位支持指导员开展工作。',
    '附件',
    listTitle,
    '| 序号 | 姓名 | 途径 | 推荐单位 | 聘书编号 |',
    ...appointed.map(
      (one, index) =>
        `| ${index + 1} | ${cell(one.name)} | ${channelLabels[one.channel]} | ${cell(one.organizationName)} | ${one.letterNumber} |`,
    ),
  ];
  return { title: `关于聘任${whom}为全省性社会组织党建工作指导员的通知`, body: body.join('\n'), enclosures: listTitle };
}

const cell = (text: string) => printableText(text).replace(/[|\n]/g, ' ');

/** 聘任名单 of a batch on paper. */
export function appointedSheet(batchTitle: string, appointed: readonly Appointed[]): ListSheet {
  const term = ({ startsOn, endsOn }: Appointed) => `${formatDay(startsOn)}至${formatDay(endsOn)}`;
  return {
    title: listTitle,
    leftLine: printableText(batchTitle),
    rightLine: `共${appointed.length}人`,
    columns: [
      { label: '序号', width: 14 },
      { label: '姓名', width: 32 },
      { label: '产生途径', width: 24 },
      { label: '推荐单位', width: 76 },
      { label: '聘书编号', width: 48 },
      { label: '聘期', width: 75 },
    ],
    rows: appointed.map((one, index) => [
      String(index + 1),
      printableText(one.name),
      channelLabels[one.channel],
      printableText(one.organizationName),
      one.letterNumber,
      term(one),
    ]),
  };
}
