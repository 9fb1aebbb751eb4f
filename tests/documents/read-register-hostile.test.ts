import { readFileSync } from 'node:fs';
import { CFB } from '@e965/xlsx';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { readRegister } from '@/lib/documents/read-register';
import { buildXlsx } from '../support/office-files';

// Large files take their time while other tests work.
vi.setConfig({ testTimeout: 120_000 });

const row = ['1', '石敢', '男', '汉', '广东清远', '大学', '', '1970.02', '1995.06', '1992.07', '秘书长', ''];
const headings = '序号 姓名 性别 民族 籍贯 全日制学历 在职学历 出生年月 入党时间 参加工作时间 现任职务 备注'.split(' ');
const honest = buildXlsx({ sheets: [{ name: '名册', rows: [headings, row] }] });
const binaryWorkbook = readFileSync(new URL('../fixtures/registers/register.xls', import.meta.url));
const withSheet = (xml: string) =>
  buildXlsx({ sheets: [{ name: '名册', rows: [] }], parts: { 'xl/worksheets/sheet1.xml': xml } });
const sheet = (inside: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${inside}</sheetData></worksheet>`;

/** A clear refusal, and nothing read. How little it costs: tests/bench/registers.bench.ts. */
async function refusal(bytes: Uint8Array, fileName: string) {
  const { registers, problems } = await readRegister(bytes, fileName);
  expect(registers).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ row: null, column: null, severity: 'error' });
  return problems[0]?.kind;
}

/** The directory of a zip of one file with other numbers in it. */
function forge(bytes: Uint8Array, change: (directory: DataView) => void): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  const end = copy.length - 22;
  change(new DataView(copy.buffer, view.getUint32(end + 16, true)));
  return copy;
}

function oleFile(streams: Record<string, Uint8Array>): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(container, name, content);
  return Uint8Array.from(CFB.write(container, { type: 'buffer' }));
}

describe('冒名的文件', () => {
  const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]);
  test.each<[string, Uint8Array, string]>([
    ['html 改名为 xlsx', strToU8('<html><table><tr><td>姓名</td></tr></table></html>'), '名册.xlsx'],
    ['html 改名为 csv', strToU8('\n<!DOCTYPE html><body>'), '名册.csv'],
    [
      'docx 改名为 xlsx',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') }),
      '名册.xlsx',
    ],
    ['文字改名为 xlsx', strToU8('姓名,性别'), '名册.xlsx'],
    ['xlsx 改名为 csv', honest, '名册.csv'],
    ['图片改名为 xls', jpeg, '名册.xls'],
    ['PDF 改名为 xlsx', strToU8('%PDF-1.7'), '名册.xlsx'],
    ['doc 改名为 xls', oleFile({ WordDocument: new Uint8Array(600) }), '名册.xls'],
  ])('%s', async (_, bytes, fileName) => {
    expect(await refusal(bytes, fileName)).toBe('FILE_TYPE_MISMATCH');
  });
});

describe('损坏的文件', () => {
  test.each<[string, Uint8Array]>([
    ['空文件', new Uint8Array()],
    ['截断', honest.subarray(0, honest.length - 300)],
    ['只剩开头', honest.subarray(0, 40)],
    [
      '内容与目录不符',
      forge(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), (entry) => entry.setUint32(16, 1, true)),
    ],
    [
      '带有外部实体',
      withSheet(
        `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row>')}`,
      ),
    ],
    [
      '实体膨胀',
      withSheet(
        `<!DOCTYPE a [<!ENTITY a "${'姓名'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>${sheet('&b;')}`,
      ),
    ],
    ['截断的 xls', binaryWorkbook.subarray(0, 4_000)],
    ['不成 XML 的工作表', withSheet('<worksheet><sheetData><row>')],
  ])('%s', async (_, bytes) => {
    expect(await refusal(bytes, '名册.xlsx')).toBe('FILE_DAMAGED');
  });

  test('截断在任何地方、改动任何一个字节都有结果', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(honest.length - 1), fc.nat(255), fc.boolean(), async (at, byte, isCut) => {
        const bytes = isCut ? honest.subarray(0, at) : Uint8Array.from(honest).fill(byte, at, at + 1);
        const { problems, registers } = await readRegister(bytes, '名册.xlsx');
        expect(problems.length + registers.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test('任意字节的 csv 都有结果', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await readRegister(bytes, '名册.csv')).problems).toHaveLength(1);
      }),
    );
  });
});

