import 'server-only';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { type AttachmentPurpose, attachmentProblem } from '@/lib/domain/attachment';
import { photoSize } from '@/lib/domain/photo-frame';
import { randomToken, sha256 } from '@/lib/platform/crypto';
import { putFile } from '@/lib/platform/file-store';
import { refuse, type Work } from './command';

interface Upload {
  purpose: AttachmentPurpose;
  /** Record whose permissions the file shares, e.g. `CANDIDATE:<id>`. */
  subject: string;
  fileName: string;
  bytes: Uint8Array;
  /** Whom the file belongs to, where a refusal must say so: one of many. */
  whose?: string;
}

/**
 * Checks an upload by its content, cleans pictures of everything but the picture, stores the bytes and records them.
 * The file is written before the row: if the transaction fails, an orphan remains that no row names.
 */
export async function keepAttachment(
  work: Work,
  { purpose, subject, fileName, bytes, whose }: Upload,
): Promise<string> {
  const found = await fileTypeFromBuffer(bytes);
  const problem = attachmentProblem(purpose, found?.mime ?? '', bytes.length);
  if (problem) return refuseFile(problem, whose);
  const kept = purpose === 'photo' ? await cleanPhoto(bytes, whose) : bytes;
  const storageKey = randomToken(24);
  await putFile(storageKey, kept);
  const { id } = await work.tx.attachment.create({
    data: {
      fileName: fileName.slice(0, 200),
      contentType: purpose === 'photo' ? 'image/jpeg' : (found?.mime ?? 'application/octet-stream'),
      size: kept.length,
      sha256: sha256(kept),
      storageKey,
      subject,
      createdById: work.actor.accountId,
      createdAt: work.at,
    },
    select: { id: true },
  });
  work.audit({ action: 'attachment.keep', subject, detail: { attachment: id, purpose, size: kept.length } });
  return id;
}

/** Re-encoded without metadata (a phone writes its position into the picture) and no larger than print needs. */
async function cleanPhoto(bytes: Uint8Array, whose?: string): Promise<Uint8Array> {
  try {
    return await sharp(bytes, { limitInputPixels: 50_000_000 })
      .rotate()
      .resize({ ...photoSize, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 88 })
      .toBuffer();
  } catch {
    return refuseFile('照片已损坏或尺寸过大，请换一张', whose);
  }
}

function refuseFile(problem: string, whose?: string): never {
  return refuse({ code: 'ATTACHMENT', message: whose ? `${whose}：${problem}` : problem, field: 'file' });
}
