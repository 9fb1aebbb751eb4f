import type { SelectionChannel } from '../glossary';
import type { RegistrationField, RegistrationFormDraft } from './registration-form';
import { isBlankStage } from './resume-check';

const always: readonly RegistrationField[] = [
  'name',
  'sex',
  'bornOn',
  'ethnicity',
  'nativePlace',
  'phone',
  'membership',
  'joinedPartyOn',
  'partyPost',
  'startedWorkOn',
  'currentPost',
  'resume',
  'partyWorkExperience',
  'politicalReview',
  'rewards',
  'nominatorOpinion',
];

/** What the 方案 asks of one channel only: 招募 a source group, 选任 a role, 选派 the work that it goes with. */
const channelOf: Readonly<Partial<Record<RegistrationField, SelectionChannel>>> = {
  sourceGroup: 'RECRUITED',
  internalRole: 'SELECTED_INTERNALLY',
  dutyArea: 'DISPATCHED',
};

/** Fields without which a form of this channel cannot be submitted. 学历 is asked for in one of two columns. */
export function requiredFields(channel: SelectionChannel): readonly RegistrationField[] {
  const own = (Object.keys(channelOf) as RegistrationField[]).filter((field) => channelOf[field] === channel);
  return [...always, ...own, ...(channel === 'RECRUITED' ? (['isVoluntary'] as const) : [])];
}

/** Whether the field is asked for at all in this channel. */
export function isAsked(field: RegistrationField, channel: SelectionChannel): boolean {
  return (channelOf[field] ?? channel) === channel;
}

/** Whether something stands in the field; a resume of blank rows is empty. */
export function isFilled(draft: RegistrationFormDraft, field: RegistrationField): boolean {
  if (field === 'resume') return !draft.resume.every(isBlankStage);
  const value = draft[field];
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : value;
}
