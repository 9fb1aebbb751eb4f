import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { writeTable } from '@/lib/documents/write-table';

interface Line {
  name: string;
  count: number;
}
const columns = [
  { header: '推荐单位', width: 40, value: (line: Line) => line.name },
  { header: '份数', width: 8, value: (line: Line) => line.count },
];

async function written(rows: Line[], title = '收件情况') {
  const workbook = new ExcelJS.Workbook();
  const bytes = await writeTable({ title, columns, rows });
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const [page] = workbook.worksheets;
  if (!page) throw new Error('no sheet');
  return page;
}

test('题名、表头和每一行都在，数字是数字', async () => {
  const page = await written([{ name: '广东省竹艺协会（演示）', count: 3 }]);
  expect(page.getCell('A1').value).toBe('收件情况');
  expect(page.getRow(2).values).toEqual([undefined, '推荐单位', '份数']);
  expect(page.getRow(3).values).toEqual([undefined, '广东省竹艺协会（演示）', 3]);
});

test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\tx', '\rx'])('%j 是文字，不是公式', async (name) => {
  const page = await written([{ name, count: 0 }]);
  expect(page.getCell('A3').type).toBe(ExcelJS.ValueType.String);
  // XML knows no carriage return of its own.
  expect(page.getCell('A3').value).toBe(`'${name.replace('\r', '\n')}`);
});

test('打印时每页有表头；题名里的符号不让文件打不开', async () => {
  const page = await written([], '收件情况：2017年[第一批]/演示*?');
  expect(page.pageSetup.printTitlesRow).toBe('2:2');
  expect(page.name).not.toMatch(/[*?:\\/[\]]/);
});
