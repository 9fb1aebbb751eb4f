import { channelLabels, type SelectionChannel, selectionChannels } from '../glossary';
import { type CadreEducation, type DraftFromPerson, draftFromFacts, type PersonFacts } from './cadre-person';

/** 推荐单位意见 and the like: what is written, and the day beside the seal. */
export interface Opinion {
  text: string;
  on: string | null;
}

/** A filled 附件3 登记表 as read. Dates are `yyyy-MM[-dd]`, null is empty or unreadable. */
export interface FilledForm extends PersonFacts {
  fullTime: CadreEducation & { codes: string[] };
  inService: CadreEducation & { codes: string[] };
  /** Age beside 出生年月. */
  statedAge: number | null;
  fullMembershipOn: string | null;
  /** 党龄 beside 转正时间, in years. */
  statedPartyYears: number | null;
  partyPost: string | null;
  /** 产生途径 as printed. */
  channel: (typeof channelLabels)[SelectionChannel] | null;
  phone: string | null;
  email: string | null;
  partyWorkExperience: string | null;
  personalStatement: string | null;
  /** Day of the person's signature. */
  signedOn: string | null;
  politicalReview: string | null;
  nominatorOpinion: Opinion;
  committeeOpinion: Opinion;
  /** 其他需要向党委说明的问题 */
  other: string | null;
}

/** A draft to go on with; 本人自愿 and consent are for the person to tick, 党委意见 for the committee to give. */
export function draftFromFilledForm(form: FilledForm): DraftFromPerson & { channel: SelectionChannel | null } {
  const { draft, open } = draftFromFacts(form);
  return {
    draft: {
      ...draft,
      membership: form.fullMembershipOn ? 'FULL' : draft.membership,
      fullMembershipOn: form.fullMembershipOn ?? '',
      partyPost: form.partyPost ?? '',
      phone: form.phone ?? '',
      email: form.email ?? '',
      partyWorkExperience: form.partyWorkExperience ?? '',
      personalStatement: form.personalStatement ?? '',
      politicalReview: form.politicalReview ?? '',
      nominatorOpinion: form.nominatorOpinion.text,
      otherMatters: form.other ?? '',
    },
    open,
    channel: selectionChannels.find((channel) => channelLabels[channel] === form.channel) ?? null,
  };
}
