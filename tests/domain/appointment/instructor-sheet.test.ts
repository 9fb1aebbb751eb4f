import { expect, test } from 'vitest';
import type { RosterLine } from '@/lib/domain/appointment/instructor-roster';
import { rosterColumns, rosterSheet } from '@/lib/domain/appointment/instructor-sheet';

const line: RosterLine = {
  personId: 'p',
  termId: 't',
  name: '陈\t建国',
  initials: 'cjg',
  sex: 'MALE',
  channel: 'RECRUITED',
  unit: { key: 'SERVICE_CENTER', name: '党群工作服务中心' },
  organizationName: '广东省竹艺协会',
  organizationInitials: 'gdszyxh',
  region: '',
  post: '秘书长',
  phone: '138****5678',
  hasPhoto: true,
  letterNumber: '粤社党聘〔2017〕001号',
  startsOn: '2017-12-15',
  endsOn: '2020-12-14',
  state: 'ACTIVE',
  isFollowed: false,
  hasOpenChange: false,
};

test('花名册: a text for every column, masked as on the page, nothing that paper cannot bear', () => {
  const sheet = rosterSheet([line, { ...line, sex: '' }], '2020-01-05');
  expect(sheet.rows[0]).toEqual([
    '1',
    '陈 建国',
    '男',
    '招募',
    '党群工作服务中心',
    '广东省竹艺协会',
    '',
    '138****5678',
    '粤社党聘〔2017〕001号',
    '2020年12月14日',
    '在聘',
  ]);
  expect(sheet.rows[1]?.[2]).toBe('');
  expect([sheet.leftLine, sheet.rightLine]).toEqual(['共2人', '截至2020年1月5日']);
  expect(rosterColumns.map(({ header }) => header)).toEqual(sheet.columns.map(({ label }) => label));
});

test('the table fills the paper and no more: A4 landscape within margins of 14 mm', () => {
  const width = rosterSheet([], '2020-01-05').columns.reduce((sum, column) => sum + column.width, 0);
  expect(width).toBe(297 - 2 * 14);
});
