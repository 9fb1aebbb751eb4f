import { handedTo, registered } from '../../support/intentions';
import { createBatch, createOrganization } from '../../support/world';
import type { Line, Setting } from '../line';

const newBatch = async () => (await createBatch('OPEN')).id;
const handed = async ({ organizationId }: Setting) => {
  const { intentionId } = await handedTo(organizationId, await newBatch());
  return { intentionId };
};
const recommenders = ['GRASSROOTS_COMMITTEE', 'NOMINATING_UNIT'] as const;

/** 意向 (N02): the office hands it over, the organisation that has it adopts or declines. */
export const intentionLines: readonly Line[] = [
  { kind: 'PUBLIC', entry: 'sendIntention', action: 'public.registerIntention' },
  { kind: 'PUBLIC', entry: 'takeBackIntention', action: 'public.withdrawIntention' },
  {
    kind: 'ACTION',
    roles: ['MASS_WORK_DIVISION'],
    others: 'GLOBAL',
    entry: 'handOverIntention',
    action: 'intention.hand',
    sample: async () => {
      const { intentionId } = await registered(await newBatch());
      return { intentionId, organizationId: (await createOrganization()).id };
    },
  },
  {
    kind: 'ACTION',
    roles: recommenders,
    others: () => false,
    entry: 'adoptAsNominee',
    action: 'intention.adopt',
    sample: handed,
  },
  {
    kind: 'ACTION',
    roles: [...recommenders, 'MASS_WORK_DIVISION'],
    others: (role) => role === 'MASS_WORK_DIVISION',
    entry: 'refuseIntention',
    action: 'intention.decline',
    // The office declines what nobody has yet, the organisation what was handed to it.
    sample: async (setting) => {
      const intention =
        setting.role === 'MASS_WORK_DIVISION' ? await registered(await newBatch()) : await handed(setting);
      return { intentionId: intention.intentionId, reason: '名额已满' };
    },
  },
  {
    kind: 'ACTION',
    roles: [...recommenders, 'MASS_WORK_DIVISION'],
    others: (role) => role === 'MASS_WORK_DIVISION',
    entry: 'revealIntentionPhone',
    action: 'intention.reveal',
    sample: async (setting) => ({ ...(await handed(setting)), reason: '电话联系本人' }),
  },
];
