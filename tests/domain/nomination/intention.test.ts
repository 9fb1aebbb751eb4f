import { describe, expect, test } from 'vitest';
import { allowed, refused } from '@/lib/domain/decision';
import {
  decideIntention,
  intentionForm,
  intentionMachine,
  intentionNotice,
  intentionStates,
  nextIntentionState,
} from '@/lib/domain/nomination/intention';

const filled = {
  batchId: '0199a5b0-0000-7000-8000-000000000001',
  name: ' 陈 一 鸣 ',
  phone: '19900000001',
  isPartyMember: 'on',
  hasConsented: 'on',
};
const problems = (form: object) => {
  const result = intentionForm.safeParse(form);
  return result.success ? [] : result.error.issues.map(({ message }) => message);
};

describe('通知 一「积极动员…党务工作者或党员报名」：意向登记（N02）', () => {
  test('意向须经推荐单位采纳，才成为人选', () => {
    expect(nextIntentionState('REGISTERED', 'adopt')).toBeNull();
    expect(nextIntentionState('HANDED', 'adopt')).toBe('ADOPTED');
  });

  test('未采纳的可以转交另一个推荐单位；采纳的不能再退', () => {
    expect(nextIntentionState('DECLINED', 'hand')).toBe('HANDED');
    expect(nextIntentionState('ADOPTED', 'decline')).toBeNull();
  });

  test('个人信息保护法 第十五条：本人随时可以撤回，撤回以后什么都不再发生', () => {
    for (const state of intentionStates.filter((each) => each !== 'WITHDRAWN'))
      expect(nextIntentionState(state, 'withdraw')).toBe('WITHDRAWN');
    expect(intentionMachine.transitions.WITHDRAWN).toEqual({});
  });

  test('只面向中共党员，未经同意不收集（个人信息保护法 第十三、十四条）', () => {
    expect(problems(filled)).toEqual([]);
    expect(problems({ ...filled, isPartyMember: undefined })).toEqual(['意向登记面向中共党员，请确认您是中共党员']);
    expect(problems({ ...filled, hasConsented: '' })).toEqual(['请阅读告知内容并同意后再登记']);
  });

  test('姓名和电话是联系所必需，其余可以不填', () => {
    expect(intentionForm.parse(filled)).toMatchObject({ name: '陈一鸣', organization: '', wish: '' });
    expect(problems({ ...filled, name: '1', phone: '12' })).toHaveLength(2);
  });

  test('关闭时不能登记；批次不收人选时同样不能', () => {
    const late = refused({ code: 'LATE', message: '已截止' });
    expect(decideIntention(true, allowed)).toEqual(allowed);
    expect(decideIntention(true, late)).toEqual(late);
    expect(decideIntention(false, allowed)).toMatchObject({ reasons: [{ code: 'INTENTIONS_CLOSED' }] });
  });

  test('个人信息保护法 第十七条：目的、种类、保存期限、行使权利的方式都已告知', () => {
    for (const word of ['处理目的', '收集的信息', '保存期限', '您的权利'])
      expect(intentionNotice.some((line) => line.startsWith(word))).toBe(true);
  });
});
