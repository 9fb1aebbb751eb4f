import { defineFileRoute } from '@/lib/access/define-file-route';
import { readAnchor } from '@/lib/data/audit-log';
import { today } from '@/lib/platform/clock';

/** Head of the audit chain, to be kept outside the system; `npm run audit:verify` reads it. */
export const GET = defineFileRoute({
  name: 'audit.exportAnchor',
  ability: 'audit.read',
  produce: async () => ({
    bytes: new TextEncoder().encode(`${JSON.stringify(await readAnchor(), null, 2)}\n`),
    fileName: `审计链头-${today()}.json`,
    contentType: 'application/json',
  }),
});
