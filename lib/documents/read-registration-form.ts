import { channelLabels } from '@/lib/domain/glossary';
import { readPhone } from '@/lib/domain/identifiers';
import { readEducation, splitDegree } from '@/lib/domain/nomination/education-text';
import type { FilledForm } from '@/lib/domain/nomination/filled-form';
import { PersonFieldReader } from '@/lib/domain/nomination/person-fields';
import type { ReadingProblem } from '@/lib/domain/nomination/reading-problem';
import { ageAt, monthOf, splitStatedYears } from '@/lib/domain/party-date';
import { type DocxCell, readDocxRows } from './reading/docx-table';
import { refusalKind } from './reading/file-refusal';
import { type FormCells, type FormField, findForms } from './reading/form-cells';
import { cellLines, readChannels, readOpinion, readProse } from './reading/form-text';
import { noPhoto, readPhoto } from './reading/photo';

export interface RegistrationFormFile {
  /** Null when the file could not be read at all. */
  values: FilledForm | null;
  /** Month of the signature, else of the nomination: the stated age is compared at it. */
  referenceMonth: string | null;
  problems: ReadingProblem[];
}

/** Fields that every version of the form has; that one is missing is worth a word. */
const expectedFields: FormField[] = [
  'name',
  'sex',
  'bornOn',
  'ethnicity',
  'nativePlace',
  'joinedPartyOn',
  'startedWorkOn',
  'fullTimeEducation',
  'inServiceEducation',
  'currentPost',
  'resume',
  'rewards',
  'politicalReview',
];

/**
 * Reads a filled 附件3 登记表 (.docx): values by their labels, wherever they stand in the table. What could not be read
 * is listed; nothing is guessed.
 */
export async function readRegistrationForm(bytes: Uint8Array): Promise<RegistrationFormFile> {
  const reader = new PersonFieldReader();
  try {
    const [form, ...others] = findForms(await readDocxRows(bytes));
    if (!form) return { values: null, referenceMonth: null, problems: [{ field: null, kind: 'FORM_NOT_FOUND' }] };
    if (others.length > 0) reader.report(null, 'SEVERAL_FORMS');
    for (const field of expectedFields) if (!form.cells[field]) reader.report(field, 'FIELD_MISSING');
    const values = readForm(form, reader);
    const formOn = values.signedOn ?? values.nominatorOpinion.on;
    if (formOn && values.bornOn && values.statedAge !== null && values.statedAge !== ageAt(values.bornOn, formOn))
      reader.report('bornOn', 'AGE_MISMATCH', cellLines(form.cells.bornOn));
    return { values, referenceMonth: formOn && monthOf(formOn), problems: reader.problems };
  } catch (error) {
    return { values: null, referenceMonth: null, problems: [{ field: null, kind: refusalKind(error) }] };
  }
}

function readForm({ cells, images }: FormCells, reader: PersonFieldReader): FilledForm {
  const lines = (field: FormField) => cellLines(cells[field]);
  const text = (field: FormField) => reader.text(lines(field));
  const birth = splitStatedYears(lines('bornOn'));
  const standing = splitStatedYears(lines('fullMembershipOn'));
  const statement = readOpinion(cells.personalStatement);
  return {
    name: reader.name(lines('name')),
    sex: reader.sex(lines('sex')),
    bornOn: reader.date('bornOn', birth.text, 'BIRTH'),
    statedAge: birth.years,
    ethnicity: reader.ethnicity(lines('ethnicity')),
    nativePlace: text('nativePlace'),
    birthPlace: text('birthPlace'),
    ...reader.joining(lines('joinedPartyOn')),
    startedWorkOn: reader.date('startedWorkOn', lines('startedWorkOn'), 'WORK'),
    health: text('health'),
    fullMembershipOn: reader.date('fullMembershipOn', standing.text, 'PARTY'),
    statedPartyYears: standing.years,
    technicalPost: text('technicalPost'),
    speciality: text('specialty'),
    fullTime: readEducationCell(cells.fullTimeEducation, text('fullTimeSchool')),
    inService: readEducationCell(cells.inServiceEducation, text('inServiceSchool')),
    currentPost: text('currentPost'),
    partyPost: text('partyPost'),
    channel: readChannel(cells.channel, reader),
    phone: readPhoneText(text('phone')),
    email: text('email'),
    ...(images[0] ? readPhoto(images[0], reader) : noPhoto),
    resume: reader.resume(lines('resume')),
    partyWorkExperience: readProse(cells.partyWorkExperience),
    personalStatement: statement.text || null,
    signedOn: statement.on,
    politicalReview: readProse(cells.politicalReview),
    rewards: readProse(cells.rewards),
    nominatorOpinion: readOpinion(cells.nominatorOpinion),
    committeeOpinion: readOpinion(cells.committeeOpinion),
    other: readProse(cells.otherMatters),
  };
}

function readEducationCell(cell: DocxCell | undefined, school: string | null) {
  const { education, degree } = splitDegree(cellLines(cell));
  const read = readEducation(education);
  return { education: read?.text ?? null, codes: read?.codes ?? [], degree: degree || null, school };
}

function readChannel(cell: DocxCell | undefined, reader: PersonFieldReader) {
  const [channel, ...others] = readChannels(cell);
  if (others.length > 0) return reader.report('channel', 'CHANNEL_UNKNOWN', cellLines(cell));
  return channel ? channelLabels[channel] : null;
}

function readPhoneText(text: string | null): string | null {
  const phone = readPhone(text ?? '');
  return phone.valid ? phone.normalised : text;
}
