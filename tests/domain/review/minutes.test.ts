import { expect, test } from 'vitest';
import { defaultMeetingRules } from '@/lib/domain/meeting-rules';
import type { RecordSheet } from '@/lib/domain/record-sheet';
import { type MinutesItem, minutesSheet } from '@/lib/domain/review/minutes';

const item = (name: string, data: Partial<MinutesItem> = {}): MinutesItem => ({
  name,
  organizationName: '广东省竹艺灯饰行业协会（演示）',
  channel: 'RECRUITED',
  recused: [],
  tally: { agree: 3, disagree: 0, abstain: 0 },
  result: 'SELECTED',
  rank: null,
  reason: '',
  ...data,
});
const minutes = {
  title: '省社会组织党委会议（演示）',
  heldOn: '2017-12-01',
  place: '广州（演示）',
  presiding: '梁思远（演示）',
  clerk: '周明川（演示）',
  remarks: '听取资格审查情况汇报。\n逐名研究。',
  batchTitle: '第一批（演示）',
  rules: defaultMeetingRules,
  isPublished: true,
  members: [
    { name: '甲（演示）', duty: '书记', isPresent: true },
    { name: '乙（演示）', duty: '', isPresent: true },
    { name: '丙（演示）', duty: '', isPresent: false },
  ],
  items: [
    item('陈一鸣'),
    item('乙备', { result: 'RESERVE', rank: 2 }),
    item('甲备', { result: 'RESERVE', rank: 1 }),
    item('林若溪', {
      result: 'NOT_SELECTED',
      reason: '名额所限',
      recused: [{ memberName: '乙（演示）', kind: 'RELATIVE' }],
    }),
  ],
  dropped: [{ name: '何知远', dropReason: '材料待补' }],
};

const textOf = ({ parts }: RecordSheet) =>
  parts
    .map((part) => (part.kind === 'table' ? part.rows.map((row) => row.join('|')).join('\n') : part.text))
    .join('\n');

test('通知 三：会议纪要写明到会、回避、票数和结果', () => {
  const text = textOf(minutesSheet(minutes));
  for (const words of [
    '会议时间：2017年12月1日',
    '到会成员：甲（演示）（书记）、乙（演示）',
    '缺席成员：丙（演示）',
    '应到成员3人，实到2人，符合到会成员三分之二以上的要求',
    '乙（演示）对林若溪（亲属关系）',
    '入选1名，备用人选2名，未入选1名',
    '1|陈一鸣|招募|广东省竹艺灯饰行业协会（演示）|3|0|0|',
    '1|林若溪|招募|广东省竹艺灯饰行业协会（演示）|3|0|0|名额所限',
    '撤下议程：何知远（材料待补）',
  ]) {
    expect(text).toContain(words);
  }
  expect(text.indexOf('甲备')).toBeLessThan(text.indexOf('乙备'));
});

test('没有发布的是草稿，未拟定结果的列明', () => {
  const draft = minutesSheet({
    ...minutes,
    isPublished: false,
    items: [item('陈一鸣', { result: null, tally: null })],
  });
  expect(draft.title).toBe('会议纪要（草稿）');
  expect(textOf(draft)).toContain('尚未拟定结果：陈一鸣');
  expect(textOf(draft)).toContain('没有成员须回避');
});
