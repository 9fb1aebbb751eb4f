import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Decision } from '@/lib/domain/decision';
import type { ImportPlan } from '@/lib/domain/nomination/import-plan';
import { ChannelField, type SourceBody, SourceFields } from './nominee-source';

interface Props {
  action: FormAction;
  packageId: string;
  attachmentId: string;
  bodies: readonly SourceBody[];
  counts: ImportPlan['counts'];
  decision: Decision;
}

/** The second step of an import: along which channel, and go. */
export function ImportForm({ action, packageId, attachmentId, bodies, counts, decision }: Props) {
  return (
    <ActionForm action={action} aria-label="导入">
      <input type="hidden" name="packageId" value={packageId} />
      <input type="hidden" name="attachmentId" value={attachmentId} />
      <Stack>
        <ChannelField bodies={bodies} />
        <SourceFields bodies={bodies} />
        {counts.ERROR > 0 && (
          <CheckboxField
            name="isCleanOnly"
            label={`只导入没有错误的 ${counts.READY} 人`}
            description={`有错误的 ${counts.ERROR} 人不导入，改好后可以再上传同一份文件，已导入的人不会重复`}
          />
        )}
        <div>
          <SubmitButton decision={decision}>导入 {counts.READY} 人</SubmitButton>
        </div>
      </Stack>
    </ActionForm>
  );
}
