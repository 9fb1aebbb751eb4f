import { expect, test } from 'vitest';
import { type Appointed, appointedSheet, appointmentNotice } from '@/lib/domain/appointment/appointment-notice';
import { noticeParagraphs } from '@/lib/domain/nomination/notice';

const one: Appointed = {
  name: '陈一鸣',
  channel: 'RECRUITED',
  organizationName: '广东省竹艺|协会',
  letterNumber: '粤社党聘〔2017〕001号',
  startsOn: '2017-12-15',
  endsOn: '2020-12-14',
};
const other: Appointed = { ...one, name: '李梅', channel: 'DISPATCHED', letterNumber: '粤社党聘〔2017〕002号' };

test('「统一颁发聘书」: everybody stands in the table of 附件, whatever his organisation is called', () => {
  const { title, body, enclosures } = appointmentNotice([one, other]);
  expect(title).toBe('关于聘任陈一鸣等2名同志为全省性社会组织党建工作指导员的通知');
  const paragraphs = noticeParagraphs(body);
  expect(paragraphs.map(({ kind }) => kind)).toEqual([
    'TEXT',
    'TEXT',
    'APPENDIX',
    'APPENDIX_TITLE',
    'TABLE_ROW',
    'TABLE_ROW',
    'TABLE_ROW',
  ]);
  expect(paragraphs[5]?.text).toBe('| 1 | 陈一鸣 | 招募 | 广东省竹艺 协会 | 粤社党聘〔2017〕001号 |');
  expect(paragraphs[0]?.text).toContain('聘期自2017年12月15日至2020年12月14日');
  expect(enclosures).toBe('全省性社会组织党建工作指导员聘任名单');
});

test('terms that differ are not said in one sentence', () => {
  expect(appointmentNotice([one, { ...other, endsOn: '2021-01-01' }]).body).toContain('聘期见附件');
  expect(appointmentNotice([one]).title).toContain('关于聘任陈一鸣同志为');
  expect(() => appointmentNotice([])).toThrow();
});

test('聘任名单 fills A4 landscape', () => {
  const sheet = appointedSheet('第一批', [one, other]);
  expect(sheet.columns.reduce((sum, { width }) => sum + width, 0)).toBe(269);
  expect(sheet.rows[1]).toContain('2017年12月15日至2020年12月14日');
});
