'use client';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { FileField } from '@/components/ui/file-field';
import { attachmentHint, attachmentPurposes } from '@/lib/domain/attachment';
import { photoSizeProblem } from '@/lib/domain/photo-frame';
import { PhotoCropper } from './photo-cropper';

type Choice = { kind: 'NONE' } | { kind: 'PICTURE'; picture: ImageBitmap } | { kind: 'PROBLEM'; message: string };

const nothing: Choice = { kind: 'NONE' };

/** A picture to choose and to cut to the 2寸 ratio. Without JavaScript the file goes as it is. */
export function PhotoChoice({ label }: { label: string }) {
  const [choice, setChoice] = useState<Choice>(nothing);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const form = box.current?.closest('form');
    const clear = () => setChoice(nothing);
    form?.addEventListener('reset', clear);
    return () => form?.removeEventListener('reset', clear);
  }, []);

  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    setChoice(nothing);
    if (!file) return;
    const read = await readPicture(file);
    // Somebody may have chosen another one while this was being read.
    if (target.files?.[0] === file) setChoice(read);
  };
  return (
    <div ref={box}>
      <FileField
        name="file"
        label={label}
        description={`2寸免冠近照，选填；${attachmentHint('photo')}`}
        accept={attachmentPurposes.photo.accept}
        error={choice.kind === 'PROBLEM' ? choice.message : undefined}
        onChange={choose}
      />
      {choice.kind === 'PICTURE' && <PhotoCropper picture={choice.picture} />}
    </div>
  );
}

/** Upright, as the camera was held (EXIF). */
async function readPicture(file: File): Promise<Choice> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const message = photoSizeProblem(picture);
    return message ? { kind: 'PROBLEM', message } : { kind: 'PICTURE', picture };
  } catch {
    return { kind: 'PROBLEM', message: '这个文件不是可以打开的照片，请选择 JPG 或 PNG 照片' };
  }
}
