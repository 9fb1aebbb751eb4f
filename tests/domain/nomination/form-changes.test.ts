import { describe, expect, test } from 'vitest';
import { changedFields, sectionOf } from '@/lib/domain/nomination/form-changes';
import { formSections } from '@/lib/domain/nomination/registration-fields';
import { emptyRegistrationForm, registrationFormDraft } from '@/lib/domain/nomination/registration-form';

describe('退回修改后只标出改动的栏目', () => {
  test('没有改动', () => {
    expect(changedFields(emptyRegistrationForm, { ...emptyRegistrationForm })).toEqual([]);
  });

  test('文字、勾选、简历、人员特点的改动都能看出，按表格顺序列出', () => {
    const after = {
      ...emptyRegistrationForm,
      isVoluntary: true,
      resume: [{ from: '1983-08', to: '', text: '岭海市文化馆干部' }],
      tags: ['RETIRED_LEADING_CADRE'],
      name: '陈一鸣',
    };
    expect(changedFields(emptyRegistrationForm, after)).toEqual(['name', 'tags', 'resume', 'isVoluntary']);
  });
});

describe('登记表各栏都在某一部分里', () => {
  test('每一栏恰好在一个部分里', () => {
    const placed = formSections.flatMap((section) => section.fields);
    expect([...placed].sort()).toEqual(Object.keys(registrationFormDraft.shape).sort());
  });

  test('简历在工作经历里', () => {
    expect(sectionOf('resume').id).toBe('career');
  });
});
