import type { SelectionChannel } from '../glossary';
import type { CandidateState } from '../lifecycle';
import { type Ability, type Actor, canOn } from '../permissions';

/** A nominee as far as authorship cares. */
export interface Authored {
  channel: SelectionChannel;
  /** 推荐单位 */
  organizationId: string;
  /** 选任: the committee or general branch whose quota is used */
  partyOrganizationId: string | null;
}

/** Who fills in the form of which channel: 选派 is the office's (N07), 选任 the committee's own (方案 二（二）3). */
const channelAbilities: Record<SelectionChannel, Ability> = {
  DISPATCHED: 'nomination.dispatch',
  RECRUITED: 'nomination.recommend',
  SELECTED_INTERNALLY: 'nomination.selectInternally',
};

/** Whether the actor writes, submits and withdraws this form. */
export function isAuthor(actor: Actor, { channel, organizationId, partyOrganizationId }: Authored): boolean {
  const scope = channel === 'SELECTED_INTERNALLY' ? { partyOrganizationId } : { organizationId };
  return canOn(actor, channelAbilities[channel], scope);
}

/** Whether the actor may look at the nominee. What is not, or no longer, submitted is its author's alone. */
export function canReadNominee(
  actor: Actor,
  nominee: Authored & { state: CandidateState; currentVersionId: string | null },
): boolean {
  if (isAuthor(actor, nominee)) return true;
  const isSubmitted = nominee.state !== 'DRAFT' && nominee.currentVersionId !== null;
  return isSubmitted && canOn(actor, 'nomination.read', nominee);
}
