import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { IssueTable } from '@/components/appointment/issue-table';
import { WaitingTable } from '@/components/appointment/waiting-table';
import { ActionForm } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Facts } from '@/components/ui/facts';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { requireAbility } from '@/lib/access/actor';
import { readIssuePreview } from '@/lib/data/appointment/issue-preview';
import { findBatch } from '@/lib/data/batch';
import { formatDay, isCalendarDay } from '@/lib/domain/calendar-day';
import { issueAll } from '../../actions';

export const metadata: Metadata = { title: '确认颁发聘书' };

export default async function IssuePage({ params, searchParams }: PageProps<'/appointments/[batchId]/issue'>) {
  const actor = await requireAbility('letter.issue');
  const batch = (await findBatch((await params).batchId, actor)) ?? notFound();
  const asked = await searchParams;
  const issuedOn = String(asked.issuedOn ?? '');
  const without = [asked['without[]'] ?? []].flat();
  const back = { label: batch.title, href: `/appointments/${batch.id}` };
  return (
    <Stack>
      <PageHeader
        place={[{ label: '培训聘任', href: '/appointments' }, back]}
        title="确认颁发聘书"
        subtitle="逐一核对姓名、编号和日期；确认以后编号不再收回"
      />
      {isCalendarDay(issuedOn) ? (
        <Confirmation batchId={batch.id} without={without} preview={await readIssuePreview(batch, issuedOn, without)} />
      ) : (
        <Notice tone="bad" title="请填写颁发日期，例如2017-12-15" role="alert">
          <ButtonLink href={back.href}>返回修改</ButtonLink>
        </Notice>
      )}
    </Stack>
  );
}

interface ConfirmationProps {
  batchId: string;
  without: readonly string[];
  preview: Awaited<ReturnType<typeof readIssuePreview>>;
}

function Confirmation({ batchId, without, preview }: ConfirmationProps) {
  const { issuedOn, endsOn, lines, waiting, digest } = preview;
  const [first] = lines;
  const asked = new URLSearchParams([['issuedOn', issuedOn], ...without.map((id) => ['without[]', id])]);
  return (
    <>
      <Panel title={`将要颁发（${lines.length}份）`}>
        <ActionForm action={issueAll} labels={{ issuedOn: '颁发日期' }}>
          <Stack>
            <Facts
              facts={[
                { label: '颁发日期', value: formatDay(issuedOn) },
                { label: '聘期', value: `${formatDay(issuedOn)}至${formatDay(endsOn)}` },
                { label: '编号', value: first && `${first.number} 至 ${lines.at(-1)?.number}` },
              ]}
            />
            <IssueTable lines={lines} empty={<EmptyState title="没有可以颁发聘书的人选" />} />
            <input type="hidden" name="batchId" value={batchId} />
            <input type="hidden" name="issuedOn" value={issuedOn} />
            <input type="hidden" name="confirmed" value={digest} />
            {without.map((id) => (
              <input key={id} type="hidden" name="without[]" value={id} />
            ))}
            <ButtonRow>
              {first && <SubmitButton>确认颁发{lines.length}份聘书</SubmitButton>}
              {first && (
                <ButtonLink href={`/appointments/${batchId}/preview.pdf?${asked}`} isDownload>
                  预览全部样张
                </ButtonLink>
              )}
              <ButtonLink href={`/appointments/${batchId}`}>返回修改</ButtonLink>
            </ButtonRow>
          </Stack>
        </ActionForm>
      </Panel>
      <Panel title={`本次不颁发（${waiting.length}人）`}>
        <WaitingTable waiting={waiting} />
      </Panel>
    </>
  );
}
