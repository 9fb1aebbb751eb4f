import { defineFileRoute } from '@/lib/access/define-file-route';
import { findPackage } from '@/lib/data/nomination/package';
import { packageRoster } from '@/lib/data/nomination/roster';
import { writeRegister } from '@/lib/documents/write-register';
import { proxyRemarks } from '@/lib/domain/proxy-entry';

/** 名册 (附件2) of the package as a workbook, with everybody whom the actor may look at, drafts too. */
export const GET = defineFileRoute<{ packageId: string }>({
  name: 'nomination.exportRegister',
  ability: 'nomination.read',
  produce: async (actor, { packageId }) => {
    const found = await findPackage(actor, packageId);
    if (!found || found.nominees.length === 0) return null;
    return {
      bytes: await writeRegister(packageRoster(found, found.nominees), {
        notes: proxyRemarks(found.nominees.map(({ proxy }) => proxy)),
      }),
      fileName: `${found.organization.name}推荐人选名册.xlsx`,
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    };
  },
});
