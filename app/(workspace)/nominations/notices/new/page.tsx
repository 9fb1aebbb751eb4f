import type { Metadata } from 'next';
import { NoticeFields, noticeFieldLabels } from '@/components/nomination/notice-fields';
import { ActionForm } from '@/components/ui/action-form';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { requireAbility } from '@/lib/access/actor';
import { listBatches } from '@/lib/data/batch';
import { organName } from '@/lib/data/managing-units';
import { today } from '@/lib/platform/clock';
import { addNotice } from '../actions';

export const metadata: Metadata = { title: '起草通知' };

/** A draft, with `?batch=` for a batch. */
export default async function NewNoticePage({ searchParams }: PageProps<'/nominations/notices/new'>) {
  const actor = await requireAbility('notice.manage');
  const { batch: wanted } = await searchParams;
  const batches = await listBatches(actor);
  const batch = batches.find(({ id }) => id === wanted);
  const signedBy = await organName('PROVINCIAL_COMMITTEE', today());
  return (
    <Stack>
      <PageHeader
        place={[
          { label: '推荐申报', href: '/nominations' },
          { label: '通知公文', href: '/nominations/notices' },
        ]}
        title="起草通知"
        subtitle="先暂存，添加附件、看过效果后再发布"
      />
      <Panel>
        <ActionForm action={addNotice} labels={noticeFieldLabels}>
          <Stack>
            <NoticeFields
              notice={{
                batchId: batch?.id,
                documentNumber: batch?.documentNumber,
                signedBy,
                signedOn: today(),
                recipients: '各有关全省性社会组织',
              }}
              batches={batches}
            />
            <ButtonRow>
              <SubmitButton>暂存</SubmitButton>
            </ButtonRow>
          </Stack>
        </ActionForm>
      </Panel>
    </Stack>
  );
}
