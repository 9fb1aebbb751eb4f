import { expect, test } from 'vitest';
import { factsOf } from '@/lib/domain/nomination/form-facts';
import { emptyRegistrationForm } from '@/lib/domain/nomination/registration-form';

test('「具有5年以上党龄，大专以上文化程度」：登记表填了什么，就核对什么', () => {
  const form = { ...emptyRegistrationForm, membership: 'FULL', joinedPartyOn: '1985-07', fullTimeEducation: '21' };
  expect(factsOf({ ...form, fullMembershipOn: '1986-07-01', inServiceEducation: '14' })).toEqual({
    membership: 'FULL',
    joinedPartyOn: '1985-07',
    fullMembershipOn: '1986-07-01',
    fullTimeEducation: '21',
    inServiceEducation: '14',
  });
});

test('没有填写、或者还不是日期的内容按未知处理，不猜测', () => {
  expect(factsOf({ ...emptyRegistrationForm, joinedPartyOn: '八五年' })).toEqual({
    membership: 'NONE',
    joinedPartyOn: null,
    fullMembershipOn: null,
    fullTimeEducation: null,
    inServiceEducation: null,
  });
});
