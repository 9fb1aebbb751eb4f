import type { Metadata } from 'next';
import { BatchForm } from '@/components/settings/batch-form';
import { PageHeader } from '@/components/ui/page-header';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { addDays } from '@/lib/domain/calendar-day';
import { defaultBatchRules } from '@/lib/domain/regulation';
import { today } from '@/lib/platform/clock';
import { addBatch } from '../actions';

export const metadata: Metadata = { title: '新建批次' };

/** 通知 148 gave a month: 29 September to 30 October. */
const NOMINATION_DAYS = 31;

export default async function NewBatchPage() {
  await requireAbility('batch.manage');
  const opensOn = today();
  const deadlineOn = addDays(opensOn, NOMINATION_DAYS);
  const settings = {
    title: '',
    documentNumber: '',
    opensOn,
    deadlineOn,
    cutOffOn: deadlineOn,
    noticeTitle: '',
    noticeBody: '',
    rules: defaultBatchRules,
  };
  return (
    <Stack>
      <PageHeader
        place={[{ label: '批次', href: '/settings/batches' }]}
        title="新建批次"
        subtitle="规则默认照粤社党字〔2017〕148号，可按本批次调整"
      />
      <BatchForm action={addBatch} settings={settings} backHref="/settings/batches" />
    </Stack>
  );
}
