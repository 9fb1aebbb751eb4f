import { ethnicities, ethnicityName } from '../ethnicity';
import { sexLabels } from '../glossary';
import { parsePartialDate } from '../party-date';
import { printedEducation } from './education';
import { readEducation } from './education-text';
import { emptyRegistrationForm, type RegistrationField, type RegistrationFormDraft } from './registration-form';
import type { ResumePeriod } from './resume-text';

/** 全日制 or 在职 education as words. */
export interface CadreEducation {
  education: string | null;
  degree: string | null;
  /** 毕业院校系及专业 */
  school: string | null;
}

export interface FamilyMember {
  relation: string | null;
  name: string | null;
  bornOn: string | null;
  politicalStatus: string | null;
  unitAndPost: string | null;
}

/** What 干部任免审批表 and 登记表 share; dates are `yyyy-MM[-dd]`, null is empty or unreadable. */
export interface PersonFacts {
  name: string | null;
  sex: '男' | '女' | null;
  bornOn: string | null;
  ethnicity: string | null;
  nativePlace: string | null;
  birthPlace: string | null;
  joinedPartyOn: string | null;
  isProbationary: boolean;
  startedWorkOn: string | null;
  health: string | null;
  technicalPost: string | null;
  speciality: string | null;
  fullTime: CadreEducation;
  inService: CadreEducation;
  currentPost: string | null;
  resume: ResumePeriod[];
  rewards: string | null;
  /** Type of the photograph; its bytes are `photoBytes`. */
  photo: 'image/jpeg' | 'image/png' | null;
  photoBytes: Uint8Array | null;
}

/** A person as 干部任免审批表 describes one (.lrmx, .lrm). */
export interface CadrePerson extends PersonFacts {
  family: FamilyMember[];
  /** 呈报单位 */
  reportingUnit: string | null;
  idNumber: string | null;
  /** Fields of the format that 登记表 has no place for: kept for export. */
  otherTags: Record<string, string>;
  /** Fields that offices added themselves: kept for export. */
  unknownTags: Record<string, string>;
  /** Added elements with elements inside, as XML. */
  unknownXml: string[];
}

/** 未对应的栏目: what a 任免审批表 says and 登记表 has no place for. It stays with the nominee and goes back out. */
export type KeptFields = Pick<CadrePerson, 'family' | 'otherTags' | 'unknownTags' | 'unknownXml'>;

export interface DraftFromPerson {
  draft: RegistrationFormDraft;
  /** Fields whose words name no single code, with the words: a person must choose. */
  open: { field: RegistrationField; found: string }[];
}

export function draftFromCadrePerson(person: CadrePerson): DraftFromPerson {
  const { draft, open } = draftFromFacts(person);
  return { draft: { ...draft, idNumber: person.idNumber ?? '' }, open };
}

/** A draft to go on with; the photograph is kept separately. */
export function draftFromFacts(person: PersonFacts): DraftFromPerson {
  const open: DraftFromPerson['open'] = [];
  const educationCode = (field: 'fullTimeEducation' | 'inServiceEducation', words: string | null) => {
    const codes = readEducation(words ?? '')?.codes ?? [];
    if (words && codes.length !== 1) open.push({ field, found: words });
    return codes.length === 1 ? (codes[0] ?? '') : '';
  };
  const draft = {
    ...emptyRegistrationForm,
    name: person.name ?? '',
    sex: sexCode(person.sex),
    bornOn: person.bornOn ?? '',
    ethnicity: ethnicities.find(({ name }) => name === person.ethnicity)?.code ?? '',
    nativePlace: person.nativePlace ?? '',
    birthPlace: person.birthPlace ?? '',
    health: person.health ?? '',
    membership: person.isProbationary ? 'PROBATIONARY' : person.joinedPartyOn ? 'FULL' : '',
    joinedPartyOn: person.joinedPartyOn ?? '',
    startedWorkOn: person.startedWorkOn ?? '',
    fullTimeEducation: educationCode('fullTimeEducation', person.fullTime.education),
    fullTimeDegree: person.fullTime.degree ?? '',
    fullTimeSchool: person.fullTime.school ?? '',
    inServiceEducation: educationCode('inServiceEducation', person.inService.education),
    inServiceDegree: person.inService.degree ?? '',
    inServiceSchool: person.inService.school ?? '',
    currentPost: person.currentPost ?? '',
    technicalPost: person.technicalPost ?? '',
    specialty: person.speciality ?? '',
    resume: person.resume.map(({ from, to = '', text }) => ({ from, to, text })),
    rewards: person.rewards ?? '',
  };
  return { draft, open };
}

interface ExportContext {
  /** 呈报单位 */
  reportingUnit: string;
  photo: Pick<PersonFacts, 'photo' | 'photoBytes'>;
  /** What a file that the person came from had besides: it goes back out with the person. */
  kept?: KeptFields;
}

/** 登记表 as 任免审批表 has it. What the format has no place for (转正时间, 政审, opinions, channel, phone) stays behind. */
export function cadrePersonFromDraft(
  draft: RegistrationFormDraft,
  { reportingUnit, photo, kept }: ExportContext,
): CadrePerson {
  const words = (text: string) => text.trim() || null;
  const date = (text: string) => {
    const result = parsePartialDate(text);
    return result.ok ? result.value : null;
  };
  const education = (code: string, degree: string, school: string): CadreEducation => ({
    education: printedEducation(code) || words(code),
    degree: words(degree),
    school: words(school),
  });
  return {
    name: words(draft.name),
    sex: draft.sex in sexLabels ? sexLabels[draft.sex as keyof typeof sexLabels] : null,
    bornOn: date(draft.bornOn),
    ethnicity: ethnicityName(draft.ethnicity) || words(draft.ethnicity),
    nativePlace: words(draft.nativePlace),
    birthPlace: words(draft.birthPlace),
    joinedPartyOn: date(draft.joinedPartyOn),
    isProbationary: draft.membership === 'PROBATIONARY',
    startedWorkOn: date(draft.startedWorkOn),
    health: words(draft.health),
    technicalPost: words(draft.technicalPost),
    speciality: words(draft.specialty),
    fullTime: education(draft.fullTimeEducation, draft.fullTimeDegree, draft.fullTimeSchool),
    inService: education(draft.inServiceEducation, draft.inServiceDegree, draft.inServiceSchool),
    currentPost: words(draft.currentPost),
    resume: draft.resume.map(({ from, to, text }) => ({
      from: date(from) ?? '',
      ...(date(to) ? { to: date(to) ?? '' } : {}),
      text: text.trim(),
    })),
    rewards: words(draft.rewards),
    reportingUnit: words(reportingUnit),
    idNumber: words(draft.idNumber),
    ...photo,
    family: kept?.family ?? [],
    otherTags: kept?.otherTags ?? {},
    unknownTags: kept?.unknownTags ?? {},
    unknownXml: kept?.unknownXml ?? [],
  };
}

function sexCode(sex: PersonFacts['sex']): string {
  return Object.entries(sexLabels).find(([, label]) => label === sex)?.[0] ?? '';
}
