import { describe, expect, test } from 'vitest';
import { selectionChannels } from '@/lib/domain/glossary';
import type { FormContext } from '@/lib/domain/nomination/form-problem';
import { registrationFieldLabels } from '@/lib/domain/nomination/registration-fields';
import { emptyRegistrationForm, type RegistrationFormDraft } from '@/lib/domain/nomination/registration-form';
import { checkRegistrationForm } from '@/lib/domain/nomination/registration-form-check';
import { normaliseRegistrationForm } from '@/lib/domain/nomination/registration-form-normalise';
import { requiredFields } from '@/lib/domain/nomination/required-fields';
import { defaultBatchRules } from '@/lib/domain/regulation';
import { completeForm } from '@/tests/support/forms';

const context: FormContext = {
  channel: 'RECRUITED',
  today: '2017-10-20',
  cutOffOn: '2017-10-30',
  rules: defaultBatchRules,
};
const check = (draft: RegistrationFormDraft, change: Partial<FormContext> = {}) =>
  checkRegistrationForm(draft, { ...context, ...change }).problems;
const brief = (change: Partial<RegistrationFormDraft>, contextChange: Partial<FormContext> = {}) =>
  check(completeForm(change), contextChange).map(({ field, message, severity }) => [field, message, severity]);

describe('附件3 登记表：提交前的核对', () => {
  test.each(selectionChannels)('填好的表可以提交（%s）', (channel) => {
    expect(check(completeForm(), { channel })).toEqual([]);
  });

  test.each(selectionChannels)('空表的每个必填项都指出来（%s）', (channel) => {
    const problems = check(emptyRegistrationForm, { channel });
    expect(problems.map(({ field }) => field)).toEqual([...requiredFields(channel), 'fullTimeEducation']);
    expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
  });

  test('所有问题都指向表上的栏目', () => {
    for (const { field } of check({ ...emptyRegistrationForm, resume: [{ from: 'x', to: 'y', text: '' }] })) {
      expect(registrationFieldLabels).toHaveProperty([field.split('.')[0] ?? '']);
    }
  });

  test('奖惩情况没有的可填“无”', () => {
    expect(brief({ rewards: '' })).toEqual([['rewards', '请填写奖惩情况，没有的可填“无”', 'error']]);
    expect(brief({ rewards: '无' })).toEqual([]);
  });

  test('政治历史审查情况由推荐单位填写，不能空', () => {
    expect(brief({ politicalReview: ' ' })).toEqual([['politicalReview', '请填写政治历史审查情况', 'error']]);
  });

  test('两栏学历至少填一栏', () => {
    expect(brief({ fullTimeEducation: '', inServiceEducation: '31' })).toEqual([]);
    expect(brief({ fullTimeEducation: '' })).toEqual([
      ['fullTimeEducation', '全日制学历、在职学历至少填写一项', 'error'],
    ]);
  });

  test('写法不同，核对的结果一样', () => {
    const typed = completeForm({ bornOn: '1962年5月', joinedPartyOn: '198507', phone: '199-0000-0001' });
    expect(check(typed)).toEqual(check(normaliseRegistrationForm(typed, context.today)));
  });

  test('写法、简历、前后矛盾的问题一并列出', () => {
    const resume = [{ from: '2009.12', to: '', text: '' }];
    expect(brief({ phone: '123', bornOn: '1970.01', idNumber: '', resume })).toEqual([
      ['phone', '手机号应为11位，固定电话应为7至8位', 'error'],
      ['resume.0.text', '请填写这一段的单位及职务', 'error'],
      ['joinedPartyOn', '入党时不满18周岁，请核对', 'warning'],
      ['startedWorkOn', '参加工作时不满14周岁，请核对', 'warning'],
    ]);
  });
});

describe('方案 二（二）2：以自愿、志愿为基本原则招募', () => {
  test('招募须本人自愿，选任、选派不必', () => {
    const message = '招募以自愿、志愿为基本原则，请本人确认自愿';
    expect(brief({ isVoluntary: false })).toEqual([['isVoluntary', message, 'error']]);
    expect(brief({ isVoluntary: false }, { channel: 'DISPATCHED' })).toEqual([]);
  });
});

describe('个人信息保护法第二十九条：健康状况须单独同意', () => {
  test('填了健康状况就要有同意，不填不要', () => {
    const message = '健康状况是敏感个人信息，须经本人单独同意才能填写';
    expect(brief({ healthConsent: false })).toEqual([['healthConsent', message, 'error']]);
    expect(brief({ health: '', healthConsent: false })).toEqual([]);
  });
});

describe('方案 二：党建工作指导员是…开展党建工作的党员', () => {
  test('不是党员的不能提交，也不再追问入党时间', () => {
    expect(brief({ membership: 'NONE', joinedPartyOn: '', fullMembershipOn: '' })).toEqual([
      ['membership', '党建工作指导员须是中共党员', 'error'],
    ]);
  });

  test('党龄、学历不够的照样可以提交，由人判断；批次从严的不能', () => {
    const short = { joinedPartyOn: '2015.06', fullMembershipOn: '2016.06', fullTimeEducation: '41' };
    expect(brief(short)).toEqual([]);
    expect(brief(short, { rules: { ...defaultBatchRules, strictEligibility: true } })).toEqual([
      ['joinedPartyOn', '转正时间2016.06，不满5年（按月计）；本批次要求5年以上', 'error'],
      ['fullTimeEducation', '未达到大专以上；本批次要求大专以上', 'error'],
    ]);
  });
});
