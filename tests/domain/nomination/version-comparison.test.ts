import { expect, test } from 'vitest';
import { compareVersions } from '@/lib/domain/nomination/version-comparison';
import { completeForm } from '@/tests/support/forms';

const before = completeForm();
const answersOf = (after: typeof before) =>
  compareVersions(before, after, 'RECRUITED', '2017-10').flatMap(({ answers }) => answers);

test('两个版本逐栏对照，只标出改过的栏目', () => {
  const answers = answersOf({ ...before, currentPost: '广东省竹艺灯饰行业协会会长', fullTimeEducation: '31' });
  expect(answers.filter(({ isChanged }) => isChanged)).toEqual([
    { field: 'fullTimeEducation', label: '全日制学历', left: '大学本科毕业', right: '大学专科毕业', isChanged: true },
    {
      field: 'currentPost',
      label: '工作单位及现任职务',
      left: '广东省竹艺灯饰行业协会秘书长',
      right: '广东省竹艺灯饰行业协会会长',
      isChanged: true,
    },
  ]);
});

test('个人信息保护法第二十八条：敏感栏目只说改没改，不显示内容', () => {
  const after = { ...before, politicalReview: '另有问题待查', health: '长期病休', phone: '19900000099' };
  const answers = answersOf(after);
  const shown = JSON.stringify(answers);
  for (const secret of [before.politicalReview, after.politicalReview, after.health, before.idNumber, after.phone]) {
    expect(shown).not.toContain(secret);
  }
  expect(answers.filter(({ isChanged }) => isChanged).map(({ field }) => field)).toEqual([
    'health',
    'phone',
    'politicalReview',
  ]);
});
