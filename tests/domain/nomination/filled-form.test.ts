import { expect, test } from 'vitest';
import { draftFromFilledForm, type FilledForm } from '@/lib/domain/nomination/filled-form';

const nothing = { education: null, codes: [], degree: null, school: null };
const form: FilledForm = {
  name: '石敢',
  sex: '男',
  bornOn: '1969-04',
  statedAge: 48,
  ethnicity: '汉族',
  nativePlace: null,
  birthPlace: null,
  joinedPartyOn: '1992-06',
  isProbationary: false,
  startedWorkOn: null,
  health: null,
  fullMembershipOn: '1993-06',
  statedPartyYears: 24,
  technicalPost: null,
  speciality: null,
  fullTime: nothing,
  inService: nothing,
  currentPost: null,
  partyPost: '党委副书记',
  channel: '选任',
  phone: '19900000011',
  email: null,
  photo: null,
  photoBytes: null,
  resume: [],
  partyWorkExperience: '二十余年',
  personalStatement: '自愿',
  signedOn: '2017-10-18',
  politicalReview: '清楚',
  rewards: '无',
  nominatorOpinion: { text: '同意推荐。', on: '2017-10-20' },
  committeeOpinion: { text: '同意', on: null },
  other: '无',
};

test('附件3 登记表读成草稿：本人自愿、健康信息的同意要本人勾选，党委意见不带入', () => {
  const { draft, open, channel } = draftFromFilledForm(form);
  expect(draft).toMatchObject({
    name: '石敢',
    membership: 'FULL',
    fullMembershipOn: '1993-06',
    partyPost: '党委副书记',
    phone: '19900000011',
    partyWorkExperience: '二十余年',
    nominatorOpinion: '同意推荐。',
    otherMatters: '无',
    isVoluntary: false,
    healthConsent: false,
  });
  expect(JSON.stringify(draft)).not.toContain('"同意"');
  expect(open).toEqual([]);
  expect(channel).toBe('SELECTED_INTERNALLY');
  expect(draftFromFilledForm({ ...form, channel: null }).channel).toBeNull();
});
