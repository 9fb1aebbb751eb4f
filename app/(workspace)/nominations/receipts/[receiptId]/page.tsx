import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { ArrivalFields } from '@/components/nomination/arrival-fields';
import { SealBadge, VersionBadge } from '@/components/nomination/paper-leg';
import { ActionForm } from '@/components/ui/action-form';
import { Facts } from '@/components/ui/facts';
import { formatInstant, Instant } from '@/components/ui/instant';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { requireAbility } from '@/lib/access/actor';
import { findReceipt, type RegisterLine } from '@/lib/data/nomination/paper-register';
import { readProgramme } from '@/lib/data/programme';
import { formatDay } from '@/lib/domain/calendar-day';
import { wallClock } from '@/lib/domain/nomination/paper-receipt';
import { correctPaper } from '../actions';

export const metadata: Metadata = { title: '更正收件登记' };

export default async function CorrectionPage({ params }: PageProps<'/nominations/receipts/[receiptId]'>) {
  await requireAbility('paper.receive');
  const id = z.uuid().safeParse((await params).receiptId);
  const line = (id.success && (await findReceipt(id.data))) || notFound();
  return (
    <Stack>
      <PageHeader
        place={[
          { label: '推荐申报', href: '/nominations' },
          { label: '收件登记簿', href: '/nominations/receipts' },
        ]}
        title="更正收件登记"
        subtitle="原登记保留，另记一条代替它"
      />
      <Panel title="原登记">
        <Facts
          facts={[
            { label: '推荐单位', value: line.organizationName },
            { label: '批次', value: line.batchTitle },
            { label: '校验码', value: line.code },
            { label: '份数', value: line.copies },
            { label: '盖章', value: <SealBadge isSealed={line.isSealed} /> },
            { label: '版本核对', value: <VersionBadge isCurrent={line.isVersionCurrent} /> },
            { label: '送达时间', value: <Instant at={line.arrivedAt} /> },
            { label: '收到日期', value: formatDay(line.receivedOn) },
            { label: '登记', value: `${line.recordedByName}，${formatInstant(line.recordedAt)}` },
            { label: '备注', value: line.note },
          ]}
        />
      </Panel>
      {line.isCorrected ? (
        <Notice tone="warn" title="这条登记已被更正，请在登记簿里更正最新的一条" />
      ) : (
        <Correction line={line} />
      )}
    </Stack>
  );
}

async function Correction({ line }: { line: RegisterLine }) {
  const { officeClosesAt } = await readProgramme();
  return (
    <Panel title="更正为">
      <ActionForm action={correctPaper} labels={{ note: '更正原因' }}>
        <Stack>
          <input type="hidden" name="receiptId" value={line.id} />
          <p className="muted">实际没有收到（例如登记到了别的单位），份数填 0。</p>
          <ArrivalFields
            copies={line.copies}
            isSealed={line.isSealed}
            arrivedAt={wallClock(new Date(line.arrivedAt))}
            officeClosesAt={officeClosesAt}
          />
          <TextField name="note" label="更正原因" maxLength={200} autoComplete="off" required />
          <ButtonRow>
            <SubmitButton>保存更正</SubmitButton>
          </ButtonRow>
        </Stack>
      </ActionForm>
    </Panel>
  );
}
