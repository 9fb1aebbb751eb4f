import type { CadrePerson, KeptFields } from './cadre-person';

/** The elements of the format by their printed names; those that say nothing of the person are left out. */
const labels: Readonly<Record<string, string>> = {
  NiRenZhiWu: '拟任职务',
  NiMianZhiWu: '拟免职务',
  NianDuKaoHeJieGuo: '年度考核结果',
  RenMianLiYou: '任免理由',
  JiSuanNianLingShiJian: '计算年龄时间',
  TianBiaoShiJian: '填表时间',
  TianBiaoRen: '填表人',
};

/** Nobody reads more of one column before he decides. */
const MOST_CHARACTERS = 40;

/** What of the person is kept, or null when there is nothing. */
export function keptFields({ family, otherTags, unknownTags, unknownXml }: CadrePerson): KeptFields | null {
  const kept = { family, otherTags, unknownTags, unknownXml };
  return describeKept(kept).length > 0 ? kept : null;
}

/** One text a column: 年度考核结果：2014至2016年度均为称职. */
export function describeKept({ family, otherTags, unknownTags, unknownXml }: KeptFields): string[] {
  const named = Object.entries(otherTags).map(([tag, text]) => [labels[tag] ?? '', text] as const);
  return [
    ...(family.length > 0 ? [`家庭成员：${family.length}人`] : []),
    ...[...named.filter(([label]) => label), ...Object.entries(unknownTags)]
      .filter(([, text]) => text.trim() !== '')
      .map(([label, text]) => `${label}：${shortened(text.trim().replace(/\s+/g, ' '))}`),
    ...(unknownXml.length > 0 ? [`其他栏目：${unknownXml.length}项`] : []),
  ];
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join('')}…` : text;
}
