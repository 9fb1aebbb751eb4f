import { ActionForm } from '@/components/ui/action-form';
import { FileField } from '@/components/ui/file-field';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextLink } from '@/components/ui/text-link';
import type { AttachmentView } from '@/lib/data/attachment';
import { attachmentHint, attachmentPurposes } from '@/lib/domain/attachment';
import { addMaterial } from '../../../invitations/actions';

interface Props {
  sessionId: string;
  /** Address under which the files lie. */
  base: string;
  agenda: string;
  materials: readonly AttachmentView[];
}

/** 议程 and 培训材料: what the invited organisations read. */
export function MaterialPanel({ sessionId, base, agenda, materials }: Props) {
  const lines = agenda.split('\n').filter(Boolean);
  return (
    <Panel title="议程和材料">
      <Stack>
        {lines.length > 0 ? (
          <ol>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        ) : (
          <p className="muted">没有填写议程。</p>
        )}
        {materials.length > 0 && (
          <ul>
            {materials.map(({ id, fileName }) => (
              <li key={id}>
                <TextLink href={`${base}/materials/${id}`}>{fileName}</TextLink>
              </li>
            ))}
          </ul>
        )}
        <ActionForm
          action={addMaterial}
          idPrefix="material-"
          labels={{ file: '培训材料' }}
          resetsOnDone
          aria-label="上传材料"
        >
          <Stack>
            <input type="hidden" name="sessionId" value={sessionId} />
            <FileField
              name="file"
              label="培训材料"
              description={attachmentHint('document')}
              accept={attachmentPurposes.document.accept}
              required
            />
            <ButtonRow>
              <SubmitButton variant="default">上传材料</SubmitButton>
            </ButtonRow>
          </Stack>
        </ActionForm>
      </Stack>
    </Panel>
  );
}
