import { expect } from 'vitest';
import { readRegister } from '@/lib/documents/read-register';
import { buildXlsx, type CellSpec, type SheetSpec } from './office-files';

export const headings = [
  '序号',
  '姓名',
  '性别',
  '民族',
  '籍贯',
  '全日制学历',
  '在职学历',
  '出生年月',
  '入党时间',
  '参加工作时间',
  '现任职务',
  '备注',
];
export const title = '全省性社会组织党建工作指导员推荐人选名册';
export const unitLine = '推荐单位（盖章）：广东省清溪书法协会党委(演示)  日期：2018年3月6日';
export const person = ['1', '石敢', '男', '汉', '广东清远', '大学', '', '1970.02', '1995.06', '1992.07', '秘书长', ''];
export const another = [
  '2',
  '白石溪',
  '女',
  '白',
  '云南剑川',
  '大专',
  '本科',
  '1975.11',
  '2001.06',
  '1998.07',
  '部长',
  '',
];

export async function readSheets(...sheets: (Omit<SheetSpec, 'name'> & { name?: string })[]) {
  const bytes = buildXlsx({ sheets: sheets.map((sheet, index) => ({ name: `表${index + 1}`, ...sheet })) });
  return readRegister(bytes, '名册.xlsx');
}

export async function readRows(rows: readonly (readonly CellSpec[])[], options: Partial<SheetSpec> = {}) {
  const { registers, problems } = await readSheets({ rows, ...options });
  expect(problems).toEqual([]);
  return registers[0] ?? expect.unreachable();
}

/** The register of one person whose cells are those of `person` but for the given ones. */
export async function readCells(changes: Partial<Record<(typeof headings)[number], CellSpec>>, options = {}) {
  const cells = headings.map((heading, index) => changes[heading] ?? person[index] ?? null);
  const bytes = buildXlsx({ sheets: [{ name: '名册', rows: [[title], [unitLine], headings, cells] }], ...options });
  const { registers } = await readRegister(bytes, '名册.xlsx');
  const { rows, problems } = registers[0] ?? expect.unreachable();
  const kinds = problems.map(({ column, kind }) => `${column} ${kind}`);
  return { values: rows[0]?.values ?? expect.unreachable(), kinds };
}
