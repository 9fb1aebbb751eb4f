import { expect, test } from 'vitest';
import { draftFromRegister } from '@/lib/domain/nomination/register-draft';
import type { RegisterValues } from '@/lib/domain/nomination/register-row';

const values: RegisterValues = {
  seq: '1',
  name: '秦疏影',
  sex: '女',
  ethnicity: '汉族',
  nativePlace: '广东恩平',
  fullTimeEducation: { text: '大学', codes: ['21'] },
  inServiceEducation: { text: '省委党校研究生', codes: ['14', '17'] },
  bornOn: '1962-05',
  statedAge: 55,
  joinedPartyOn: '1990-12',
  startedWorkOn: '1985-07',
  currentPost: '监事',
  remarks: '已退休',
  membership: 'FULL',
};

test('附件2 的每一栏进入登记表草稿，说不准的学历留给人选择', () => {
  const { draft, open } = draftFromRegister(values);
  expect(draft).toMatchObject({
    name: '秦疏影',
    sex: 'FEMALE',
    ethnicity: '01',
    nativePlace: '广东恩平',
    fullTimeEducation: '21',
    inServiceEducation: '',
    bornOn: '1962-05',
    membership: 'FULL',
    joinedPartyOn: '1990-12',
    startedWorkOn: '1985-07',
    currentPost: '监事',
    remarks: '已退休',
    isVoluntary: false,
  });
  expect(open).toEqual([{ field: 'inServiceEducation', found: '省委党校研究生' }]);
});

test('“中共正式党员”：预备党员照实写入，空栏不猜', () => {
  const { draft } = draftFromRegister({ ...values, membership: 'PROBATIONARY', remarks: null, bornOn: null });
  expect(draft).toMatchObject({ membership: 'PROBATIONARY', remarks: '', bornOn: '' });
});
