// `npm run audit:verify`: exit code 0 when the audit chain is whole. With `--anchor file.json` also proves that nothing
// was cut off since that head was exported; `--export file.json` writes today's head, to be kept elsewhere.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ChainAnchor, verifyAuditChain } from '@/lib/data/audit-chain';

const { values } = parseArgs({ options: { anchor: { type: 'string' }, export: { type: 'string' } } });
const anchor = values.anchor ? (JSON.parse(readFileSync(values.anchor, 'utf8')) as ChainAnchor) : undefined;

const verdict = await verifyAuditChain(anchor);
if (verdict.isIntact) {
  console.log(`审计链完整：${verdict.entries} 条，末条 ${verdict.head.last}，散列 ${verdict.head.hash || '（空）'}`);
  if (values.export) writeFileSync(values.export, `${JSON.stringify(verdict.head)}\n`);
} else {
  console.error(`审计链已被破坏：${verdict.problem}`);
}
process.exit(verdict.isIntact ? 0 : 1);
