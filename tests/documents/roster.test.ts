import { PDFDocument } from 'pdf-lib';
import { expect, test, vi } from 'vitest';
import { renderRoster } from '@/lib/documents/render-roster';
import { type RosterEntry, rosterSheet, rosterTitle } from '@/lib/domain/nomination/roster-sheet';
import { MissingGlyphsError } from '@/lib/domain/sheet';
import { completeForm } from '@/tests/support/forms';
import { pdfPages, squeeze } from '@/tests/support/pdf';
import { scanQr } from '@/tests/support/qr';

// The first document waits for a worker to start and, once a machine, for fonts to be unpacked.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const pageCode = '7K3F-92QD';
const sheetOf = (rows: RosterEntry[], dateOn: string | null = '2017-10-20') =>
  rosterSheet({
    title: rosterTitle,
    nominatingOrganization: '广东省竹艺灯饰行业协会党委（演示）',
    dateOn,
    referenceMonth: '2017-10',
    rows,
  });
const people = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    completeForm({
      name: ['陆𬭚', '欧阳𬱖', '玛依拉·艾力', '陈一鸣'][index % 4],
      currentPost: `广东省海湾湿地保护研究会（演示）第${index + 1}党支部书记、副会长兼秘书长`,
      remarks: index % 5 === 0 ? '退休党政领导干部' : '',
    }),
  );
const draw = (rows: RosterEntry[], copies = 1) => renderRoster({ sheet: sheetOf(rows), pageCode }, copies);

test('附件2：十二栏两层表头，每页都有', async () => {
  const pages = pdfPages(await draw(people(30)), 'raw').map(squeeze);
  expect(pages.length).toBeGreaterThan(1);
  const header = '序号姓名性别民族籍贯学历全日制学历在职学历出生年月（岁）入党时间参加工作时间现任职务备注';
  for (const page of pages) expect(page).toContain(header);
});

test('附件2：推荐单位（盖章）、日期和每个人的每一项都在纸上', async () => {
  const sheet = sheetOf(people(30));
  const text = squeeze(pdfPages(await draw(people(30)), 'raw').join(''));
  expect(text).toContain(`附件2${rosterTitle}推荐单位（盖章）：广东省竹艺灯饰行业协会党委（演示）日期：2017年10月20日`);
  for (const row of sheet.rows) expect(text).toContain(squeeze(row.join('')));
  expect(text).not.toContain('…');
});

test('附件2：不足三人时保留编号的空行，空行印满一页', async () => {
  const [page = ''] = pdfPages(await draw([]), 'layout');
  expect(page.match(/^\s*[123]\s*$/gm)).toHaveLength(3);
  expect(pdfPages(await draw(people(3)), 'layout')).toHaveLength(1);
});

test('现任职务写满几千字，整行分到几页也不丢', async () => {
  const currentPost = Array.from({ length: 400 }, (_, index) => `兼任第${index + 1}协会职务`).join('；');
  const pages = pdfPages(await draw([completeForm({ currentPost })]), 'raw').map(squeeze);
  expect(pages.length).toBeGreaterThan(2);
  const rows = pages.map((page) => page.replace(/^.*备注/, '').replace(/校验码.*$/, ''));
  expect(rows.join('')).toContain(currentPost);
});

test('通知 二：一式三份，每页有份数、页码、校验码和可扫的二维码', async () => {
  const pdf = await draw(people(3), 3);
  const pages = pdfPages(pdf, 'raw').map(squeeze);
  expect(pages).toHaveLength(3);
  pages.forEach((page, index) => {
    expect(page).toContain(`校验码${pageCode}第${index + 1}份/共3份—1—`);
  });
  expect(await scanQr(pdf, 3, { left: 0.02, top: 0.88, width: 0.12, height: 0.12 })).toBe(`${pageCode} 1/1 3/3`);
});

test('A4 横向、原大、单面打印', async () => {
  const document = await PDFDocument.load(await draw(people(3)));
  const page = document.getPage(0);
  expect(page.getWidth()).toBeCloseTo(841.89, 2);
  expect(page.getHeight()).toBeCloseTo(595.28, 2);
  expect(document.catalog.getViewerPreferences()?.getPrintScaling()).toBe('None');
  expect(document.catalog.getViewerPreferences()?.getDuplex()).toBe('Simplex');
});

test('没有字形的字符报出来', async () => {
  const refusal = draw([completeForm({ name: '陈😀' })]);
  await expect(refusal).rejects.toBeInstanceOf(MissingGlyphsError);
  await expect(refusal).rejects.toThrow('以下字符没有可用的字形，无法打印：😀');
});
