import { writeFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { renderLists } from '@/lib/documents/render-lists';
import { renderNotice } from '@/lib/documents/render-notice';
import { type Appointed, appointedSheet, appointmentNotice } from '@/lib/domain/appointment/appointment-notice';
import { noticeContent } from '@/lib/domain/nomination/notice';
import { pdfPages, squeeze } from '../support/pdf';

/** A hundred people (100人左右), among them a rare name and an organisation that breaks. */
const appointed: Appointed[] = Array.from({ length: 100 }, (_, index) => ({
  name: index === 7 ? '龙䶮𠮷' : `陈一鸣${'甲乙丙丁戊己庚辛壬癸'[index % 10]}`,
  channel: (['DISPATCHED', 'RECRUITED', 'SELECTED_INTERNALLY'] as const)[index % 3] ?? 'RECRUITED',
  organizationName: index % 2 ? '广东省竹艺协会' : '广东省海湾湿地保护与滨海生态修复技术研究会联合党支部（演示）',
  letterNumber: `粤社党聘〔2017〕${String(index + 1).padStart(3, '0')}号`,
  startsOn: '2017-12-15',
  endsOn: '2020-12-14',
}));
const notice = noticeContent.parse({
  ...appointmentNotice(appointed),
  documentNumber: '粤社党字〔2017〕160号',
  recipients: '各有关单位',
  signedBy: '中共广东省社会组织委员会',
  signedOn: '2017-12-15',
  printedBy: '广东省社会组织管理局党群工作处',
});
let pages: string[];

beforeAll(async () => {
  const pdf = await renderNotice(notice);
  if (process.env.KEEP_PDF) writeFileSync(`${process.env.KEEP_PDF}/appointment-notice.pdf`, pdf);
  pages = pdfPages(pdf, 'layout');
}, 60_000);

test('聘任文件: every name, organisation and number stands in the table of 附件, nothing is cut', () => {
  const text = squeeze(pages.join(''));
  for (const { name, letterNumber } of appointed) {
    expect(text).toContain(squeeze(name));
    expect(text).toContain(squeeze(letterNumber));
  }
  expect(text).not.toContain('…');
  expect(text).toContain(squeeze('附件：全省性社会组织党建工作指导员聘任名单'));
  expect(text).toContain('2017年12月15日印发');
});

test('附件 begins a page of its own behind 署名, and 版记 ends the last page', () => {
  const first = pages.findIndex((page) => /^\s*附件\s*$/m.test(page));
  expect(first).toBeGreaterThan(0);
  expect(squeeze(pages[first - 1] ?? '')).toContain('中共广东省社会组织委员会2017年12月15日');
  expect(squeeze(pages.at(-1) ?? '')).toContain('印发');
});

test('聘任名单 on A4 landscape: every name', async () => {
  const text = squeeze(pdfPages(await renderLists([appointedSheet('第一批（演示）', appointed)]), 'layout').join(''));
  for (const { name } of appointed) expect(text).toContain(squeeze(name));
});
