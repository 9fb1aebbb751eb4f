import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { renderNotice } from '@/lib/documents/render-notice';
import { enclosureLines, noticeContent, noticeParagraphs } from '@/lib/domain/nomination/notice';

const notice = noticeContent.parse(JSON.parse(readFileSync('tests/fixtures/notices/notice-148.json', 'utf8')));
const squeeze = (text: string) => text.replace(/\s/g, '');
let pages: string[];

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'notice-'));
  try {
    const file = join(process.env.KEEP_PDF ?? folder, 'notice.pdf');
    writeFileSync(file, await renderNotice(notice));
    pages = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('粤社党字〔2017〕148号: every word of the notice is on paper, in order', () => {
  const withoutNumbers = pages.map((page) => page.replace(/—\s*\d+\s*—/g, '')).join('\n');
  const text = squeeze(withoutNumbers);
  const all = [
    notice.documentNumber,
    notice.title,
    ...noticeParagraphs(notice.body).map((paragraph) => paragraph.text),
  ];
  let position = 0;
  for (const words of [...all.slice(0, 8)]) {
    const at = text.indexOf(squeeze(words), position);
    expect(at, words).toBeGreaterThanOrEqual(position);
    position = at;
  }
  for (const words of [...all, ...enclosureLines(notice.enclosures), notice.signedBy, '2017年9月29日']) {
    expect(text).toContain(squeeze(words));
  }
  expect(text).not.toContain('…');
});

test('附件1 begins a page of its own, after 署名 and date', () => {
  const first = pages.findIndex((page) => /^\s*附件1/.test(page));
  expect(first).toBeGreaterThan(0);
  expect(squeeze(pages[first - 1] ?? '')).toContain('中共广东省社会组织委员会2017年9月29日');
});

test('page numbers — 1 —, and 版记 on the last page only', () => {
  pages.forEach((page, index) => {
    expect(page).toMatch(new RegExp(`—\\s?${index + 1}\\s?—`));
    expect(squeeze(page).includes('印发2017年9月29日印发') || squeeze(page).includes('公开方式：主动公开')).toBe(
      index === pages.length - 1,
    );
  });
  expect(squeeze(pages.at(-1) ?? '')).toContain('抄送：省“两新”组织党工委、厅党组。');
});
