import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NoticeFields, noticeFieldLabels } from '@/components/nomination/notice-fields';
import { ActionForm } from '@/components/ui/action-form';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { requireAbility } from '@/lib/access/actor';
import { listBatches } from '@/lib/data/batch';
import { findNotice } from '@/lib/data/nomination/notices';
import { editNotice } from '../../actions';

export const metadata: Metadata = { title: '修改通知' };

export default async function EditNoticePage({ params }: { params: Promise<{ noticeId: string }> }) {
  const actor = await requireAbility('notice.manage');
  const notice = await findNotice(actor, (await params).noticeId);
  if (notice?.state !== 'DRAFT') notFound();
  return (
    <Stack>
      <PageHeader
        place={[
          { label: '通知公文', href: '/nominations/notices' },
          { label: notice.title, href: `/nominations/notices/${notice.id}` },
        ]}
        title="修改通知"
      />
      <Panel>
        <ActionForm action={editNotice} labels={noticeFieldLabels}>
          <Stack>
            <input type="hidden" name="noticeId" value={notice.id} />
            <NoticeFields notice={notice} batches={await listBatches(actor)} />
            <ButtonRow>
              <SubmitButton>暂存</SubmitButton>
            </ButtonRow>
          </Stack>
        </ActionForm>
      </Panel>
    </Stack>
  );
}
