import type { RegistrationFormDraft, ResumeItem } from '@/lib/domain/nomination/registration-form';
import { isBlankStage } from '@/lib/domain/nomination/resume-check';
import type { DraftContent } from './draft-keeper';

const blankStage: ResumeItem = { from: '', to: '', text: '' };
const dotted = (month: string) => month.replaceAll('-', '.');

/** The draft as the boxes show it: months with dots, and a blank row to go on with the 简历, also without JavaScript. */
export function formValues({ photoId: _photo, ...draft }: RegistrationFormDraft): DraftContent {
  return {
    ...draft,
    bornOn: dotted(draft.bornOn),
    joinedPartyOn: dotted(draft.joinedPartyOn),
    fullMembershipOn: dotted(draft.fullMembershipOn),
    startedWorkOn: dotted(draft.startedWorkOn),
    resume: [...draft.resume.map(({ from, to, text }) => ({ from: dotted(from), to: dotted(to), text })), blankStage],
  };
}

/** The next row goes on where the last one with a month ended. */
export function nextStage(resume: readonly ResumeItem[]): ResumeItem {
  const last = resume.findLast((stage) => !isBlankStage(stage));
  return { ...blankStage, from: last?.to ?? '' };
}
