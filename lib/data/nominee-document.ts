import 'server-only';
import type { SelectionChannel } from '@/lib/domain/glossary';
import { isAuthor } from '@/lib/domain/nomination/authorship';
import { type Actor, canOn } from '@/lib/domain/permissions';
import { db } from '@/lib/platform/database';
import { openAttachment } from './attachment';
import { evidenceSubject, exceptionSubject, withdrawalSubject } from './evidence';
import { isProxied } from './proxy-mark';
import { isRecordId } from './record-id';

/** A document about a nominee: reviewers read all of them, whoever writes the form what was sent along with it. */
export async function openNomineeDocument(actor: Actor, candidateId: string, attachmentId: string) {
  if (!isRecordId(candidateId)) return null;
  const found = await db.candidate.findUnique({ where: { id: candidateId }, include: { proxy: true } });
  if (!found) return null;
  const nominee = { ...found, channel: found.channel as SelectionChannel, isProxied: isProxied(found.proxy) };
  const own = evidenceSubject(candidateId);
  if (canOn(actor, 'review.read', nominee)) {
    for (const subject of [own, exceptionSubject(candidateId), withdrawalSubject(candidateId)]) {
      const document = await openAttachment(subject, attachmentId);
      if (document) return document;
    }
    return null;
  }
  return isAuthor(actor, nominee) ? openAttachment(own, attachmentId) : null;
}
