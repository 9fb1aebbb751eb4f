import { describe, expect, test } from 'vitest';
import {
  emptyRegistrationForm,
  formSections,
  registrationFieldLabels,
  registrationFormDraft,
  sensitiveFields,
} from '@/lib/domain/nomination/registration-form';

const fields = Object.keys(registrationFormDraft.shape);

describe('附件3 登记表的栏目', () => {
  test('每个栏目都有名称，都在且只在一节里', () => {
    expect(Object.keys(registrationFieldLabels).sort()).toEqual([...fields].sort());
    expect(formSections.flatMap((section) => section.fields).sort()).toEqual([...fields].sort());
  });

  test('通知所附表格的五栏一字不差', () => {
    const { politicalReview, rewards, nominatorOpinion, otherMatters } = registrationFieldLabels;
    expect([politicalReview, rewards, nominatorOpinion, otherMatters]).toEqual([
      '政治历史审查情况',
      '奖惩情况',
      '推荐单位意见',
      '其他需要向党委说明的问题',
    ]);
  });

  test('个人信息保护法第二十八条：敏感个人信息单列', () => {
    expect([...sensitiveFields]).toEqual(['idNumber', 'health', 'politicalReview']);
  });
});

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