describe('有打开密码的文件', () => {
  const bof = [0x09, 0x08, 0x04, 0, 0, 6, 5, 0];
  test.each<[string, Uint8Array, string]>([
    ['xlsx', oleFile({ EncryptionInfo: new Uint8Array(64), EncryptedPackage: new Uint8Array(600) }), '名册.xlsx'],
    ['xls', oleFile({ Workbook: Uint8Array.from([...bof, 0x2f, 0, 2, 0, 1, 0, ...new Uint8Array(600)]) }), '名册.xls'],
    ['zip', forge(honest, (entry) => entry.setUint16(8, 1, true)), '名册.xlsx'],
  ])('%s', async (_, bytes, fileName) => {
    expect(await refusal(bytes, fileName)).toBe('ENCRYPTED');
  });
});

describe('过大的文件：展开之前就拒绝', () => {
  test('压缩炸弹', async () => {
    const bomb = forge(honest, (entry) => entry.setUint32(24, 4_000_000_000, true));
    expect(await refusal(bomb, '名册.xlsx')).toBe('TOO_LARGE');
  });

  test('目录谎报大小的压缩炸弹，展开到所报大小为止', async () => {
    const zeros = new Uint8Array(40_000_000);
    const bomb = forge(zipSync({ 'xl/workbook.xml': zeros }, { level: 9 }), (entry) =>
      entry.setUint32(24, 1_000, true),
    );
    expect(await refusal(bomb, '名册.xlsx')).toBe('FILE_DAMAGED');
  });

  test('文件本身过大', async () => {
    expect(await refusal(new Uint8Array(20_000_001), '名册.xlsx')).toBe('TOO_LARGE');
  });

  test('单元格过长', async () => {
    const text = '姓'.repeat(40_000);
    expect(
      await refusal(
        withSheet(sheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`)),
        '名册.xlsx',
      ),
    ).toBe('TOO_LARGE');
    expect(await refusal(strToU8(text), '名册.csv')).toBe('TOO_LARGE');
  });

  test('行数过多', async () => {
    expect(
      await refusal(
        withSheet(sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="70001"><c r="A70001"><v>1</v></c></row>')),
        '名册.xlsx',
      ),
    ).toBe('TOO_LARGE');
    expect(await refusal(strToU8('a\n'.repeat(80_000)), '名册.csv')).toBe('TOO_LARGE');
  });

  test('人数过多', async () => {
    const csv = [
      headings.join(','),
      ...Array.from({ length: 20_001 }, (_, index) => row.with(0, String(index)).join(',')),
    ];
    expect(await refusal(strToU8(csv.join('\n')), '名册.csv')).toBe('TOO_LARGE');
  });

  test('重叠的合并单元格', async () => {
    const merges = Array.from({ length: 1_000 }, () => 'B2:B60000');
    const rows = [headings, row, ...Array.from({ length: 30_000 }, () => [' '])];
    expect(await refusal(buildXlsx({ sheets: [{ name: '名册', rows, merges }] }), '名册.xlsx')).toBe('FILE_DAMAGED');
  });
});

describe('放在边上的单元格', () => {
  test.each([' ', '\n', ',', '年', '（', '姓名 ', '党校', '推荐单位'])('很长的 %j 不拖慢读取', async (text) => {
    const long = `姓${text.repeat(10_000)}名`.slice(0, 30_000);
    const rows = [
      ...Array.from({ length: 50 }, () => [long, long]),
      headings,
      ...Array.from({ length: 20 }, () => headings.map(() => long)),
    ];
    const bytes = buildXlsx({ sheets: [{ name: '名册', rows }] });
    const { registers } = await readRegister(bytes, '名册.xlsx');
    expect(registers[0]?.headerRows).toEqual([51]);
  });

  test('远处的合并、公式和越界的行列不妨碍读取', async () => {
    const cells = headings.map(
      (heading, index) => `<c r="${String.fromCharCode(65 + index)}1" t="inlineStr"><is><t>${heading}</t></is></c>`,
    );
    const person = row.map(
      (text, index) => `<c r="${String.fromCharCode(65 + index)}2" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    const far = '<c r="XFD2" t="str"><f>cmd|\' /C calc\'!A0</f><v>=cmd</v></c>';
    const xml = sheet(`<row r="1">${cells.join('')}</row><row r="2">${person.join('')}${far}</row>`).replace(
      '</sheetData>',
      '</sheetData><mergeCells><mergeCell ref="M1:XFD1048576"/></mergeCells>',
    );
    const { registers } = await readRegister(withSheet(xml), '名册.xlsx');
    expect(registers[0]?.rows).toHaveLength(1);
    expect(registers[0]?.problems).toEqual([]);
  });

  test('2万人的名册读得完', async () => {
    const people = Array.from({ length: 20_000 }, (_, index) =>
      row.with(0, String(index + 1)).with(7, `19${40 + (index % 50)}.0${1 + (index % 9)}`),
    );
    const bytes = buildXlsx({ sheets: [{ name: '名册', rows: [headings, ...people] }] });
    const { registers } = await readRegister(bytes, '名册.xlsx');
    expect(registers[0]?.rows).toHaveLength(20_000);
  });
});
