import type { Metadata } from 'next';
import { IntentionForm } from '@/components/nomination/intention-form';
import { ActionForm } from '@/components/ui/action-form';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Narrow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { TextLink } from '@/components/ui/text-link';
import { batchesForIntentions } from '@/lib/data/nomination/intentions';
import { intentionNotice } from '@/lib/domain/nomination/intention';
import { sendIntention, takeBackIntention } from './actions';

export const metadata: Metadata = { title: '报名意向登记' };

/** 意向登记 for Party members without an account (N02); what was registered can be taken back here at any time. */
export default async function IntentionsPage() {
  const batches = await batchesForIntentions();
  return (
    <Narrow>
      <PageHeader title="报名意向登记" subtitle="愿意担任党建工作指导员的党员，可以先登记意向" />
      <Panel title="登记意向">
        {batches.length > 0 ? (
          <IntentionForm action={sendIntention} batches={batches} notice={intentionNotice} />
        ) : (
          <EmptyState title="目前没有开放报名意向登记" action={<TextLink href="/">返回首页</TextLink>}>
            请向所在单位的党组织报名。
          </EmptyState>
        )}
      </Panel>
      <Panel title="撤回意向">
        <ActionForm
          action={takeBackIntention}
          doneMessage="已撤回，您的姓名、电话和说明已经删除"
          resetsOnDone
          aria-label="撤回意向"
        >
          <Stack>
            <TextField name="code" label="查询码" description="登记意向时得到的查询码" autoComplete="off" required />
            <div>
              <SubmitButton variant="default">撤回并删除</SubmitButton>
            </div>
          </Stack>
        </ActionForm>
      </Panel>
    </Narrow>
  );
}
