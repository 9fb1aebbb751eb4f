import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import { PhotoChoice } from './photo-choice';

interface Props {
  action: FormAction;
  candidateId: string;
  /** Address of the photo that is there already. */
  photoUrl?: string;
}

/** 照片 (2 寸): sent by itself, because files do not travel with every key that is typed. */
export function PhotoForm({ action, candidateId, photoUrl }: Props) {
  return (
    <ActionForm action={action} doneMessage="照片已保存" resetsOnDone aria-label="照片">
      <input type="hidden" name="candidateId" value={candidateId} />
      <Stack>
        {/* biome-ignore lint/performance/noImgElement: a private file, never optimised by a third */}
        {photoUrl && <img src={photoUrl} alt="已上传的照片" width={96} />}
        <PhotoChoice label={photoUrl ? '更换照片' : '上传照片'} />
        <div>
          <SubmitButton variant="default" size="compact-md">
            保存照片
          </SubmitButton>
        </div>
      </Stack>
    </ActionForm>
  );
}
