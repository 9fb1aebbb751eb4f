import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { readRegister } from '@/lib/documents/read-register';
import { writeRegister } from '@/lib/documents/write-register';
import { emptyRegistrationForm, type RegistrationFormDraft } from '@/lib/domain/nomination/registration-form';
import { rosterSheet, rosterTitle } from '@/lib/domain/nomination/roster-sheet';

const entry = (changes: Partial<RegistrationFormDraft> = {}): RegistrationFormDraft => ({
  ...emptyRegistrationForm,
  name: '陆𬭚',
  sex: 'MALE',
  ethnicity: '08',
  nativePlace: '广西武鸣',
  fullTimeEducation: '41',
  inServiceEducation: '21',
  bornOn: '1962-10',
  joinedPartyOn: '1985-10',
  startedWorkOn: '1983-08',
  currentPost: '广东省海湾湿地保护研究会(演示)副会长\n党支部书记',
  remarks: '已退休',
  ...changes,
});

const sheetOf = (rows: RegistrationFormDraft[], organization = '广东省海湾湿地保护研究会党总支(演示)') =>
  rosterSheet({
    title: rosterTitle,
    nominatingOrganization: organization,
    dateOn: organization ? '2017-10-20' : null,
    referenceMonth: '2017-10',
    rows,
  });

async function open(bytes: Uint8Array) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return workbook;
}

describe('附件2 名册导出为 .xlsx', () => {
  test('表下的注读回时不算人员', async () => {
    const note = '注：序号1由党群工作处代录，来件：电子邮件（2017年10月18日收）';
    const bytes = await writeRegister(sheetOf([entry()]), { notes: [note] });
    const page = (await open(bytes)).getWorksheet('名册');
    expect(page?.getCell(page.rowCount, 1).value).toBe(note);
    const { registers, problems } = await readRegister(bytes, '名册.xlsx');
    expect(problems).toEqual([]);
    expect(registers[0]?.rows.map(({ values }) => values.name)).toEqual(['陆𬭚']);
    expect(registers[0]?.problems).toEqual([]);
  });

  test('导出后读回，一字不差', async () => {
    const bytes = await writeRegister(
      sheetOf([entry(), entry({ name: '玛依拉·艾力', sex: 'FEMALE', ethnicity: '05' })]),
    );
    const { registers, problems } = await readRegister(bytes, '名册.xlsx');
    expect(problems).toEqual([]);
    expect(registers).toHaveLength(1);
    expect(registers[0]).toMatchObject({
      title: rosterTitle,
      nominatingUnit: '广东省海湾湿地保护研究会党总支(演示)',
      dateOn: '2017-10-20',
      headerRows: [4, 5],
      problems: [],
    });
    expect(registers[0]?.rows[0]).toEqual({
      row: 6,
      values: {
        seq: '1',
        name: '陆𬭚',
        sex: '男',
        ethnicity: '壮族',
        nativePlace: '广西武鸣',
        fullTimeEducation: { text: '中专', codes: ['41'] },
        inServiceEducation: { text: '大学', codes: ['21'] },
        bornOn: '1962-10',
        statedAge: 55,
        joinedPartyOn: '1985-10',
        startedWorkOn: '1983-08',
        currentPost: '广东省海湾湿地保护研究会(演示)副会长\n党支部书记',
        remarks: '已退休',
        membership: 'FULL',
      },
    });
    expect(registers[0]?.rows[1]?.values.name).toBe('玛依拉·艾力');
  });

  test('两层表头、文本格式、横向 A4、每页重复表头', async () => {
    const page = (await open(await writeRegister(sheetOf([entry()])))).getWorksheet('名册') ?? expect.unreachable();
    expect(page.getCell('F4').value).toBe('学历');
    expect(page.getCell('G4').master.address).toBe('F4');
    expect(page.getCell('A5').master.address).toBe('A4');
    expect(page.getCell('H6').numFmt).toBe('@');
    expect(page.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToWidth: 1,
      printTitlesRow: '4:5',
    });
  });

  test('以 = + - @ 开头的文字不会成为公式，读回时不变', async () => {
    const bytes = await writeRegister(
      sheetOf([entry({ remarks: '=HYPERLINK("x")', currentPost: '@某协会(演示)书记' })]),
    );
    const page = (await open(bytes)).getWorksheet('名册') ?? expect.unreachable();
    expect(page.getCell('L6').value).toBe(`'=HYPERLINK("x")`);
    const { registers } = await readRegister(bytes, '名册.xlsx');
    expect(registers[0]?.rows[0]?.values).toMatchObject({
      remarks: '=HYPERLINK("x")',
      currentPost: '@某协会(演示)书记',
    });
  });
});

describe('附件2 名册模板', () => {
  const template = () => writeRegister(sheetOf([], ''), { template: { blankRows: 20 } });

  test('没有填的模板读出来没有人，也没有问题', async () => {
    const { registers, problems } = await readRegister(await template(), '名册.xlsx');
    expect(problems).toEqual([]);
    expect(registers[0]).toMatchObject({ rows: [], problems: [], nominatingUnit: null, dateOn: null });
  });

  test('下拉选项：性别、民族、学历；另填的字也收', async () => {
    const workbook = await open(await template());
    const page = workbook.getWorksheet('名册') ?? expect.unreachable();
    expect(page.getCell('A6').value).toBe('填写提示');
    expect(page.getCell('C6').dataValidation).toBeUndefined();
    const { type, formulae, showErrorMessage } = page.getCell('C7').dataValidation;
    expect([type, formulae]).toEqual(['list', ['选项!$C$1:$C$2']]);
    expect(showErrorMessage).toBeFalsy();
    expect(page.getCell('D29').dataValidation.formulae).toEqual(['选项!$D$1:$D$56']);
    const choices = workbook.getWorksheet('选项') ?? expect.unreachable();
    expect(choices.state).toBe('veryHidden');
    expect(choices.getColumn(6).values).toEqual(expect.arrayContaining(['研究生', '大学', '大专', '中专']));
  });

  test('按模板填好的能读', async () => {
    const workbook = await open(await template());
    const page = workbook.getWorksheet('名册') ?? expect.unreachable();
    const cells = ['1', '石敢', '男', '汉族', '广东清远', '大学', '', '1970.10', '1995.06', '1992.07', '秘书长', ''];
    cells.forEach((text, index) => {
      page.getCell(7, index + 1).value = text;
    });
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const { registers } = await readRegister(bytes, '名册.xlsx');
    expect(registers[0]?.rows).toMatchObject([{ row: 7, values: { name: '石敢', bornOn: '1970-10' } }]);
    expect(registers[0]?.problems).toEqual([]);
  });
});
