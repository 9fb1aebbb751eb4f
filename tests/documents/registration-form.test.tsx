import { PDFDocument, PDFName } from 'pdf-lib';
import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { RegistrationFormFacsimile } from '@/components/nomination/registration-form-facsimile';
import { renderRegistrationForms } from '@/lib/documents/render-registration-forms';
import {
  type RegistrationFormContext,
  type RegistrationFormSheet,
  registrationFormSheet,
} from '@/lib/domain/nomination/registration-form-sheet';
import type { SheetContent, SheetPage } from '@/lib/domain/sheet';
import { completeForm } from '@/tests/support/forms';
import { pdfPages, pdfWords, squeeze, textWithin, type Word } from '@/tests/support/pdf';
import { scanQr } from '@/tests/support/qr';

// The first document waits for a worker to start and, once a machine, for fonts to be unpacked.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const context: RegistrationFormContext = {
  channel: 'RECRUITED',
  referenceMonth: '2017-10',
  emptyCells: 'blank',
  nominatingOrganization: '广东省竹艺灯饰行业协会（演示）',
};
const pageCode = '7K3F-92QD';
const draw = (sheet: RegistrationFormSheet, copies = 1) => renderRegistrationForms([{ sheet, pageCode }], copies);

/** Everything that a cell has to say, in reading order. */
function wordsOf(content: SheetContent): string[] {
  switch (content.kind) {
    case 'resume':
      return content.items.flatMap(({ period, text }) => [period, text]);
    case 'prose':
      return [...content.text.split('\n'), ...content.closing];
    default:
      return [content.text];
  }
}
const allWords = (sheet: RegistrationFormSheet) =>
  sheet.pages.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ content }) => wordsOf(content))));

/** The cells of a printed page with what stands in each, read from the paper by the ruler of the specification. */
function printedCells({ columnWidths, rows }: SheetPage, words: readonly Word[], topMm: number) {
  const millimetres = (value: number) => (value * 72) / 25.4;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const left = (210 - 172.26) / 2;
  return rows.flatMap((row, index) =>
    row.cells.map(({ column, columnSpan, rowSpan, content }) => {
      const box = {
        x: millimetres(left + sum(columnWidths.slice(0, column))),
        y: millimetres(topMm + sum(rows.slice(0, index).map(({ height }) => height))),
        width: millimetres(sum(columnWidths.slice(column, column + columnSpan))),
        height: millimetres(sum(rows.slice(index, index + rowSpan).map(({ height }) => height))),
      };
      return { content, text: textWithin(words, box) };
    }),
  );
}

async function cellsOnPaper(sheet: RegistrationFormSheet) {
  const [first = [], second = []] = pdfWords(await draw(sheet));
  return [...printedCells(sheet.pages[0], first, 36), ...printedCells(sheet.pages[1], second, 18)];
}

const rich = completeForm({
  name: '玛依拉·艾力',
  ethnicity: '05',
  inServiceEducation: '14',
  inServiceSchool: '省委党校经济学专业',
  partyWorkExperience: `长期从事基层党务工作。${'推动“两个覆盖”，指导3家会员单位（其中1家为联合党支部）成立党支部。'.repeat(6)}\n熟悉4A级社会组织评估。`,
});

test('附件3：每个标签、每项内容都完整印在自己的格子里', async () => {
  const cells = await cellsOnPaper(registrationFormSheet(rich, context));
  expect(cells.length).toBeGreaterThan(50);
  for (const { content, text } of cells) expect(text).toBe(squeeze(wordsOf(content).join('')));
  const labels = cells.map(({ text }) => text);
  for (const label of ['熟悉专业有何专长', '工作单位及现任职务', '其他需要向党委说明的问题', '政治历史审查情况']) {
    expect(labels).toContain(label);
  }
});

test('空白登记表：标签齐全，没有内容的格子空着，政审栏印提示', async () => {
  const cells = await cellsOnPaper(registrationFormSheet(completeForm({ politicalReview: '', rewards: '' }), context));
  for (const { content, text } of cells) expect(text).toBe(squeeze(wordsOf(content).join('')));
  expect(cells.some(({ text }) => text.includes('该栏由推荐单位填写推荐人选的政审情况'))).toBe(true);
});

test('屏幕上的打印样式与 PDF 逐格相同', async () => {
  const sheet = registrationFormSheet(rich, context);
  const html = renderToStaticMarkup(<RegistrationFormFacsimile sheet={sheet} />);
  const onScreen = [...html.matchAll(/<t([hd])\b.*?<\/t\1>/gs)].map(([cell]) => squeeze(cell.replace(/<.*?>/gs, '')));
  expect(onScreen).toEqual((await cellsOnPaper(sheet)).map(({ text }) => text));
});

