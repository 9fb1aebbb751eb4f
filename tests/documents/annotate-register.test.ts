import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { annotateRegister } from '@/lib/documents/annotate-register';
import { readRegister } from '@/lib/documents/read-register';
import { setColumn } from '@/lib/documents/writing/sheet-column';
import { buildXlsx } from '../support/office-files';
import { another, headings, person, title, unitLine } from '../support/registers';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/registers/${name}`, import.meta.url)));

async function annotate(bytes: Uint8Array, fileName: string) {
  return annotateRegister(bytes, fileName, await readRegister(bytes, fileName));
}

/** The texts of the column headed 错误, by row number. */
async function errorsIn(bytes: Uint8Array, sheet: string) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  const texts = new Map<number, string>();
  workbook.getWorksheet(sheet)?.eachRow((row, number) => {
    row.eachCell((cell) => {
      if (cell.text === '错误') texts.set(-1, cell.address.replace(/\d+/, ''));
      const column = texts.get(-1);
      if (column && cell.address === `${column}${number}` && cell.text) texts.set(number, cell.text);
    });
  });
  texts.delete(-1);
  return Object.fromEntries(texts);
}

describe('下载带“错误”栏的原表，改好后再上传', () => {
  test('register-messy.xlsx：每个有问题的人都写明，其余不动', async () => {
    const bytes = fixture('register-messy.xlsx');
    const annotated = await annotate(bytes, '名册.xlsx');
    expect(annotated.fileName).toBe('名册.xlsx');
    expect(await errorsIn(annotated.bytes, '名册（报送）')).toEqual({
      6: '错误',
      13: '提示：出生年月“62.05”：年份只有两位，已按唯一可能的年代读取，请核对；提示：入党时间“86.11”：年份只有两位，已按唯一可能的年代读取，请核对',
      18: '提示：入党时间“1983.06”：入党时不满18周岁，请核对',
      21: '提示：入党时间“预备党员 2017.03”：不是正式党员',
      22: '姓名“陈远帆”：与前面的人员重复（姓名、出生年月、入党时间相同）：见第12行',
      24: '出生年月“1962.13”：没有这样的年月',
      25: '入党时间“1989.12”：入党时间不晚于出生年月',
      26: '提示：出生年月“1962年05月（54岁）”：所写年龄与出生年月不符，请核对',
    });
    expect(await readRegister(annotated.bytes, '名册.xlsx')).toEqual(await readRegister(bytes, '名册.xlsx'));
    const [before, after] = [unzipSync(bytes), unzipSync(annotated.bytes)];
    const parts = Object.keys(before).filter((name) => !name.endsWith('/'));
    expect(Object.keys(after)).toEqual(parts);
    for (const name of parts.filter((each) => !each.includes('sheet2'))) expect(after[name]).toEqual(before[name]);
  });

  test('改好以后：没有问题，再下载时“错误”栏已清空，不另加一栏', async () => {
    const wrong = person.with(7, '1970.13');
    const first = await annotate(buildXlsx({ sheets: [{ name: '名册', rows: [headings, wrong, another] }] }), 'a.xlsx');
    const sheet = strFromU8(unzipSync(first.bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('没有这样的年月');
    const fixed = buildXlsx({
      sheets: [{ name: '名册', rows: [] }],
      parts: { 'xl/worksheets/sheet1.xml': sheet.replace('>1970.13<', '>1970.12<') },
    });
    const { registers, problems } = await readRegister(fixed, 'a.xlsx');
    expect([problems, registers[0]?.problems]).toEqual([[], []]);
    const second = await annotate(fixed, 'a.xlsx');
    expect(await errorsIn(second.bytes, '名册')).toEqual({ 1: '错误' });
  });

  test('几张表、一张表上下两份名册都写', async () => {
    const wrong = person.with(2, '');
    const rows = [
      [title],
      [unitLine],
      headings,
      wrong,
      [title],
      ['推荐单位：广东省晚晴合唱协会(演示)'],
      headings,
      another,
      wrong,
    ];
    const bytes = buildXlsx({
      sheets: [
        { name: '甲', rows },
        { name: '乙', rows: [headings, wrong] },
        { name: '丙', rows: [['无关']] },
      ],
    });
    const annotated = await annotate(bytes, 'a.xlsx');
    expect(await errorsIn(annotated.bytes, '甲')).toEqual({
      3: '错误',
      4: '性别：没有填写',
      7: '错误',
      9: '性别：没有填写',
    });
    expect(await errorsIn(annotated.bytes, '乙')).toEqual({ 1: '错误', 2: '性别：没有填写' });
    expect(await errorsIn(annotated.bytes, '丙')).toEqual({});
  });

  test('.xls 还回 .xlsx，行号不变', async () => {
    const bytes = fixture('register.xls');
    const annotated = await annotate(bytes, '名册.xls');
    expect(annotated.fileName).toBe('名册.xlsx');
    expect(await readRegister(annotated.bytes, annotated.fileName)).toEqual(await readRegister(bytes, '名册.xls'));
  });

  test.each(['register-gb18030.csv', 'register-utf8-bom.csv'])('%s：编码不变，四字节的字也在', async (name) => {
    const bytes = fixture(name);
    const annotated = await annotate(bytes, name);
    expect(await readRegister(annotated.bytes, name)).toEqual(await readRegister(bytes, name));
    const text = new TextDecoder(name.includes('gb') ? 'gb18030' : 'utf-8').decode(annotated.bytes);
    expect(text).toContain('备注,错误');
    expect(text).toContain('陆　𬭚');
  });

  test('短的 CSV 记录补齐，错误写在同一栏', async () => {
    const csv = [headings.join(','), person.slice(0, 8).join(',')].join('\n');
    const annotated = await annotate(new TextEncoder().encode(csv), 'a.csv');
    const [header, record] = new TextDecoder().decode(annotated.bytes).split('\r\n');
    expect(header?.split(',').indexOf('错误')).toBe(12);
    expect(record?.split(',')[12]).toBe('入党时间：没有填写；参加工作时间：没有填写；现任职务：没有填写');
  });
});

describe('在工作表中写一栏', () => {
  const sheet = (inside: string) => `<x:worksheet>${inside}</x:worksheet>`;

  test('没有列定义、没有单元格地址、带命名空间前缀', () => {
    const xml = sheet(
      '<x:dimension ref="A1:B2"/><x:sheetData><x:row><x:c s="3"><x:v>1</x:v></x:c></x:row><x:row r="2"/></x:sheetData>',
    );
    expect(
      setColumn(
        xml,
        2,
        new Map([
          [1, 'a<b'],
          [2, ''],
        ]),
      ),
    ).toBe(
      sheet(
        '<x:cols><x:col min="3" max="3" width="48" customWidth="1"/></x:cols><x:sheetData><x:row><x:c s="3"><x:v>1</x:v></x:c><x:c r="C1" s="3" t="inlineStr"><x:is><x:t xml:space="preserve">a&#60;b</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="C2"/></x:row></x:sheetData>',
      ),
    );
  });

  test('右边隐藏的列从这一栏断开，已有的单元格换掉', () => {
    const xml =
      '<cols><col min="2" max="16384" hidden="1"/></cols><sheetData><row r="1" spans="1:5"><c r="B1" s="1"><v>1</v></c><c r="C1" s="2" t="s"><v>0</v></c><c r="E1"/></row></sheetData>';
    expect(setColumn(xml, 2, new Map([[1, '$&']]))).toBe(
      '<cols><col min="2" max="2" hidden="1"/><col min="3" max="3" width="48" customWidth="1"/><col min="4" max="16384" hidden="1"/></cols><sheetData><row r="1"><c r="B1" s="1"><v>1</v></c><c r="C1" s="2" t="inlineStr"><is><t xml:space="preserve">$&#38;</t></is></c><c r="E1"/></row></sheetData>',
    );
  });
});
