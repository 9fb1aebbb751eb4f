import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { DocumentField } from '@/components/ui/document-field';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';

interface Props {
  packageId: string;
  scans: readonly { id: string; fileName: string; size: number }[];
  /** Left out for whoever may only look. */
  attach?: FormAction;
}

const MEGABYTE = 1_000_000;

/** 盖章扫描件 of a package. */
export function ScanList({ packageId, scans, attach }: Props) {
  return (
    <Stack>
      {scans.length === 0 && <p className="muted">还没有上传扫描件。</p>}
      {scans.length > 0 && (
        <ul>
          {scans.map(({ id, fileName, size }) => (
            <li key={id}>
              <a href={`/nominations/packages/${packageId}/scans/${id}`}>{fileName}</a>{' '}
              <span className="muted">{(size / MEGABYTE).toFixed(1)} MB</span>
            </li>
          ))}
        </ul>
      )}
      {attach && (
        <ActionForm action={attach} labels={{ file: '扫描件' }} doneMessage="扫描件已上传" resetsOnDone>
          <Stack>
            <input type="hidden" name="packageId" value={packageId} />
            <DocumentField name="file" label="上传盖章扫描件" purpose="scan" />
            <ButtonRow>
              <SubmitButton variant="default">上传</SubmitButton>
            </ButtonRow>
          </Stack>
        </ActionForm>
      )}
    </Stack>
  );
}
