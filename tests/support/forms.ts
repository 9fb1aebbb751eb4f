import { emptyRegistrationForm, type RegistrationFormDraft } from '@/lib/domain/nomination/registration-form';
import * as fictional from '@/prisma/seed/fictional-numbers';

let people = 0;

/**
 * A 登记表 that passes every rule on any cut-off day since 2017: everything filled in, a full member since 1986, 大学.
 * Each call is another person (its own ID number); say `idNumber` to repeat one.
 */
export function completeForm(overrides: Partial<RegistrationFormDraft> = {}): RegistrationFormDraft {
  return {
    ...emptyRegistrationForm,
    name: '陈一鸣',
    sex: 'MALE',
    bornOn: '1962-05',
    ethnicity: '01',
    nativePlace: '广东梅县',
    birthPlace: '广东广州',
    health: '健康',
    healthConsent: true,
    idNumber: fictionalIdNumber(++people),
    phone: '19900000001',
    email: 'nominee@example.com',
    membership: 'FULL',
    joinedPartyOn: '1985-07',
    fullMembershipOn: '1986-07',
    partyPost: '协会党支部书记',
    sourceGroup: 'RETIRED',
    internalRole: 'PARTY_WORKER',
    dutyArea: 'REGISTRATION',
    tags: ['FULLTIME_PARTY_WORKER'],
    fullTimeEducation: '21',
    fullTimeDegree: '文学学士',
    fullTimeSchool: '岭海大学中文系汉语言文学专业',
    startedWorkOn: '1983-08',
    currentPost: '广东省竹艺灯饰行业协会秘书长',
    technicalPost: '高级政工师',
    specialty: '社会组织党建',
    resume: [
      { from: '1979-09', to: '1983-08', text: '岭海大学中文系汉语言文学专业学习' },
      { from: '1983-08', to: '2009-12', text: '岭海市文化馆干部、副馆长' },
      { from: '2009-12', to: '', text: '广东省竹艺灯饰行业协会秘书长' },
    ],
    partyWorkExperience: '长期从事基层党务工作，熟悉社会组织运作模式和管理工作。',
    politicalReview: '经审查，政治历史清楚，未发现问题。',
    rewards: '2015年获评优秀党务工作者，未受过处分。',
    nominatorOpinion: '同意推荐。',
    otherMatters: '无',
    personalStatement: '本人自愿担任党建工作指导员，认真履行职责。',
    isVoluntary: true,
    ...overrides,
  };
}

/** A valid ID number of nobody, born 1962-05-15, male; `serial` from 1 to 499. */
export function fictionalIdNumber(serial: number): string {
  return fictional.fictionalIdNumber('1962-05-15', 'MALE', serial);
}
