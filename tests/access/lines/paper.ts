import { attachScan } from '@/lib/commands/nomination/attach-scan';
import { printPackage } from '@/lib/commands/nomination/print-package';
import { receivePaper } from '@/lib/commands/nomination/receive-paper';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { submittedFor } from '../../support/nominators';
import { done } from '../../support/nominees';
import { context, createActor, createBatch } from '../../support/world';
import type { Line, Setting } from '../line';

const scan = () => new File([Buffer.from('%PDF-1.7\n%%EOF')], '盖章名册.pdf');
const counted = () => ({ copies: 3, isSealed: true, arrivedAt: now(), note: '' });
/** The same as a form sends it. */
const form = { copies: '3', isSealed: 'true', arrivedAt: '2017-10-30T16:05' };

/** The package of the setting's organisation, with one submitted nominee. */
async function packageOf({ organizationId }: Setting) {
  const { id: batchId } = await createBatch('OPEN');
  const actor = await createActor('NOMINATING_UNIT', { organizationId });
  const nominator = { actor, channel: 'RECRUITED', organizationId, partyOrganizationId: null } as const;
  await submittedFor(nominator, batchId);
  const { id: packageId } = await db.package.findFirstOrThrow({ where: { batchId, organizationId } });
  return { batchId, packageId, actor };
}

const idOf = async (setting: Setting) => ({ packageId: (await packageOf(setting)).packageId });

async function printOf(setting: Setting) {
  const { packageId, actor } = await packageOf(setting);
  const { printId } = await done(printPackage(context(actor), { packageId }));
  return { printId };
}

const byReader = {
  kind: 'FILE',
  roles: ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION', 'GRASSROOTS_COMMITTEE', 'NOMINATING_UNIT'],
} as const;
const byOffice = { kind: 'ACTION', roles: ['MASS_WORK_DIVISION'], others: 'GLOBAL' } as const;

export const paperLines: readonly Line[] = [
  {
    ...byReader,
    entry: 'GET /nominations/packages/[packageId]/package.pdf',
    route: 'nomination.printPackage',
    params: idOf,
  },
  {
    ...byReader,
    entry: 'GET /nominations/packages/[packageId]/scans/[attachmentId]',
    route: 'nomination.openScan',
    params: async (setting) => {
      const { packageId, actor } = await packageOf(setting);
      await done(attachScan(context(actor), { packageId, file: scan() }));
      const { id } = await db.attachment.findFirstOrThrow({ where: { subject: `PACKAGE:${packageId}` } });
      return { packageId, attachmentId: id };
    },
  },
  {
    kind: 'ACTION',
    entry: 'attachPackageScan',
    action: 'nomination.attachScan',
    roles: ['GRASSROOTS_COMMITTEE', 'NOMINATING_UNIT', 'MASS_WORK_DIVISION'],
    sample: async (setting) => ({ ...(await idOf(setting)), file: scan() }),
  },
  {
    ...byOffice,
    entry: 'registerPaper',
    action: 'nomination.receivePaper',
    sample: async (setting) => ({ ...(await printOf(setting)), ...form }),
  },
  {
    ...byOffice,
    entry: 'correctPaper',
    action: 'nomination.correctReceipt',
    sample: async (setting) => {
      const { printId } = await printOf(setting);
      const office = context(await createActor('MASS_WORK_DIVISION'));
      const { receiptId } = await done(receivePaper(office, { printId, ...counted() }));
      return { receiptId, ...form, note: '少收一份' };
    },
  },
  {
    ...byOffice,
    entry: 'chaseOrganizations',
    action: 'nomination.remindOrganizations',
    sample: async () => ({ batchId: (await createBatch('OPEN')).id, kind: 'SUBMISSION' }),
  },
  {
    kind: 'FILE',
    entry: 'GET /nominations/board/board.xlsx',
    route: 'nomination.exportBoard',
    roles: ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION'],
    others: 'GLOBAL',
    params: async () => {
      await createBatch('OPEN');
      return {};
    },
  },
  {
    kind: 'FILE',
    roles: ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION'],
    others: 'GLOBAL',
    entry: 'GET /nominations/receipts/register.xlsx',
    route: 'nomination.exportPaperRegister',
    params: () => ({}),
  },
];
