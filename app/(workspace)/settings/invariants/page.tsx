import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { verifyAuditChain } from '@/lib/data/audit-chain';
import { readViolations, type Violation } from '@/lib/data/invariants';

export const metadata: Metadata = { title: '数据核查' };

/** Impossible states, looked for at this moment; the nightly job looks for the same. */
export default async function InvariantsPage() {
  await requireAbility('job.manage');
  const [violations, chain] = await Promise.all([readViolations(), verifyAuditChain()]);
  return (
    <Stack>
      <PageHeader
        place={[{ label: '设置', href: '/settings' }]}
        title="数据核查"
        subtitle="打开本页即核查一次；每天夜里由定时任务核查。只列编号，不显示个人信息"
        actions={<ButtonLink href="/settings/invariants">重新核查</ButtonLink>}
      />
      {chain.isIntact ? (
        <Notice tone="ok" title={`审计链完整，共${chain.entries}条`} />
      ) : (
        <Notice tone="bad" title="审计链已被破坏">
          <p>{chain.problem}</p>
        </Notice>
      )}
      <DataTable
        caption={`不可能出现的情况：${violations.length}类`}
        rows={violations}
        rowKey={({ label }) => label}
        columns={[
          { header: '情况', isRowHeader: true, cell: ({ label }) => label },
          { header: '依据', isShort: true, cell: ({ clause }) => clause },
          { header: '数量', isNumeric: true, cell: ({ count }) => count },
          { header: '记录编号', cell: (violation) => <Subjects {...violation} /> },
        ]}
        empty={
          <EmptyState
            title="没有发现不可能出现的情况"
            action={<ButtonLink href="/settings/jobs">查看定时任务</ButtonLink>}
          />
        }
      />
    </Stack>
  );
}

function Subjects({ subjects, count }: Violation) {
  return (
    <ul>
      {subjects.map((subject) => (
        <li key={subject}>
          <code>{subject}</code>
        </li>
      ))}
      {count > subjects.length && <li>另有{count - subjects.length}处</li>}
    </ul>
  );
}
