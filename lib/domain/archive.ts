import { z } from 'zod';

/** 保管期限 (国家档案局令第8号): for ever, or years. */
export const retentionClasses = ['PERMANENT', '30', '10'] as const;
export type RetentionClass = (typeof retentionClasses)[number];
export const retentionLabels: Record<RetentionClass, string> = { PERMANENT: '永久', '30': '30年', '10': '10年' };

/** What a batch leaves behind, in the order of the package. */
export const archiveKinds = ['NOTICE', 'ROSTER', 'FORM', 'LETTER', 'DATA'] as const;
export type ArchiveKind = (typeof archiveKinds)[number];
const archiveKindLabels: Record<ArchiveKind, string> = {
  NOTICE: '通知和聘任文件',
  ROSTER: '聘任名单',
  FORM: '登记表',
  LETTER: '聘书存根',
  DATA: '数据',
};

const retained = (usual: RetentionClass) => z.enum(retentionClasses, '请选择保管期限').default(usual);

/** Retention of each kind, as the office sets it; proposed by specification §6 [A]. */
export const archiveRetention = z.object({
  retainNotice: retained('PERMANENT'),
  retainRoster: retained('PERMANENT'),
  retainForm: retained('30'),
  retainLetter: retained('30'),
  retainData: retained('PERMANENT'),
});
export type ArchiveRetention = z.infer<typeof archiveRetention>;

const keys: Record<ArchiveKind, keyof ArchiveRetention> = {
  NOTICE: 'retainNotice',
  ROSTER: 'retainRoster',
  FORM: 'retainForm',
  LETTER: 'retainLetter',
  DATA: 'retainData',
};

export const archiveRetentionLabels = Object.fromEntries(
  archiveKinds.map((kind) => [
    keys[kind],
    { label: `保管期限：${archiveKindLabels[kind]}`, clause: '国家档案局令第8号 [A]' },
  ]),
) as Record<keyof ArchiveRetention, { label: string; clause: string }>;

export function retentionOf(retention: ArchiveRetention, kind: ArchiveKind): RetentionClass {
  return retention[keys[kind]];
}

/** One file of the package as its manifest lists it. */
export const archiveEntry = z.object({
  path: z.string(),
  title: z.string(),
  kind: z.enum(archiveKinds),
  retention: z.enum(retentionClasses),
  size: z.number().int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ArchiveEntry = z.infer<typeof archiveEntry>;

/** `manifest.json`: what the package is, and every file in it. */
export const archiveManifest = z.object({
  format: z.literal('instructor-workbench-archive/1'),
  batch: z.object({ id: z.string(), title: z.string(), documentNumber: z.string() }),
  /** ISO instant */
  exportedAt: z.string(),
  exportedBy: z.string(),
  files: z.array(archiveEntry),
});
export type ArchiveManifest = z.infer<typeof archiveManifest>;

export const MANIFEST = 'manifest.json';
export const CHECKSUMS = 'sha256.txt';

/** `sha256.txt` as sha256sum reads it: also the manifest stands in it. */
export function checksumLines(files: readonly { path: string; sha256: string }[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

/** A name as every file system takes it. */
export function archiveName(text: string): string {
  return text.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').trim();
}

/** What is wrong with a package, given what was found in it; empty when it is whole. */
export function archiveProblems(
  manifest: ArchiveManifest,
  checksums: string,
  found: ReadonlyMap<string, { sha256: string; size: number }>,
): string[] {
  const problems: string[] = [];
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  for (const { path, sha256, size } of manifest.files) {
    const file = found.get(path);
    if (!file) problems.push(`缺少文件：${path}`);
    else if (file.sha256 !== sha256 || file.size !== size) problems.push(`内容被改动：${path}`);
  }
  for (const path of found.keys()) {
    if (!listed.has(path) && path !== MANIFEST && path !== CHECKSUMS) problems.push(`清单之外的文件：${path}`);
  }
  const sums = [...manifest.files, { path: MANIFEST, sha256: found.get(MANIFEST)?.sha256 ?? '' }];
  if (checksums !== checksumLines(sums)) problems.push(`${CHECKSUMS}与清单不一致`);
  return problems;
}

/** Data as XML: an object is an element with elements in it, a list repeats its element, everything else is text. */
export function toXml(name: string, value: unknown, indent = ''): string {
  if (Array.isArray(value)) return value.map((item) => toXml(name, item, indent)).join('');
  if (value === null || value === undefined) return `${indent}<${name}/>\n`;
  if (typeof value !== 'object') return `${indent}<${name}>${escapeXml(String(value))}</${name}>\n`;
  const inner = Object.entries(value)
    .map(([key, item]) => toXml(key, item, `${indent}  `))
    .join('');
  return `${indent}<${name}>\n${inner}${indent}</${name}>\n`;
}

function escapeXml(text: string): string {
  const bare = text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
  return bare.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
