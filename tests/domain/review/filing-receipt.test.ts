import { expect, test } from 'vitest';
import { filingReceiptSheet } from '@/lib/domain/review/filing-receipt';

test('方案 二（二）3「报省社会组织党委审核备案」：回执写明人选、备案号和日期，盖章处留空', () => {
  const sheet = filingReceiptSheet({
    partyOrganizationName: '中共竹艺联合委员会（演示）',
    batchTitle: '第一批（演示）',
    issuer: '中共广东省社会组织委员会（演示）',
    filed: [
      { name: '陈一鸣', number: '粤社党备〔2017〕1号', filedOn: '2017-11-20' },
      { name: '林若溪', number: '粤社党备〔2017〕2号', filedOn: '2017-11-21' },
    ],
  });
  expect(sheet.parts[0]).toMatchObject({ text: '中共竹艺联合委员会（演示）：', isIndented: false });
  expect(sheet.parts[1]).toMatchObject({ text: expect.stringContaining('同意下列2名备案') });
  expect(sheet.parts[2]).toMatchObject({
    rows: [
      ['1', '陈一鸣', '粤社党备〔2017〕1号', '2017年11月20日'],
      ['2', '林若溪', '粤社党备〔2017〕2号', '2017年11月21日'],
    ],
  });
  expect(sheet.closing).toEqual(['中共广东省社会组织委员会（演示）', '（盖章）', '2017年11月21日']);
});
