import { expect, test } from 'vitest';
import {
  registerCells,
  registerColumns,
  registerNote,
  registerSheet,
  registerTitle,
} from '@/lib/domain/appointment/register-sheet';

const entry = {
  number: '粤社党聘〔2017〕001号',
  name: '陆𬭚',
  channel: 'RECRUITED',
  organizationName: '广东省竹艺灯饰行业协会（演示）',
  issuedOn: '2017-12-15',
  startsOn: '2017-12-15',
  endsOn: '2020-12-14',
  stand: 'COLLECTED',
  collectedBy: '陆𬭚',
  collectedOn: '2017-12-20',
  collectionNote: '',
  reprintReasons: ['卡纸'],
  voidReason: '',
  replacedBy: null,
} as const;

test('聘书登记簿：一份一行，栏目与内容一一对应，宽度占满横向A4', () => {
  const sheet = registerSheet([entry], '2017-12-21');
  expect(sheet).toMatchObject({ title: registerTitle, leftLine: '共1份', rightLine: '打印日期：2017年12月21日' });
  expect(Object.fromEntries(registerColumns.map(({ label }, index) => [label, sheet.rows[0]?.[index]]))).toEqual({
    序号: '1',
    编号: '粤社党聘〔2017〕001号',
    姓名: '陆𬭚',
    途径: '招募',
    推荐单位: '广东省竹艺灯饰行业协会（演示）',
    颁发日期: '2017年12月15日',
    聘期: '2017年12月15日至\n2020年12月14日',
    状态: '已领取',
    领取: '陆𬭚\n2017年12月20日',
    备注: '补打：卡纸',
  });
  expect(registerColumns.reduce((sum, { width }) => sum + width, 0)).toBe(297 - 2 * 14);
});

test('作废、换发、补打和领取备注依次写明；没有领取的空着', () => {
  const voided = {
    ...entry,
    collectedOn: null,
    collectionNote: '代领',
    voidReason: '姓名有误',
    replacedBy: '粤社党聘〔2017〕002号',
  };
  expect(registerNote(voided)).toBe('作废：姓名有误；换发：粤社党聘〔2017〕002号；补打：卡纸；代领');
  expect(registerCells(voided, 7)).toMatchObject({ 0: '7', 8: '' });
});
