import 'server-only';
import { z } from 'zod';
import { draftPlace, openForm } from '@/lib/data/form-content';
import { type CommandContext, type Outcome, refuse, runCommand } from '../command';
import { keepAttachment } from '../keep-attachment';
import { lockEditableNominee } from './nominees';
import { type SavedDraft, writeDraft } from './save-draft';

export const photoUpload = z.object({ candidateId: z.uuid(), photo: z.instanceof(File, { error: '请选择照片' }) });

/** 照片 of the nominee: cleaned, stored, and named in the draft. Needs no newest revision: it touches nothing else. */
export function keepPhoto(
  context: CommandContext,
  { candidateId, photo }: z.output<typeof photoUpload>,
): Promise<Outcome<SavedDraft & { photoId: string }>> {
  return runCommand(context, 'nomination.keepPhoto', async (work) => {
    const nominee = await lockEditableNominee(work, candidateId);
    if (photo.size === 0) refuse({ code: 'NO_PHOTO', message: '请选择照片', field: 'photo' });
    const photoId = await keepAttachment(work, {
      purpose: 'photo',
      subject: `CANDIDATE:${candidateId}`,
      fileName: photo.name,
      bytes: new Uint8Array(await photo.arrayBuffer()),
    });
    const form = openForm(draftPlace(candidateId), nominee.draft, nominee.draftSensitive);
    return { photoId, ...(await writeDraft(work, nominee, { ...form, photoId })) };
  });
}
