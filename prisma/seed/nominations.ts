import { addCandidate } from '@/lib/commands/nomination/add-candidate';
import { requestLate } from '@/lib/commands/nomination/request-late';
import { saveDraft } from '@/lib/commands/nomination/save-draft';
import { submitCandidate } from '@/lib/commands/nomination/submit-candidate';
import { withdrawCandidate } from '@/lib/commands/nomination/withdraw-candidate';
import type { Actor } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';
import { done, requestOf } from './agenda';
import { marked } from './directory';
import { personForm } from './people';
import type { Stage } from './stage';
import type { NomineeStory } from './stories';

/** A nominee of the demo with whoever writes the form. */
export interface Nominee {
  story: NomineeStory;
  candidateId: string;
  author: Actor;
  revision: number;
}

/** Opens the form of one more nominee and fills it in; a draft stays as far as it has come. */
export async function fillInForm(stage: Stage, batchId: string, story: NomineeStory, number: number): Promise<Nominee> {
  const { channel } = story;
  const organization = marked(story.organization);
  const author = channel === 'DISPATCHED' ? stage.actor('office') : stage.actorOf(organization);
  const form = { ...personForm(number, { today: today(), organization, channel }), ...story.form };
  const { candidateId } = await done(
    addCandidate(requestOf(author), {
      batchId,
      channel,
      name: form.name,
      organizationId: stage.organizationId(organization),
      partyOrganizationId: channel === 'SELECTED_INTERNALLY' ? author.grants[0]?.partyOrganizationId : null,
      consultationReply: channel === 'DISPATCHED' ? '同意选派，本人熟悉社会组织登记管理工作。' : '',
      consultationRepliedOn: channel === 'DISPATCHED' ? today() : null,
    }),
  );
  const typed =
    story.until === 'DRAFT' ? { ...form, politicalReview: '', nominatorOpinion: '', partyWorkExperience: '' } : form;
  const { revision } = await done(saveDraft(requestOf(author), { candidateId, revision: 0, ...typed }));
  return { story, candidateId, author, revision };
}

/** 提交; each submission stores the form once more. */
export async function submit(nominee: Nominee): Promise<void> {
  const { candidateId, author, revision, story } = nominee;
  const overrideReason = story.overrideReason ?? '';
  await done(submitCandidate(requestOf(author), { candidateId, revision, overrideReason }));
  nominee.revision += 1;
}

export async function submitLate({ candidateId, author, revision }: Nominee): Promise<void> {
  const reason = '经办人员因病住院，未能在截止日期前完成政审盖章，申请逾期报送。';
  await done(requestLate(requestOf(author), { candidateId, revision, overrideReason: '', reason }));
}

export async function withdraw({ candidateId, author }: Nominee): Promise<void> {
  await done(withdrawCandidate(requestOf(author), { candidateId, reason: '本人因工作调动，申请退出推荐。' }));
}
