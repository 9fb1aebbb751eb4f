import { defineFileRoute } from '@/lib/access/define-file-route';
import { findPackage } from '@/lib/data/nomination/package';
import { printedRoster } from '@/lib/data/nomination/roster';
import { renderRoster } from '@/lib/documents/render-roster';

/** 名册 (附件2) of the submitted nominees; `?copies=3` prints 一式三份. */
export const GET = defineFileRoute<{ packageId: string }>({
  name: 'nomination.exportRoster',
  ability: 'nomination.read',
  produce: async (actor, { packageId }, search) => {
    const found = await findPackage(actor, packageId);
    const roster = found && printedRoster(found);
    if (!roster) return null;
    const copies = search.get('copies') === '3' ? 3 : 1;
    return {
      bytes: await renderRoster(roster, copies),
      fileName: `${found.organization.name}推荐人选名册.pdf`,
      contentType: 'application/pdf',
    };
  },
  isInline: true,
});
