import { describe, expect, test } from 'vitest';
import { selectionChannels } from '@/lib/domain/glossary';
import { registrationFieldLabels } from '@/lib/domain/nomination/registration-fields';
import { emptyRegistrationForm, type RegistrationField } from '@/lib/domain/nomination/registration-form';
import { isAsked, isFilled, requiredFields } from '@/lib/domain/nomination/required-fields';
import { completeForm } from '@/tests/support/forms';

describe('方案 二（二）：三种途径各有所问', () => {
  const common: readonly RegistrationField[] = requiredFields('DISPATCHED').filter((field) => field !== 'dutyArea');

  test.each([
    ['DISPATCHED', ['dutyArea']],
    ['RECRUITED', ['sourceGroup', 'isVoluntary']],
    ['SELECTED_INTERNALLY', ['internalRole']],
  ] as const)('%s 另须填写 %j', (channel, own) => {
    expect(requiredFields(channel).filter((field) => !common.includes(field))).toEqual(own);
  });

  test('政审情况、奖惩情况、推荐单位意见任何途径都要填', () => {
    for (const channel of selectionChannels) {
      expect(requiredFields(channel)).toEqual(
        expect.arrayContaining(['name', 'joinedPartyOn', 'politicalReview', 'rewards', 'nominatorOpinion']),
      );
    }
  });

  test('必填的都是这个途径要问的；别的途径的栏目不问', () => {
    for (const channel of selectionChannels) {
      expect(requiredFields(channel).every((field) => isAsked(field, channel))).toBe(true);
    }
    expect(isAsked('sourceGroup', 'SELECTED_INTERNALLY')).toBe(false);
    expect(isAsked('isVoluntary', 'SELECTED_INTERNALLY')).toBe(true);
  });
});

describe('填了没有', () => {
  const fields = Object.keys(registrationFieldLabels) as RegistrationField[];

  test('空表一项没填，填好的表必填项都填了', () => {
    expect(fields.filter((field) => isFilled(emptyRegistrationForm, field))).toEqual([]);
    const form = completeForm();
    expect(requiredFields('RECRUITED').filter((field) => !isFilled(form, field))).toEqual([]);
  });

  test('空格、空白的简历行都不算填', () => {
    const blank = { ...emptyRegistrationForm, name: '　', resume: [{ from: ' ', to: '', text: '\n' }] };
    expect(fields.filter((field) => isFilled(blank, field))).toEqual([]);
  });
});
