import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyRegistrationForm } from '@/lib/domain/nomination/registration-form';
import { normaliseRegistrationForm } from '@/lib/domain/nomination/registration-form-normalise';
import { completeForm } from '@/tests/support/forms';

const today = '2017-10-30';

describe('登记表提交时统一写法，读不懂的原样保留', () => {
  test('日期、姓名、民族、号码、换行各归一种写法', () => {
    const typed = completeForm({
      name: '玛 依拉•艾力',
      bornOn: '1979年11月3日',
      joinedPartyOn: '2003/5/1',
      fullMembershipOn: '２００４．５',
      startedWorkOn: '200207',
      ethnicity: '维吾尔',
      idNumber: ' 99999919620515005x',
      phone: '199-0000-0001',
      rewards: ' 2012年先进\r\n无处分 ',
    });
    expect(normaliseRegistrationForm(typed, today)).toMatchObject({
      name: '玛依拉·艾力',
      bornOn: '1979-11-03',
      joinedPartyOn: '2003-05-01',
      fullMembershipOn: '2004-05',
      startedWorkOn: '2002-07',
      ethnicity: '05',
      idNumber: '99999919620515005X',
      phone: '19900000001',
      rewards: '2012年先进\n无处分',
    });
  });

  test('简历去掉空行，“至今”写成空', () => {
    const resume = [
      { from: '1979.9', to: '1983.7', text: ' 学习\r\n毕业 ' },
      { from: '', to: ' ', text: '' },
      { from: '1983年8月', to: '至今', text: '干部' },
    ];
    expect(normaliseRegistrationForm(completeForm({ resume }), today).resume).toEqual([
      { from: '1979-09', to: '1983-07', text: '学习\n毕业' },
      { from: '1983-08', to: '', text: '干部' },
    ]);
  });

  test('读不懂的一个字不丢', () => {
    const typed = { ...emptyRegistrationForm, bornOn: '不详', idNumber: '123', phone: '不便提供', ethnicity: '穿青人' };
    expect(normaliseRegistrationForm(typed, today)).toEqual(typed);
  });

  test('统一两次和一次一样', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('1962.5', '62.05', '1962', '汉', ' 李　娜 ', '020 83000001', '至今'),
    );
    const item = fc.record({ from: text, to: text, text });
    const draft = fc.record({
      name: text,
      bornOn: text,
      joinedPartyOn: text,
      ethnicity: text,
      phone: text,
      idNumber: text,
      rewards: text,
      resume: fc.array(item, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(draft, (change) => {
        const once = normaliseRegistrationForm({ ...emptyRegistrationForm, ...change }, today);
        expect(normaliseRegistrationForm(once, today)).toEqual(once);
      }),
    );
  });
});
