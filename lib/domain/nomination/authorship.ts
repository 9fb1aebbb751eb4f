import type { SelectionChannel } from '../glossary';
import type { CandidateState } from '../lifecycle';
import { type Ability, type Actor, canOn } from '../permissions';

/** Whose nominee it is, and along which channel. */
interface Owned {
  channel: SelectionChannel;
  /** 推荐单位 */
  organizationId: string;
  /** 选任: the committee or general branch whose quota is used */
  partyOrganizationId: string | null;
}

/** A nominee as far as authorship cares. */
export interface Authored extends Owned {
  /** 代录: the office entered the nominee, and the organisation has not taken the form over. */
  isProxied: boolean;
}

/** Who fills in the form of which channel: 选派 is the office's (N07), 选任 the committee's own (方案 二（二）3). */
const channelAbilities: Record<SelectionChannel, Ability> = {
  DISPATCHED: 'nomination.dispatch',
  RECRUITED: 'nomination.recommend',
  SELECTED_INTERNALLY: 'nomination.selectInternally',
};

/** Whether the actor nominates in his own right along this channel. */
export function isOwner(actor: Actor, { channel, organizationId, partyOrganizationId }: Owned): boolean {
  const scope = channel === 'SELECTED_INTERNALLY' ? { partyOrganizationId } : { organizationId };
  return canOn(actor, channelAbilities[channel], scope);
}

/**
 * Whether the actor may enter nominees of this channel for an organisation that sent its 电子版材料 by e-mail or letter
 * (N06). 选派 has no such organisation: the office enters it in its own right.
 */
export function canEnterFor(actor: Actor, { channel }: Pick<Owned, 'channel'>): boolean {
  return channel !== 'DISPATCHED' && canOn(actor, 'nomination.proxy', {});
}

/** Whether the actor writes, submits and withdraws this form. */
export function isAuthor(actor: Actor, nominee: Authored): boolean {
  return isOwner(actor, nominee) || (nominee.isProxied && canEnterFor(actor, nominee));
}

/** Whether the actor may look at the nominee. What is not, or no longer, submitted is its authors' alone. */
export function canReadNominee(
  actor: Actor,
  nominee: Authored & { state: CandidateState; currentVersionId: string | null },
): boolean {
  if (isAuthor(actor, nominee)) return true;
  const isSubmitted = nominee.state !== 'DRAFT' && nominee.currentVersionId !== null;
  return isSubmitted && canOn(actor, 'nomination.read', nominee);
}
