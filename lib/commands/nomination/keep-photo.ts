import 'server-only';
import sharp from 'sharp';
import { z } from 'zod';
import { isOpenField } from '@/lib/domain/nomination/open-sections';
import { photoSizeProblem } from '@/lib/domain/photo-frame';
import type { Prisma } from '@/prisma/generated/client';
import { type CommandContext, type Outcome, refuse, runCommand } from '../command';
import { keepAttachment } from '../keep-attachment';
import { lockEditableNominee } from './nominees';
import { returnedSections } from './returned-sections';

export const photoUpload = z.object({ candidateId: z.uuid(), file: z.instanceof(File, { error: '请选择照片' }) });

/**
 * 照片 of the nominee: cleaned, stored, and named in the draft. The draft keeps its revision, because what is being
 * typed in an open window does not touch the photo.
 */
export function keepPhoto(
  context: CommandContext,
  { candidateId, file }: z.output<typeof photoUpload>,
): Promise<Outcome<{ batchId: string; candidateId: string; photoId: string }>> {
  return runCommand(context, 'nomination.keepPhoto', async (work) => {
    const { batchId, draft } = await lockEditableNominee(work, candidateId);
    if (!isOpenField('photoId', await returnedSections(work, candidateId))) {
      refuse({ code: 'SECTION_CLOSED', message: '本次退回没有要求更换照片', field: 'file' });
    }
    if (file.size === 0) refuse({ code: 'NO_PHOTO', message: '请选择照片', field: 'file' });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const subject = `CANDIDATE:${candidateId}`;
    await refuseSmallPhoto(bytes);
    const photoId = await keepAttachment(work, { purpose: 'photo', subject, fileName: file.name, bytes });
    await work.tx.candidate.update({
      where: { id: candidateId },
      data: { draft: { ...(draft as Prisma.JsonObject), photoId } },
    });
    return { batchId, candidateId, photoId };
  });
}

/** Too few pixels for print. What is no picture at all is for whoever keeps it to say. */
async function refuseSmallPhoto(bytes: Uint8Array): Promise<void> {
  const size = await sharp(bytes)
    .metadata()
    .catch(() => null);
  const problem = size && photoSizeProblem(size.autoOrient);
  if (problem) refuse({ code: 'PHOTO_TOO_SMALL', message: problem, field: 'file' });
}
