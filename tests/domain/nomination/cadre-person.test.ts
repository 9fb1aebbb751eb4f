import { describe, expect, test } from 'vitest';
import { type CadrePerson, cadrePersonFromDraft, draftFromCadrePerson } from '@/lib/domain/nomination/cadre-person';

const person: CadrePerson = {
  name: '石敢',
  sex: '男',
  bornOn: '1969-04-03',
  ethnicity: '汉族',
  nativePlace: '广东揭西',
  birthPlace: '广东揭西',
  joinedPartyOn: '1992-06',
  isProbationary: false,
  startedWorkOn: '1991-07',
  health: '健康',
  technicalPost: '高级政工师',
  speciality: '党务管理',
  fullTime: { education: '大学', degree: '文学学士', school: '岭海师范学院(演示)中文系' },
  inService: { education: null, degree: null, school: null },
  currentPost: '某协会(演示)党委副书记',
  resume: [
    { from: '1987-09', to: '1991-07', text: '学习' },
    { from: '1991-07', text: '干部' },
  ],
  rewards: null,
  family: [],
  reportingUnit: '某协会党委(演示)',
  idNumber: null,
  photo: null,
  photoBytes: null,
  otherTags: {},
  unknownTags: { ZiDingYi: '保留' },
  unknownXml: [],
};

describe('干部任免审批表与附件3登记表相同的栏目', () => {
  test('读进登记表，再写出来，内容不变，自加的字段也在', () => {
    const { draft, open } = draftFromCadrePerson(person);
    expect(draft).toMatchObject({ sex: 'MALE', ethnicity: '01', membership: 'FULL', fullTimeEducation: '21' });
    expect(open).toEqual([]);
    const { photo, photoBytes, reportingUnit } = person;
    const context = { reportingUnit: reportingUnit ?? '', photo: { photo, photoBytes }, kept: person };
    expect(cadrePersonFromDraft(draft, context)).toEqual(person);
  });

  test('“省委党校研究生”说不准是哪一级，留给人选', () => {
    const { draft, open } = draftFromCadrePerson({
      ...person,
      isProbationary: true,
      inService: { education: '省委党校研究生', degree: null, school: null },
    });
    expect(draft).toMatchObject({ membership: 'PROBATIONARY', inServiceEducation: '' });
    expect(open).toEqual([{ field: 'inServiceEducation', found: '省委党校研究生' }]);
  });
});