test('40行简历：先缩小，再转附页，一个字不丢', async () => {
  const resume = Array.from({ length: 40 }, (_, index) => ({
    from: `${1975 + index}-09`,
    to: `${1976 + index}-08`,
    text: `岭海大学中文系第${index + 1}教研室教师、党支部委员，兼任学校工会委员`,
  }));
  const sheet = registrationFormSheet(completeForm({ resume }), context);
  const pages = pdfPages(await draw(sheet), 'raw').map(squeeze);
  expect(pages).toHaveLength(3);
  const text = pages.join('').replace('（下转附页）', '');
  for (const words of allWords(sheet)) expect(text).toContain(squeeze(words));
  expect(pages[0]).toContain('（下转附页）');
  expect(pages[2]).toContain('附页简历（续）');
  expect(text).not.toContain('…');
});

test('再长的内容也不丢：格子里印不下的，都在附页接着印', async () => {
  const long = (name: string) => Array.from({ length: 120 }, (_, index) => `${name}${index + 1}，`).join('');
  const values = { 熟悉专业有何专长: long('专长'), 工作单位及现任职务: long('职务'), 奖惩情况: long('奖励') };
  const [specialty, currentPost, rewards] = Object.values(values);
  const sheet = registrationFormSheet(completeForm({ specialty, currentPost, rewards }), context);
  const cells = await cellsOnPaper(sheet);
  const continued = squeeze(
    pdfPages(await draw(sheet), 'raw')
      .slice(2)
      .join(''),
  );
  for (const [label, value] of Object.entries(values)) {
    const { text = '' } = cells.find(({ content }) => content.kind !== 'label' && wordsOf(content)[0] === value) ?? {};
    expect(text).toMatch(/（下转附页）$/);
    const head = text.replace('（下转附页）', '');
    expect(value.startsWith(head)).toBe(true);
    expect(continued).toContain(`${label}（续）${value.slice(head.length)}`);
  }
});

test.each(['陆𬭚', '欧阳𬱖', '玛依拉·艾力', '𠮷𪚥𫝀𫠝𬂛𬺰'])('姓名 %s 从表单到 PDF 文字不变', async (name) => {
  const sheet = registrationFormSheet(completeForm({ name }), context);
  expect(squeeze(pdfPages(await draw(sheet), 'layout').join(''))).toContain(name);
});

test('没有字形的字符不印成方框，而是报出来', async () => {
  const sheet = registrationFormSheet(completeForm({ rewards: '先进😀个人😀，\u{30000}' }), context);
  await expect(draw(sheet)).rejects.toMatchObject({
    name: 'MissingGlyphsError',
    characters: ['😀', '\u{30000}'],
  });
});

test('通知 二：一式三份，每页有份数、页码、校验码和可扫的二维码', async () => {
  const pdf = await draw(registrationFormSheet(rich, context), 3);
  const pages = pdfPages(pdf, 'raw').map(squeeze);
  const feet = [1, 1, 2, 2, 3, 3].map((copy) => `校验码${pageCode}第${copy}份/共3份`);
  expect(pages).toHaveLength(6);
  feet.forEach((foot, index) => {
    expect(pages[index]).toContain(foot);
    expect(pages[index]).toContain(`—${(index % 2) + 1}—`);
  });
  const lowerLeft = { left: 0.06, top: 0.9, width: 0.12, height: 0.08 };
  expect(await scanQr(pdf, 4, lowerLeft)).toBe(`${pageCode} 2/2 2/3`);
});

test('A4 原大双面打印，语言为中文，标题有姓名', async () => {
  const document = await PDFDocument.load(await draw(registrationFormSheet(rich, context)));
  const preferences = document.catalog.getViewerPreferences();
  expect(preferences?.getPrintScaling()).toBe('None');
  expect(preferences?.getDuplex()).toBe('DuplexFlipLongEdge');
  expect(document.getTitle()).toBe('登记表 玛依拉·艾力');
  expect(String(document.catalog.get(PDFName.of('Lang')))).toContain('zh-CN');
  for (const page of document.getPages()) {
    expect(page.getWidth()).toBeCloseTo(595.28, 2);
    expect(page.getHeight()).toBeCloseTo(841.89, 2);
  }
});

test('照片栏：有照片贴照片，没有印“照片”', async () => {
  const sheet = registrationFormSheet(rich, context);
  const photo = await sharp({ create: { width: 70, height: 100, channels: 3, background: '#456' } })
    .jpeg()
    .toBuffer();
  const pdf = await renderRegistrationForms([{ sheet, pageCode, photo: new Uint8Array(photo) }]);
  expect(squeeze(pdfPages(pdf, 'raw')[0] ?? '')).not.toContain('照片');
  expect(Buffer.from(pdf).includes('/Subtype /Image')).toBe(true);
  expect(Buffer.from(await draw(sheet)).includes('/Subtype /Image')).toBe(false);
});
