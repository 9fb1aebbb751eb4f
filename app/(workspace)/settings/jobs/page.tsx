import type { Metadata } from 'next';
import { RunOutcome } from '@/components/settings/run-outcome';
import { ActionButton } from '@/components/ui/action-button';
import { ButtonLink } from '@/components/ui/button-link';
import { type Column, DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Instant } from '@/components/ui/instant';
import { PageHeader } from '@/components/ui/page-header';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { lastRuns, notableRuns, type RunView } from '@/lib/data/jobs';
import { type JobName, jobNames, jobs, nextRun, timetableText } from '@/lib/domain/job';
import { now } from '@/lib/platform/clock';
import { runJobNow } from './actions';

export const metadata: Metadata = { title: '定时任务' };

interface JobRow {
  job: JobName;
  last: RunView | undefined;
  /** ISO instant */
  next: string;
}

const columns: readonly Column<JobRow>[] = [
  { header: '任务', isRowHeader: true, cell: ({ job }) => jobs[job].label },
  { header: '办什么', cell: ({ job }) => jobs[job].text },
  { header: '时间', cell: ({ job }) => timetableText(jobs[job].timetable) },
  { header: '上次', cell: ({ last }) => (last ? <Instant at={last.startedAt} /> : '尚未运行') },
  { header: '结果', cell: ({ last }) => (last ? <RunOutcome run={last} /> : '—') },
  { header: '下次', cell: ({ next }) => <Instant at={next} /> },
  {
    header: '办理',
    cell: ({ job }) => (
      <ActionButton
        action={runJobNow}
        fields={{ job }}
        doneMessage="已交办，稍后刷新看结果"
        aria-label={`立即运行：${jobs[job].label}`}
      >
        立即运行
      </ActionButton>
    ),
  },
];

const runColumns: readonly Column<RunView>[] = [
  { header: '任务', isRowHeader: true, cell: ({ job }) => jobs[job]?.label ?? job },
  { header: '开始', cell: ({ startedAt }) => <Instant at={startedAt} /> },
  { header: '发起', cell: ({ requestedByName }) => requestedByName || '定时' },
  { header: '结果', cell: (run) => <RunOutcome run={run} /> },
];

export default async function JobsPage() {
  await requireAbility('job.manage');
  const [last, runs] = await Promise.all([lastRuns(), notableRuns()]);
  const at = now();
  const rows = jobNames.map((job) => ({
    job,
    last: last.get(job),
    next: nextRun(jobs[job].timetable, at).toISOString(),
  }));
  return (
    <Stack>
      <PageHeader
        place={[{ label: '设置', href: '/settings' }]}
        title="定时任务"
        subtitle="由系统按时办理，任何时候都可以重复运行；变更以“系统”的名义记入审计记录"
        actions={<ButtonLink href="/settings/jobs">刷新</ButtonLink>}
      />
      <DataTable caption="任务" isCaptionHidden columns={columns} rows={rows} rowKey={({ job }) => job} empty={null} />
      <DataTable
        caption="最近的运行（办了事的、失败的、人工发起的）"
        columns={runColumns}
        rows={runs}
        rowKey={({ id }) => id}
        empty={<EmptyState title="还没有可记的运行" action={<ButtonLink href="/settings/jobs">刷新</ButtonLink>} />}
      />
    </Stack>
  );
}
