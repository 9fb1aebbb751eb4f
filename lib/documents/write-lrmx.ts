import type { CadreEducation, CadrePerson, FamilyMember } from '@/lib/domain/nomination/cadre-person';
import { writeResume } from '@/lib/domain/nomination/resume-text';
import { lrmxFamilyTags, lrmxTags } from './reading/lrmx-tags';
import { escapeXml } from './reading/xml-tree';

type Field = keyof typeof lrmxTags;

/**
 * 干部任免审批表 as .lrmx: what was read of such a file goes back out, also the elements that 登记表 has no place for and
 * those that offices added.
 */
export function writeLrmx(person: CadrePerson): Uint8Array {
  const values = valuesOf(person);
  const fields = (Object.keys(lrmxTags) as Field[]).map((field) => {
    const tag = lrmxTags[field];
    return field === 'family' ? familyXml(person.family) : element(tag, values[field] ?? person.otherTags[tag] ?? '');
  });
  const added = [
    ...Object.entries(person.unknownTags).map(([tag, text]) => element(tag, text)),
    ...person.unknownXml.map((xml) => `  ${xml}`),
  ];
  const lines = ['<?xml version="1.0" encoding="utf-8"?>', '<Person>', ...fields, ...added, '</Person>', ''];
  return new TextEncoder().encode(lines.join('\r\n'));
}

function valuesOf(person: CadrePerson): Partial<Record<Field, string | null>> {
  const joined = person.joinedPartyOn && digits(person.joinedPartyOn);
  return {
    name: person.name,
    sex: person.sex,
    bornOn: digits(person.bornOn),
    ethnicity: person.ethnicity,
    nativePlace: person.nativePlace,
    birthPlace: person.birthPlace,
    joinedPartyOn: person.isProbationary ? ['预备党员', joined].filter(Boolean).join(' ') : joined,
    startedWorkOn: digits(person.startedWorkOn),
    health: person.health,
    technicalPost: person.technicalPost,
    speciality: person.speciality,
    ...educationValues('fullTime', person.fullTime),
    ...educationValues('inService', person.inService),
    currentPost: person.currentPost,
    resume: writeResume(person.resume),
    rewards: person.rewards,
    reportingUnit: person.reportingUnit,
    idNumber: person.idNumber,
    photo: person.photoBytes && Buffer.from(person.photoBytes).toString('base64'),
  };
}

/** The second line of 毕业院校系及专业 has a field of its own. */
function educationValues(kind: 'fullTime' | 'inService', { education, degree, school }: CadreEducation) {
  const [first = '', ...rest] = (school ?? '').split('\n');
  return {
    [`${kind}Education`]: education,
    [`${kind}Degree`]: degree,
    [`${kind}School`]: first,
    [`${kind}DegreeSchool`]: rest.join(''),
  };
}

function familyXml(family: readonly FamilyMember[]): string {
  const items = family.map((member) => {
    const fields = (Object.keys(lrmxFamilyTags) as (keyof typeof lrmxFamilyTags)[]).map((field) => {
      const value = field === 'bornOn' ? digits(member.bornOn) : member[field];
      return `<${lrmxFamilyTags[field]}>${escapeXml(value ?? '')}</${lrmxFamilyTags[field]}>`;
    });
    return `    <Item>${fields.join('')}</Item>\r\n`;
  });
  return `  <${lrmxTags.family}>\r\n${items.join('')}  </${lrmxTags.family}>`;
}

function element(tag: string, text: string): string {
  return `  <${tag}>${escapeXml(text)}</${tag}>`;
}

/** yyyyMM or yyyyMMdd. */
function digits(date: string | null): string | null {
  return date?.replaceAll('-', '') ?? null;
}
