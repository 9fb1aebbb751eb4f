import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { defineFileRoute } from '@/lib/access/define-file-route';
import { printPackage } from '@/lib/commands/nomination/print-package';
import { readPaperSheets } from '@/lib/data/nomination/paper-sheets';
import { renderPackage } from '@/lib/documents/render-package';

/** 名册 and all 登记表 一式三份. Each request is a print of its own; the same content keeps its code. */
export const GET = defineFileRoute<{ packageId: string }>({
  name: 'nomination.printPackage',
  ability: 'nomination.read',
  produce: async (actor, { packageId }) => {
    if (!z.uuid().safeParse(packageId).success) return null;
    const print = await printPackage({ actor, idempotencyKey: randomUUID() }, { packageId });
    if (!print.ok) return null;
    const { printId, code: pageCode, copies } = print.value;
    const { organizationName, roster, forms } = await readPaperSheets(printId);
    return {
      bytes: await renderPackage({ roster, forms, pageCode }, copies),
      fileName: `${organizationName}报送材料（一式${copies}份，${pageCode}）.pdf`,
      contentType: 'application/pdf',
    };
  },
  isInline: true,
});
