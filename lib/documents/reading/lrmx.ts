import type { CadreEducation, CadrePerson, FamilyMember } from '@/lib/domain/nomination/cadre-person';
import type { PersonFieldReader } from '@/lib/domain/nomination/person-fields';
import { FileRefusal } from './file-refusal';
import { lrmxFamilyTags, lrmxOtherTags, lrmxTags } from './lrmx-tags';
import { readPhoto } from './photo';
import { decodeText } from './text-encoding';
import { parseXmlTree, writeXmlElement, type XmlElement } from './xml-tree';

const knownTags = new Set<string>(Object.values(lrmxTags));

/** @throws FileRefusal FILE_TYPE_MISMATCH when the root is not `<Person>`, FILE_DAMAGED */
export function readLrmx(bytes: Uint8Array, reader: PersonFieldReader): CadrePerson {
  const { text: xml } = decodeText(bytes);
  if (!/^\s*<(\?xml|Person\b)/.test(xml)) throw new FileRefusal('FILE_TYPE_MISMATCH', 'no XML');
  const root = parseXmlTree('lrmx', xml);
  if (root.name !== 'Person') throw new FileRefusal('FILE_TYPE_MISMATCH', `root is ${root.name}`);
  const elements = new Map(root.children.map((element) => [element.name, element]));
  const value = (field: keyof typeof lrmxTags) => elements.get(lrmxTags[field])?.text;
  const text = (field: keyof typeof lrmxTags) => reader.text(value(field));
  return {
    name: reader.name(value('name')),
    sex: reader.sex(value('sex')),
    bornOn: reader.date('bornOn', value('bornOn'), 'BIRTH'),
    ethnicity: reader.ethnicity(value('ethnicity')),
    nativePlace: text('nativePlace'),
    birthPlace: text('birthPlace'),
    ...reader.joining(value('joinedPartyOn')),
    startedWorkOn: reader.date('startedWorkOn', value('startedWorkOn'), 'WORK'),
    health: text('health'),
    technicalPost: text('technicalPost'),
    speciality: text('speciality'),
    fullTime: readEducation(text('fullTimeEducation'), text('fullTimeDegree'), [
      text('fullTimeSchool'),
      text('fullTimeDegreeSchool'),
    ]),
    inService: readEducation(text('inServiceEducation'), text('inServiceDegree'), [
      text('inServiceSchool'),
      text('inServiceDegreeSchool'),
    ]),
    currentPost: text('currentPost'),
    resume: reader.resume(value('resume')),
    rewards: text('rewards'),
    family: readFamily(elements.get(lrmxTags.family), reader),
    reportingUnit: text('reportingUnit'),
    idNumber: text('idNumber'),
    ...readPhoto(Buffer.from(value('photo') ?? '', 'base64'), reader),
    ...keepTheRest(root, reader),
  };
}

/** School and department stand in one field and the major or the school of the degree in another, often the same. */
export function readEducation(
  education: string | null,
  degree: string | null,
  schools: readonly (string | null)[],
): CadreEducation {
  const lines = [...new Set(schools.filter((school) => school !== null))];
  return { education, degree, school: lines.join('\n') || null };
}

/** The program writes blank items up to the height of the printed form. */
function readFamily(element: XmlElement | undefined, reader: PersonFieldReader): FamilyMember[] {
  return (element?.children ?? []).flatMap((item) => {
    const value = (field: keyof typeof lrmxFamilyTags) =>
      item.children.find(({ name }) => name === lrmxFamilyTags[field])?.text;
    const member = {
      relation: reader.text(value('relation')),
      name: reader.text(value('name')),
      bornOn: reader.date('family', value('bornOn')),
      politicalStatus: reader.text(value('politicalStatus')),
      unitAndPost: reader.text(value('unitAndPost')),
    };
    return Object.values(member).some((each) => each !== null) ? [member] : [];
  });
}

/** Elements that 登记表 has no place for go back out with the person; those that offices added are listed as well. */
function keepTheRest(
  root: XmlElement,
  reader: PersonFieldReader,
): Pick<CadrePerson, 'otherTags' | 'unknownTags' | 'unknownXml'> {
  const otherTags: Record<string, string> = {};
  const unknownTags = new Map<string, string>();
  const unknownXml: string[] = [];
  for (const element of root.children) {
    if (lrmxOtherTags.has(element.name)) otherTags[element.name] = element.text;
    if (knownTags.has(element.name)) continue;
    const isPlain = element.children.length === 0 && Object.keys(element.attributes).length === 0;
    if (isPlain && !unknownTags.has(element.name)) unknownTags.set(element.name, element.text);
    else unknownXml.push(writeXmlElement(element));
    reader.report(null, 'FIELD_UNKNOWN', `${element.name}：${element.text}`);
  }
  return { otherTags, unknownTags: Object.fromEntries(unknownTags), unknownXml };
}
