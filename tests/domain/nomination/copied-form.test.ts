import { describe, expect, test } from 'vitest';
import { copyForm, freshFields } from '@/lib/domain/nomination/copied-form';
import { emptyRegistrationForm, type RegistrationFormDraft } from '@/lib/domain/nomination/registration-form';

const earlier: RegistrationFormDraft = {
  ...emptyRegistrationForm,
  name: '陈一鸣',
  idNumber: '999999196205150017',
  bornOn: '1962-05',
  health: '健康',
  healthConsent: true,
  photoId: 'photo',
  sourceGroup: 'RETIRED',
  internalRole: 'MEMBER',
  resume: [{ from: '1982-07', to: '', text: '秘书长' }],
  rewards: '无',
  politicalReview: '合格',
  nominatorOpinion: '同意推荐',
  personalStatement: '自愿',
  isVoluntary: true,
  otherMatters: '无',
  remarks: '逾期补报',
};

describe('从上次名册复制', () => {
  test('what describes the person comes along', () => {
    expect(copyForm(earlier, 'RECRUITED')).toMatchObject({
      name: '陈一鸣',
      idNumber: '999999196205150017',
      bornOn: '1962-05',
      resume: earlier.resume,
      rewards: '无',
    });
  });

  test('个人信息保护法 第十四、二十九条：健康状况及其同意须重新取得', () => {
    expect(copyForm(earlier, 'RECRUITED')).toMatchObject({ health: '', healthConsent: false });
  });

  test('方案 二（二）2「自愿」：本人意见、政审和推荐意见不沿用', () => {
    const copy = copyForm(earlier, 'RECRUITED');
    for (const field of freshFields) expect(copy[field]).toEqual(emptyRegistrationForm[field]);
  });

  test('only what the channel asks for: 招募对象类别 or 选任对象类别', () => {
    expect(copyForm(earlier, 'RECRUITED')).toMatchObject({ sourceGroup: 'RETIRED', internalRole: '' });
    expect(copyForm(earlier, 'SELECTED_INTERNALLY')).toMatchObject({ sourceGroup: '', internalRole: 'MEMBER' });
  });

  test('no file of another record is named', () => expect(copyForm(earlier, 'RECRUITED').photoId).toBe(''));
});
