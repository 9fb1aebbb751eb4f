import { z } from 'zod';
import { calendarDay } from '../day-field';

const line = (label: string, most: number) =>
  z.string().trim().min(1, `请填写${label}`).max(most, `${label}不超过${most}字`);
const optional = (label: string, most: number) => z.string().trim().max(most, `${label}不超过${most}字`).default('');

/** 公文 of a notice with the elements of GB/T 9704 (N01). The body is plain text, one paragraph a line. */
export const noticeContent = z.object({
  /** The batch that it announces; empty: none. */
  batchId: z.union([z.uuid(), z.literal('').transform(() => null)]).nullish(),
  title: line('标题', 120),
  documentNumber: line('发文字号', 60),
  recipients: line('主送机关', 300),
  body: line('正文', 40_000),
  enclosures: optional('附件说明', 1000),
  signedBy: line('署名', 60),
  signedOn: calendarDay,
  copiedTo: optional('抄送机关', 300),
  printedBy: optional('印发机关', 60),
  disclosure: optional('公开方式', 30),
});
export type NoticeContent = z.infer<typeof noticeContent>;

/** Who is sent the notice: every social organisation, or those named, one a line as copied from a list. */
export const noticeAudience = z
  .object({
    audience: z.enum(['ALL', 'CHOSEN'], { error: '请选择发送范围' }),
    organizationNames: z
      .string()
      .default('')
      .transform((text) => [...new Set(text.split(/[\r\n\t]+/).map((name) => name.trim()))].filter(Boolean)),
  })
  .refine(({ audience, organizationNames }) => audience === 'ALL' || organizationNames.length > 0, {
    path: ['organizationNames'],
    message: '请至少填写一个单位',
  });
export type NoticeAudience = z.infer<typeof noticeAudience>;

/**
 * What a line of the body is. 一、is 黑体, （一） is 楷体, 1. and text are 仿宋; 附件1 alone on a line opens a new page,
 * and the line after it is that appendix's title. | 序号 | 姓名 | is a row of a table, the first one its header.
 */
export type ParagraphKind = 'HEADING_1' | 'HEADING_2' | 'TEXT' | 'APPENDIX' | 'APPENDIX_TITLE' | 'TABLE_ROW';
export interface Paragraph {
  kind: ParagraphKind;
  text: string;
}

const numerals = '[一二三四五六七八九十百]+';
const appendix = /^附件\s*\d*$/;

/** The paragraphs of a body, blank lines left out and typed indents taken off. */
export function noticeParagraphs(body: string): Paragraph[] {
  const lines = body
    .split(/\r?\n/)
    .map((text) => text.trim())
    .filter(Boolean);
  return lines.map((text, index) => ({ text, kind: kindOf(text, lines[index - 1] ?? '') }));
}

function kindOf(text: string, before: string): ParagraphKind {
  if (text.startsWith('|')) return 'TABLE_ROW';
  if (appendix.test(text)) return 'APPENDIX';
  if (appendix.test(before)) return 'APPENDIX_TITLE';
  if (new RegExp(`^${numerals}、`).test(text)) return 'HEADING_1';
  if (new RegExp(`^（${numerals}）`).test(text)) return 'HEADING_2';
  return 'TEXT';
}

/** 附件说明 as listed under the body: 1. 2. 3. without end punctuation; one alone has no number. */
export function enclosureLines(enclosures: string): string[] {
  const names = enclosures
    .split(/\r?\n/)
    .map((name) =>
      name
        .trim()
        .replace(/^\d+[.．、]\s*/, '')
        .replace(/[。；，.]$/, ''),
    )
    .filter(Boolean);
  return names.length === 1 ? names : names.map((name, index) => `${index + 1}．${name}`);
}
