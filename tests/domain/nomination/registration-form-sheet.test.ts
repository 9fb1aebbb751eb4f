import { expect, test } from 'vitest';
import { emptyRegistrationForm } from '@/lib/domain/nomination/registration-form';
import {
  type RegistrationFormContext,
  registrationFormSheet,
  voluntaryStatement,
} from '@/lib/domain/nomination/registration-form-sheet';
import type { SheetContent } from '@/lib/domain/sheet';
import { completeForm } from '@/tests/support/forms';

const context: RegistrationFormContext = {
  channel: 'SELECTED_INTERNALLY',
  referenceMonth: '2017-10',
  emptyCells: 'blank',
  nominatingOrganization: '广东省竹艺灯饰行业协会（演示）',
};
type Sheet = ReturnType<typeof registrationFormSheet>;
const cellsOf = (sheet: Sheet) => sheet.pages.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
const labelsOf = (sheet: Sheet) =>
  cellsOf(sheet).flatMap(({ content }) => (content.kind === 'label' ? content.text.replace(/\s/g, '') : []));
function contentOf(sheet: Sheet, label: string): SheetContent | undefined {
  return cellsOf(sheet).find(({ content }) => 'label' in content && content.label === label)?.content;
}
const textOf = (sheet: Sheet, label: string) => {
  const content = contentOf(sheet, label);
  return content && 'text' in content ? content.text : undefined;
};

test('附件3：标签及其次序', () => {
  expect(labelsOf(registrationFormSheet(completeForm(), context))).toEqual([
    ...['姓名', '性别', '出生年月（岁）', '民族', '籍贯', '出生地'],
    ...['入党时间', '参加工作时间', '健康状况', '转正时间（党龄）', '专业技术职务', '熟悉专业有何专长'],
    ...['学历学位', '全日制教育', '毕业院校系及专业', '在职教育', '毕业院校系及专业'],
    ...['工作单位及现任职务', '所在党组织及党内职务', '产生途径', '联系电话', '电子邮箱', '简历'],
    ...['党务工作经历及熟悉社会组织情况', '本人意见（自愿承诺）'],
    ...['政治历史审查情况', '奖惩情况', '推荐单位意见', '党委意见', '其他需要向党委说明的问题'],
  ]);
});

test('附件3：十二个基准列，每页的格子正好铺满，不重叠', () => {
  for (const { columnWidths, rows } of registrationFormSheet(completeForm(), context).pages) {
    expect(columnWidths).toHaveLength(12);
    expect(columnWidths.reduce((sum, width) => sum + width)).toBeCloseTo(172.26, 2);
    const covered = rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ column, columnSpan, rowSpan }) =>
        Array.from({ length: columnSpan * rowSpan }, (_, index) => {
          const [across, down] = [index % columnSpan, Math.floor(index / columnSpan)];
          return `${row + down}/${column + across}`;
        }),
      ),
    );
    const all = rows.flatMap((_, row) => columnWidths.map((_width, column) => `${row}/${column}`));
    expect(covered.toSorted()).toEqual(all.toSorted());
  }
});

test('附件3：两页都在 A4 纸内，简历不少于90毫米', () => {
  const { pages } = registrationFormSheet(completeForm(), context);
  const heights = pages.map(({ rows }) => rows.reduce((sum, row) => sum + row.height, 0));
  for (const height of heights) expect(height).toBeLessThanOrEqual(297 - 18 - 25);
  expect(pages[0].rows.at(-1)?.height).toBeGreaterThanOrEqual(90);
});

test('照片贴在第1至4行的末列', () => {
  const photo = cellsOf(registrationFormSheet(completeForm(), context)).find(({ content }) => content.kind === 'photo');
  expect(photo).toMatchObject({ column: 11, columnSpan: 1, rowSpan: 4 });
});

test('产生途径：勾选其中一项', () => {
  const box = (channel: RegistrationFormContext['channel']) =>
    textOf(registrationFormSheet(completeForm(), { ...context, channel }), '产生途径');
  expect(box('DISPATCHED')).toBe('■选派\u3000□招募\u3000□选任');
  expect(box('SELECTED_INTERNALLY')).toBe('□选派\u3000□招募\u3000■选任');
});

test('「没有的可填“无”」：空格留白待手写，或一律印“无”', () => {
  const blank = registrationFormSheet(emptyRegistrationForm, context);
  const none = registrationFormSheet(emptyRegistrationForm, { ...context, emptyCells: 'none' });
  for (const label of ['姓名', '在职学历', '奖惩情况', '其他需要向党委说明的问题']) {
    expect(textOf(blank, label)).toBe('');
    expect(textOf(none, label)).toBe('无');
  }
  for (const label of ['推荐单位意见', '党委意见', '本人意见']) expect(textOf(none, label)).toBe('');
});

test('「该栏由推荐单位填写推荐人选的政审情况」：未填时印提示', () => {
  const form = completeForm({ politicalReview: '' });
  expect(textOf(registrationFormSheet(form, context), '政治历史审查情况')).toBe(
    '（该栏由推荐单位填写推荐人选的政审情况）',
  );
});

test('本人自愿：勾选而未写意见的，印自愿承诺', () => {
  const form = completeForm({ personalStatement: '', isVoluntary: true });
  expect(textOf(registrationFormSheet(form, context), '本人意见')).toBe(voluntaryStatement);
});

test('盖章处留空：推荐单位意见印单位名称，党委意见不印', () => {
  const sheet = registrationFormSheet(completeForm(), context);
  const date = '\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日';
  expect(contentOf(sheet, '推荐单位意见')).toMatchObject({
    closing: ['广东省竹艺灯饰行业协会（演示）', '（盖章）', date],
  });
  expect(contentOf(sheet, '党委意见')).toMatchObject({ text: '', closing: ['（盖章）', date] });
});

test('学历与学位分两行，姓名两字中间空一格', () => {
  const sheet = registrationFormSheet(completeForm({ name: '李娜', inServiceEducation: '14' }), context);
  expect(textOf(sheet, '全日制学历')).toBe('大学\n文学学士');
  expect(textOf(sheet, '在职学历')).toBe('研究生');
  expect(textOf(sheet, '姓名')).toBe('李\u3000娜');
});
