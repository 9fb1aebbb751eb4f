/** 民族 (GB/T 3304-1991): the code is the position in the list, from 01. */
const stems =
  '汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺'.split(
    ' ',
  );

export interface Ethnicity {
  /** Two digits. */
  code: string;
  /** Full name as printed: 汉族. */
  name: string;
}

export const ethnicities: readonly Ethnicity[] = stems.map((stem, index) => ({
  code: String(index + 1).padStart(2, '0'),
  name: `${stem}族`,
}));

const bySpelling = new Map(
  ethnicities.flatMap((ethnicity) => [
    [ethnicity.code, ethnicity],
    [ethnicity.name, ethnicity],
    [ethnicity.name.slice(0, -1), ethnicity],
  ]),
);

/** Reads 汉, 汉族 or the code 01; null when no 民族 has that name. */
export function readEthnicity(text: string): Ethnicity | null {
  return bySpelling.get(text.normalize('NFKC').replace(/\s+/g, '')) ?? null;
}

/** The full name of a code, or '' when it is none. */
export function ethnicityName(code: string): string {
  return ethnicities.find((ethnicity) => ethnicity.code === code)?.name ?? '';
}
