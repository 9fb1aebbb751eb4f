import { expect, test, vi } from 'vitest';
import { renderRecord } from '@/lib/documents/render-record';
import type { RecordSheet } from '@/lib/domain/record-sheet';
import { MissingGlyphsError } from '@/lib/domain/sheet';
import { pdfPages, squeeze } from '@/tests/support/pdf';

// The first document waits for a worker to start and, once a machine, for fonts to be unpacked.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const columns = [
  { label: '序号', width: 20 },
  { label: '姓名', width: 40 },
  { label: '推荐单位', width: 70, align: 'left' },
  { label: '备注', width: 30, align: 'left' },
] as const;
const rows = Array.from({ length: 118 }, (_, index) => [
  String(index + 1),
  ['陆𬭚', '欧阳𬱖', '玛依拉·艾力'][index % 3] ?? '',
  '广东省竹艺灯饰行业协会（演示）',
  index % 9 === 0 ? '综合党务工作经历、行业分布和本人意愿，列为备用人选' : '',
]);
const sheet: RecordSheet = {
  title: '会议纪要',
  parts: [
    { kind: 'text', text: '会议时间：2017年12月1日', isIndented: false },
    { kind: 'heading', text: '一、会议情况' },
    { kind: 'text', text: '会议逐名研究。'.repeat(60), isIndented: true },
    { kind: 'table', columns, rows },
  ],
  closing: ['中共广东省社会组织委员会', '2017年12月1日'],
};

test('会议纪要：逐字写上，一行不少，表头每页都有，页码连续', async () => {
  const pages = pdfPages(await renderRecord(sheet), 'raw').map(squeeze);
  const all = pages.join('');
  expect(all).toContain(squeeze('会议逐名研究。'.repeat(60)).slice(0, 40));
  expect(all.match(/会议逐名研究。/g)).toHaveLength(60);
  expect(all.match(/陆𬭚|欧阳𬱖|玛依拉·艾力/gu)).toHaveLength(118);
  expect(all.match(/列为备用人选/g)).toHaveLength(14);
  expect(all).not.toContain('…');
  pages.forEach((page, index) => {
    expect(page).toContain(`—${index + 1}—`);
  });
  const tables = pages.filter((page) => page.includes('竹艺灯饰'));
  expect(tables.length).toBeGreaterThan(3);
  for (const page of tables) expect(page).toContain('推荐单位');
  expect(pages.at(-1)).toContain('中共广东省社会组织委员会2017年12月1日');
});

test('一页写得下的没有页码；没有字形的字不印', async () => {
  const short: RecordSheet = { ...sheet, parts: sheet.parts.slice(0, 2) };
  const pages = pdfPages(await renderRecord(short), 'raw');
  expect(pages).toHaveLength(1);
  expect(pages[0]).not.toContain('—1—');
  await expect(renderRecord({ ...short, title: '会议\u{10ffff}' })).rejects.toThrow(MissingGlyphsError);
});
