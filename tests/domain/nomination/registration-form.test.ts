import { describe, expect, test } from 'vitest';
import { emptyRegistrationForm, registrationFormDraft } from '@/lib/domain/nomination/registration-form';

describe('草稿：填了什么就存什么', () => {
  test('空表全是空白', () => {
    expect(registrationFormDraft.parse({})).toEqual(emptyRegistrationForm);
    expect(Object.values(emptyRegistrationForm).flat().join('').replaceAll('false', '')).toBe('');
  });

  test('没有写完、写法不对的内容原样保存', () => {
    const typed = { name: '陆𬭚 ', bornOn: '1962年', resume: [{ from: '85', to: '', text: '第一行\n第二行' }] };
    expect(registrationFormDraft.parse(typed)).toMatchObject(typed);
  });

  test('没有脚本的浏览器用 on 表示打勾，用一个词表示单选', () => {
    expect(registrationFormDraft.parse({ isVoluntary: 'on', tags: 'FULLTIME_PARTY_WORKER' })).toMatchObject({
      isVoluntary: true,
      healthConsent: false,
      tags: ['FULLTIME_PARTY_WORKER'],
    });
  });

  test('过长的内容、表里没有的栏目不收', () => {
    expect(registrationFormDraft.safeParse({ rewards: '奖'.repeat(20_001) }).success).toBe(false);
    expect(registrationFormDraft.parse({ state: 'APPOINTED' })).not.toHaveProperty('state');
  });
});
