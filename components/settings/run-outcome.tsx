import { StatusBadge } from '@/components/ui/status-badge';
import type { JobName } from '@/lib/domain/job';

interface Run {
  job: JobName;
  finishedAt: string | null;
  count: number;
  report: string;
  isFailed: boolean;
}

/** What came of a run, in words. */
export function RunOutcome({ run: { job, finishedAt, count, report, isFailed } }: { run: Run }) {
  if (!finishedAt) return <StatusBadge tone="warn" label="没有结束" />;
  if (isFailed) return <Outcome tone="bad" label="失败" report={report} />;
  if (job === 'CHECK_INVARIANTS' && count > 0) return <Outcome tone="bad" label="发现问题" report={report} />;
  return <Outcome tone="ok" label="完成" report={report} />;
}

function Outcome({ tone, label, report }: { tone: 'ok' | 'bad'; label: string; report: string }) {
  return (
    <>
      <StatusBadge tone={tone} label={label} /> {report}
    </>
  );
}
