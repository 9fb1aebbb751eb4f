import { ActionForm } from '@/components/ui/action-form';
import { FileField } from '@/components/ui/file-field';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextLink } from '@/components/ui/text-link';
import { attachmentHint } from '@/lib/domain/attachment';
import { attachNoticeFile } from '../actions';

interface Props {
  noticeId: string;
  files: readonly { id: string; fileName: string }[];
  canAdd: boolean;
}

/** Attached files; while it is a draft the office can add to them. */
export function NoticeFiles({ noticeId, files, canAdd }: Props) {
  if (files.length === 0 && !canAdd) return null;
  return (
    <Panel title="附件文件">
      <Stack>
        <ul>
          {files.map(({ id, fileName }) => (
            <li key={id}>
              <TextLink href={`/nominations/notices/${noticeId}/files/${id}`}>{fileName}</TextLink>
            </li>
          ))}
        </ul>
        {canAdd && (
          <ActionForm action={attachNoticeFile} labels={{ file: '文件' }} resetsOnDone>
            <Stack>
              <input type="hidden" name="noticeId" value={noticeId} />
              <FileField name="file" label="添加附件" description={attachmentHint('document')} required />
              <ButtonRow>
                <SubmitButton variant="default">上传附件</SubmitButton>
              </ButtonRow>
            </Stack>
          </ActionForm>
        )}
      </Stack>
    </Panel>
  );
}
