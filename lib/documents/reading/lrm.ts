import type { CadrePerson } from '@/lib/domain/nomination/cadre-person';
import type { PersonFieldReader } from '@/lib/domain/nomination/person-fields';
import { FileRefusal } from './file-refusal';
import { readEducation } from './lrmx';
import { readPhoto } from './photo';
import { decodeText } from './text-encoding';

/** Positions of the fields that are read; the others have never been described. */
const positions = {
  name: 0,
  sex: 1,
  bornOn: 2,
  ethnicity: 3,
  nativePlace: 4,
  joinedPartyOn: 5,
  health: 6,
  birthPlace: 7,
  startedWorkOn: 8,
  education: 9,
  school: 10,
  technicalPost: 11,
  speciality: 16,
  resume: 17,
  rewards: 18,
  currentPost: 25,
  reportingUnit: 29,
} as const;
const usedPositions = new Set<number>(Object.values(positions));
const FIELD_COUNT = 30;

/**
 * .lrm, the format before .lrmx: GBK text of thirty quoted fields, split at `","` since fields may hold commas and
 * line breaks; the photograph is a file of the same name with the ending .pic.
 * @throws FileRefusal FILE_TYPE_MISMATCH, FILE_DAMAGED
 */
export function readLrm(bytes: Uint8Array, photo: Uint8Array, reader: PersonFieldReader): CadrePerson {
  const fields = splitFields(decodeText(bytes).text);
  const value = (field: keyof typeof positions) => fields[positions[field]];
  const text = (field: keyof typeof positions) => reader.text(value(field));
  // 全日制学历#学位@在职学历#学位, and the schools alike.
  const [fullTime, inService] = pairs(value('education'), reader);
  const [fullTimeSchools, inServiceSchools] = pairs(value('school'), reader);
  reportUnused(fields, reader);
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
    fullTime: readEducation(fullTime[0], fullTime[1], fullTimeSchools),
    inService: readEducation(inService[0], inService[1], inServiceSchools),
    currentPost: text('currentPost'),
    resume: reader.resume(value('resume')),
    rewards: text('rewards'),
    family: [],
    reportingUnit: text('reportingUnit'),
    idNumber: null,
    ...readPhoto(photo, reader),
    otherTags: {},
    unknownTags: {},
    unknownXml: [],
  };
}

function splitFields(text: string): string[] {
  const trimmed = text.trim();
  if (!trimmed.startsWith('"')) throw new FileRefusal('FILE_TYPE_MISMATCH', 'no quoted fields');
  const fields = trimmed.replace(/^"|"$/g, '').split('","');
  if (fields.length < FIELD_COUNT) throw new FileRefusal('FILE_DAMAGED', `${fields.length} fields`);
  return fields;
}

type Pair = [string | null, string | null];

function pairs(value: string | undefined, reader: PersonFieldReader): [fullTime: Pair, inService: Pair] {
  const [fullTime, inService] = (value ?? '').split('@').map((part) => part.split('#'));
  const pair = (parts: string[] | undefined): Pair => [reader.text(parts?.[0]), reader.text(parts?.[1])];
  return [pair(fullTime), pair(inService)];
}

function reportUnused(fields: readonly string[], reader: PersonFieldReader): void {
  for (const [index, field] of fields.entries())
    if (!usedPositions.has(index) && field.trim()) reader.report(null, 'FIELD_UNKNOWN', `第${index + 1}栏：${field}`);
}
