import { describe, expect, test } from 'vitest';
import { selectionChannels } from '@/lib/domain/glossary';
import type { FormProblem } from '@/lib/domain/nomination/form-problem';
import { formSections } from '@/lib/domain/nomination/registration-fields';
import { emptyRegistrationForm } from '@/lib/domain/nomination/registration-form';
import { sectionProgress } from '@/lib/domain/nomination/section-progress';
import { completeForm } from '@/tests/support/forms';

const error = (field: string): FormProblem => ({ field, message: '', severity: 'error' });

describe('附件3分节填写的进度', () => {
  test('空表各节都是零，总数是这个途径要填的栏目', () => {
    const progress = sectionProgress(emptyRegistrationForm, [], 'RECRUITED');
    expect(progress.map(({ id, filled }) => [id, filled])).toEqual(formSections.map(({ id }) => [id, 0]));
    expect(progress.find(({ id }) => id === 'party')?.total).toBe(6);
  });

  test.each(selectionChannels)('填了的不多于要填的（%s）', (channel) => {
    for (const { filled, total } of sectionProgress(completeForm(), [], channel)) {
      expect(filled).toBeLessThanOrEqual(total);
      expect(filled).toBeGreaterThan(0);
    }
  });

  test('错误算在所在的节，简历的各格也算；警告不算', () => {
    const problems = [
      error('name'),
      error('resume.2.from'),
      error('resume'),
      { ...error('sex'), severity: 'warning' as const },
    ];
    const errors = sectionProgress(completeForm(), problems, 'RECRUITED').map(({ id, errors: count }) => [id, count]);
    expect(errors).toEqual([
      ['basics', 1],
      ['party', 0],
      ['education', 0],
      ['career', 2],
      ['opinions', 0],
    ]);
  });
});
