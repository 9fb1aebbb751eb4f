import { z } from 'zod';

/** What is wanted of a document. */
export const materialKindLabels = { ORIGINAL: '原件', COPY: '复印件', BOTH: '原件和复印件' } as const;
export type MaterialKind = keyof typeof materialKindLabels;
const materialKinds = Object.keys(materialKindLabels) as MaterialKind[];

/** 报送材料 that a batch asks for beside 名册 and 登记表. */
export type RequiredMaterial = { name: string; kind: MaterialKind };

const MOST = 30;
const longestName = 100;
const isMaterial = ({ name, kind }: { name: string; kind: string }): boolean =>
  name !== '' && name.length <= longestName && (materialKinds as string[]).includes(kind);

/** The list as data, or as the office types it: one a line, `身份证｜复印件`. */
export const requiredMaterials = z.preprocess(
  (value) => (typeof value === 'string' ? readMaterials(value) : value),
  z
    .array(z.object({ name: z.string(), kind: z.string() }))
    .max(MOST, `材料不超过${MOST}项`)
    .refine((list) => list.every(isMaterial), {
      message: `每行一项，名称后注明“｜${Object.values(materialKindLabels).join('”“｜')}”，名称不超过${longestName}字`,
    })
    .transform((list) => list as RequiredMaterial[]),
);

/** Lines as typed; what names no kind has none, and is refused. */
function readMaterials(text: string): { name: string; kind: string }[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.filter(Boolean).map((line) => {
    const [, name = line, label = ''] = /^(.*?)\s*[｜|]\s*([^｜|]*)$/.exec(line) ?? [];
    return { name, kind: materialKinds.find((kind) => materialKindLabels[kind] === label.trim()) ?? '' };
  });
}

/** The list as the office types it. */
export function materialText(materials: readonly RequiredMaterial[]): string {
  return materials.map(({ name, kind }) => `${name}｜${materialKindLabels[kind]}`).join('\n');
}

/** One line of the list that a secretary ticks off. */
export interface MaterialLine {
  name: string;
  /** 原件, 复印件 … */
  kind: string;
  /** 份数; empty: as many as there are people. */
  copies: string;
}

/** Everything that is to be sent: 名册 and 登记表 in the copies of the batch (通知 二), then what the batch adds. */
export function materialLines(materials: readonly RequiredMaterial[], paperCopies: number): MaterialLine[] {
  const sealed = { kind: '打印并盖章', copies: `${paperCopies}` };
  return [
    { name: '全省性社会组织党建工作指导员人选名册', ...sealed },
    { name: '全省性社会组织党建工作指导员登记表（每人）', ...sealed },
    ...materials.map(({ name, kind }) => ({ name, kind: materialKindLabels[kind], copies: '' })),
  ];
}
