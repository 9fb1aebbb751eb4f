import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NoticePaper } from '@/components/nomination/notice-paper';
import { NoticeReceipts } from '@/components/nomination/notice-receipts';
import { ActionButton } from '@/components/ui/action-button';
import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { openNotice } from '@/lib/commands/nomination/sign-notice';
import { attachmentsOf } from '@/lib/data/attachment';
import { findNotice, listReceipts, noticeSubject } from '@/lib/data/nomination/notices';
import { can } from '@/lib/domain/permissions';
import { chaseNotice, retractNotice, signForNotice } from '../actions';
import { NoticeDraftPanels } from './draft-panels';
import { NoticeFiles } from './files-panel';

export const metadata: Metadata = { title: '通知' };

export default async function NoticePage({ params }: { params: Promise<{ noticeId: string }> }) {
  const actor = await requireAbility('notice.read');
  const notice = (await findNotice(actor, (await params).noticeId)) ?? notFound();
  const isOffice = can(actor, 'notice.manage');
  const isSigner = can(actor, 'notice.sign');
  // Reading is what 阅读回执 records, so showing the page is the event itself.
  if (isSigner) await openNotice({ actor, idempotencyKey: randomUUID() }, { noticeId: notice.id });
  const [receipts, files] = await Promise.all([
    listReceipts(actor, notice.id),
    attachmentsOf(noticeSubject(notice.id)),
  ]);
  const mustSign = isSigner && notice.state === 'PUBLISHED' && receipts.some(({ signedAt }) => !signedAt);
  return (
    <Stack>
      <PageHeader
        place={[
          { label: '推荐申报', href: '/nominations' },
          { label: '通知公文', href: '/nominations/notices' },
        ]}
        title={notice.title}
        subtitle={notice.documentNumber}
        actions={
          <>
            <ButtonLink href={`/nominations/notices/${notice.id}/notice.pdf`} isDownload>
              下载 PDF
            </ButtonLink>
            {mustSign && (
              <ActionButton action={signForNotice} fields={{ noticeId: notice.id }} variant="primary">
                签收
              </ActionButton>
            )}
          </>
        }
      />
      {notice.state === 'WITHDRAWN' && <Notice tone="warn" title="这份通知已经撤回，不再需要签收" />}
      {notice.state === 'DRAFT' && isOffice && <NoticeDraftPanels noticeId={notice.id} />}
      <NoticePaper notice={notice} />
      <NoticeFiles noticeId={notice.id} files={files} canAdd={isOffice && notice.state === 'DRAFT'} />
      {notice.state !== 'DRAFT' && (
        <Panel
          title="签收台账"
          actions={isOffice && notice.state === 'PUBLISHED' && <OfficeButtons noticeId={notice.id} />}
        >
          <NoticeReceipts receipts={receipts} />
        </Panel>
      )}
    </Stack>
  );
}

function OfficeButtons({ noticeId }: { noticeId: string }) {
  return (
    <>
      <ActionButton action={chaseNotice} fields={{ noticeId }} doneMessage="已催办，每个单位每天最多一次">
        催办未签收单位
      </ActionButton>
      <ActionButton action={retractNotice} fields={{ noticeId }} variant="danger">
        撤回通知
      </ActionButton>
    </>
  );
}
