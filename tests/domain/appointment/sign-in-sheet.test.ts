import { expect, test } from 'vitest';
import { signInSheets } from '@/lib/domain/appointment/sign-in-sheet';

const session = { title: '集中培训（演示）', heldOn: '2017-11-30', place: '岭海干部学院（演示）', halfDays: 3 };
const line = { name: '陆𬭚', organizationName: '广东省竹艺灯饰行业协会（演示）', channel: 'RECRUITED' } as const;

test('培训签到表：序号、姓名、单位、途径、上午、下午、签名、备注；一天一张，不上课的半天划去', () => {
  const sheets = signInSheets(session, [line]);
  expect(sheets.map(({ rightLine }) => rightLine)).toEqual(['日期：2017年11月30日', '日期：2017年12月1日']);
  const [first, second] = sheets;
  expect(first?.columns.map(({ label }) => label)).toEqual([
    '序号',
    '姓名',
    '单位',
    '途径',
    '上午',
    '下午',
    '签名',
    '备注',
  ]);
  expect(first?.columns.reduce((sum, { width }) => sum + width, 0)).toBe(297 - 2 * 14);
  expect(first?.rows).toEqual([['1', '陆𬭚', '广东省竹艺灯饰行业协会（演示）', '招募', '', '', '', '']]);
  expect(second?.rows[0]?.[5]).toBe('—');
  expect(first?.leftLine).toBe('集中培训（演示）\u3000岭海干部学院（演示）');
});
