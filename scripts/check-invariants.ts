// `npm run invariants:check`: exit code 0 when no record is in a state that cannot be, and the audit chain is whole.
import { verifyAuditChain } from '@/lib/data/audit-chain';
import { readViolations } from '@/lib/data/invariants';

const violations = await readViolations();
for (const { label, clause, count, subjects } of violations) {
  console.error(`${label}（${clause}）：${count}处`);
  for (const subject of subjects) console.error(`  ${subject}`);
}
const chain = await verifyAuditChain();
if (!chain.isIntact) console.error(`审计链已被破坏：${chain.problem}`);
const isWell = violations.length === 0 && chain.isIntact;
if (isWell) console.log('没有发现不可能出现的情况，审计链完整');
process.exit(isWell ? 0 : 1);
