import { ActionForm } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button-link';
import { Panel } from '@/components/ui/panel';
import { RadioField } from '@/components/ui/radio-field';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextareaField } from '@/components/ui/textarea-field';
import { sendNotice } from '../actions';

/** What is left to do with a draft: change it, then publish it to all or to some. */
export function NoticeDraftPanels({ noticeId }: { noticeId: string }) {
  return (
    <Panel title="发布" actions={<ButtonLink href={`/nominations/notices/${noticeId}/edit`}>修改正文</ButtonLink>}>
      <ActionForm action={sendNotice} labels={{ audience: '发送范围', organizationNames: '单位名称' }}>
        <Stack>
          <input type="hidden" name="noticeId" value={noticeId} />
          <RadioField
            name="audience"
            label="发送范围"
            defaultValue="ALL"
            options={[
              { value: 'ALL', label: '全部社会组织' },
              { value: 'CHOSEN', label: '指定单位' },
            ]}
          />
          <TextareaField
            name="organizationNames"
            label="单位名称（指定单位时填写）"
            description="每行一个，可从 Excel 名单整列粘贴"
            rows={4}
          />
          <ButtonRow>
            <SubmitButton>发布</SubmitButton>
          </ButtonRow>
        </Stack>
      </ActionForm>
    </Panel>
  );
}
