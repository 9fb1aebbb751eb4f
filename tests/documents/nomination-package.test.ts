import { PDFDocument } from 'pdf-lib';
import { expect, test, vi } from 'vitest';
import { renderPackage } from '@/lib/documents/render-package';
import { registrationFormSheet } from '@/lib/domain/nomination/registration-form-sheet';
import { rosterSheet, rosterTitle } from '@/lib/domain/nomination/roster-sheet';
import { completeForm } from '@/tests/support/forms';
import { pdfPages, squeeze } from '@/tests/support/pdf';
import { scanQr } from '@/tests/support/qr';

// The first document waits for a worker to start and, once a machine, for fonts to be unpacked.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const pageCode = '1A2B3C4D';
const nominatingOrganization = '广东省竹艺灯饰行业协会（演示）';
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => completeForm({ name: ['陆𬭚', '欧阳𬱖', '陈一鸣'][index % 3] }));

function draw(forms: ReturnType<typeof people>, copies = 3) {
  const context = { referenceMonth: '2017-10', nominatingOrganization };
  const roster = rosterSheet({ title: rosterTitle, dateOn: null, rows: forms, ...context });
  const sheets = forms.map((form) => ({
    sheet: registrationFormSheet(form, { channel: 'RECRUITED', emptyCells: 'blank', ...context }),
  }));
  return renderPackage({ roster, forms: sheets, pageCode }, copies);
}

test('通知 二：《名册》和《登记表》一式三份，每份先名册后登记表，每页有份数和校验码', async () => {
  const pages = pdfPages(await draw(people(2)), 'raw').map(squeeze);
  // 名册 and its back, two pages for each of two people.
  expect(pages).toHaveLength(3 * (2 + 2 * 2));
  pages.forEach((page, index) => {
    expect(page).toContain(`校验码${pageCode}第${Math.floor(index / 6) + 1}份/共3份`);
  });
  for (const start of [0, 6, 12]) {
    expect(pages[start]).toContain(rosterTitle);
    expect(pages[start + 1]).toContain('（此页空白）');
    expect(pages[start + 2]).toContain('姓名陆𬭚');
    expect(pages[start + 4]).toContain('姓名欧阳𬱖');
  }
});

test('双面打印时名册和每份登记表都从新的一张开始', async () => {
  const resume = Array.from({ length: 160 }, () => ({ from: '2009-12', to: '', text: '广东省竹艺灯饰行业协会秘书长' }));
  const pages = pdfPages(await draw([completeForm({ name: '陆𬭚', resume }), ...people(1)], 1), 'raw').map(squeeze);
  expect(pages.length % 2).toBe(0);
  const fronts = pages.filter((_page, index) => index % 2 === 0);
  expect(fronts.filter((page) => page.includes('人选登记表'))).toHaveLength(2);
  expect(pages.filter((page) => page.includes('附页') && page.includes('此页空白'))).toEqual([]);
});

test('随便扫哪一页的二维码，都是整套材料的校验码', async () => {
  const pdf = await draw(people(1));
  const foot = { left: 0.02, top: 0.88, width: 0.25, height: 0.12 };
  expect(await scanQr(pdf, 1, foot)).toBe(`${pageCode} 1/2 1/3`);
  expect(await scanQr(pdf, 8, foot)).toBe(`${pageCode} 2/2 2/3`);
});

test('A4、原大、双面打印', async () => {
  const document = await PDFDocument.load(await draw(people(1), 1));
  expect(document.catalog.getViewerPreferences()?.getDuplex()).toBe('DuplexFlipLongEdge');
  expect(document.getPages().map((page) => page.getWidth() > page.getHeight())).toEqual([true, true, false, false]);
});
