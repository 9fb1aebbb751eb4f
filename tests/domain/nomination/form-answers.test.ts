import { describe, expect, test } from 'vitest';
import { formAnswers } from '@/lib/domain/nomination/form-answers';
import { formSections } from '@/lib/domain/nomination/registration-fields';
import { emptyRegistrationForm, type RegistrationFormDraft } from '@/lib/domain/nomination/registration-form';

const form: RegistrationFormDraft = {
  ...emptyRegistrationForm,
  name: '陆𬭚',
  sex: 'MALE',
  bornOn: '1962-05',
  ethnicity: '05',
  membership: 'FULL',
  joinedPartyOn: '1985-07',
  sourceGroup: 'RETIRED',
  internalRole: 'MEMBER',
  dutyArea: 'REGISTRATION',
  tags: ['RETIRED_LEADING_CADRE', 'FULLTIME_PARTY_WORKER'],
  fullTimeEducation: '21',
  resume: [
    { from: '1985-07', to: '1990-03', text: '文化馆干部' },
    { from: '1990-03', to: '', text: '协会秘书长' },
  ],
  isVoluntary: true,
};

const answersOf = (...[draft, channel]: [RegistrationFormDraft, 'RECRUITED' | 'DISPATCHED' | 'SELECTED_INTERNALLY']) =>
  new Map(formAnswers(draft, channel, '2017-10').flatMap(({ answers }) => answers.map((a) => [a.field, a.text])));

describe('登记表（附件3）逐栏读出', () => {
  test('代码读作文字，年月读作 yyyy.MM，简历一段一行', () => {
    const answers = answersOf(form, 'RECRUITED');
    expect(answers.get('name')).toBe('陆𬭚');
    expect(answers.get('sex')).toBe('男');
    expect(answers.get('bornOn')).toBe('1962.05（55岁）');
    expect(answers.get('ethnicity')).toBe('维吾尔族');
    expect(answers.get('membership')).toBe('正式党员');
    expect(answers.get('joinedPartyOn')).toBe('1985.07');
    expect(answers.get('tags')).toBe('退休党政领导干部、专职社会组织党务工作人员');
    expect(answers.get('fullTimeEducation')).toBe('大学本科毕业');
    expect(answers.get('resume')).toBe('1985.07—1990.03  文化馆干部\n1990.03—  协会秘书长');
    expect(answers.get('isVoluntary')).toBe('本人自愿');
  });

  test('没有填写的栏目是空的，不消失', () => {
    const answers = answersOf(emptyRegistrationForm, 'RECRUITED');
    expect(new Set(answers.values())).toEqual(new Set(['']));
    expect(answers.has('rewards')).toBe(true);
  });

  test('「选派、招募、选任3种途径」各问各的栏目', () => {
    expect(answersOf(form, 'RECRUITED').get('sourceGroup')).toBe('离退休党员干部');
    expect(answersOf(form, 'RECRUITED').has('internalRole')).toBe(false);
    expect(answersOf(form, 'SELECTED_INTERNALLY').get('internalRole')).toBe('党员');
    expect(answersOf(form, 'DISPATCHED').get('dutyArea')).toBe('登记');
  });

  test('各部分的次序与填写时一样', () => {
    expect(formAnswers(form, 'RECRUITED', '2017-10').map(({ id }) => id)).toEqual(formSections.map(({ id }) => id));
  });
});
