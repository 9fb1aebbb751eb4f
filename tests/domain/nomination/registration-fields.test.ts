import { describe, expect, test } from 'vitest';
import { formSections, registrationFieldLabels, sensitiveFields } from '@/lib/domain/nomination/registration-fields';
import { registrationFormDraft } from '@/lib/domain/nomination/registration-form';

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
