import type { Role } from '@/lib/domain/glossary';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { fixtureFile, pastedPeople, upload } from '../../support/imports';
import { createDispatcher, letter, type Nominator, submittedFor } from '../../support/nominators';
import { done } from '../../support/nominees';
import { createActor, createBatch } from '../../support/world';
import type { Line, Setting } from '../line';

/** Who nominates on behalf of the setting's owner: the office has only 选派 for its own, the others 招募. */
async function nominatorOf({ role, actor, accountId, organizationId }: Setting): Promise<Nominator> {
  if (role === 'MASS_WORK_DIVISION' && accountId === actor.accountId) return createDispatcher();
  const author = await createActor('NOMINATING_UNIT', { organizationId });
  return { actor: author, channel: 'RECRUITED', organizationId, partyOrganizationId: null };
}

const register = () => fixtureFile('registers/register-messy.xlsx');

async function kept(setting: Setting) {
  const nominator = await nominatorOf(setting);
  const { id: batchId } = await createBatch('OPEN');
  return { nominator, ...(await done(upload(nominator, batchId, register()))) };
}

async function keptIds(setting: Setting) {
  const { packageId, attachmentId } = await kept(setting);
  return { packageId, attachmentId };
}

async function sent(setting: Setting) {
  const { id: batchId } = await createBatch('OPEN');
  const candidateId = await submittedFor(await nominatorOf(setting), batchId);
  const { packageId } = await db.candidate.findUniqueOrThrow({ where: { id: candidateId } });
  return { batchId, packageId, candidateId };
}

/** Who nominates: each for his own, and the office with a letter on behalf of others. */
const authors = ['GRASSROOTS_COMMITTEE', 'NOMINATING_UNIT', 'MASS_WORK_DIVISION'] as const;
const byAuthor = { roles: authors, others: (role: Role) => role === 'MASS_WORK_DIVISION' } as const;
const byReader = { kind: 'FILE', roles: [...authors, 'PROVINCIAL_COMMITTEE'] } as const;

export const importLines: readonly Line[] = [
  {
    kind: 'ACTION',
    ...byAuthor,
    entry: 'uploadImport',
    action: 'nomination.uploadRegister',
    sample: async (setting) => {
      const { organizationId } = await nominatorOf(setting);
      return { batchId: (await createBatch('OPEN')).id, organizationId, file: register() };
    },
  },
  {
    kind: 'ACTION',
    ...byAuthor,
    entry: 'importNominees',
    action: 'nomination.importRegister',
    sample: async (setting) => {
      const { nominator, ...file } = await kept(setting);
      return { ...file, channel: nominator.channel, consultationRepliedOn: today(), isCleanOnly: true, ...letter };
    },
  },
  {
    kind: 'ACTION',
    ...byAuthor,
    entry: 'pasteNominees',
    action: 'nomination.pasteRegister',
    sample: async (setting) => {
      const { organizationId, channel } = await nominatorOf(setting);
      const { id: batchId } = await createBatch('OPEN');
      return { batchId, organizationId, channel, table: pastedPeople(2), consultationRepliedOn: today(), ...letter };
    },
  },
  {
    kind: 'ACTION',
    ...byAuthor,
    entry: 'copyEarlierNominees',
    action: 'nomination.copyNominees',
    // What the office copies it has written before: 选派 of its own, or 代录.
    others: () => false,
    sample: async (setting) => {
      const { packageId, candidateId } = await sent(setting);
      const { channel, organizationId } = await db.candidate.findUniqueOrThrow({ where: { id: candidateId } });
      const { id: batchId } = await createBatch('OPEN');
      const people = { packageId, candidateIds: [candidateId] };
      return { batchId, organizationId, channel, ...people, consultationRepliedOn: today(), ...letter };
    },
  },
  {
    kind: 'FILE',
    ...byAuthor,
    entry: 'GET /nominations/packages/[packageId]/import/[attachmentId]/annotated',
    route: 'nomination.exportAnnotatedRegister',
    params: keptIds,
  },
  {
    kind: 'FILE',
    roles: authors,
    others: 'GLOBAL',
    entry: 'GET /nominations/packages/template.xlsx',
    route: 'nomination.exportRegisterTemplate',
    params: () => ({}),
  },
  {
    ...byReader,
    entry: 'GET /nominations/packages/[packageId]/register.xlsx',
    route: 'nomination.exportRegister',
    params: sent,
  },
  {
    ...byReader,
    entry: 'GET /nominations/[batchId]/[candidateId]/registration-form.docx',
    route: 'nomination.exportEditableForm',
    params: sent,
  },
  {
    ...byReader,
    entry: 'GET /nominations/[batchId]/[candidateId]/cadre-form.lrmx',
    route: 'nomination.exportCadreForm',
    params: sent,
  },
];
