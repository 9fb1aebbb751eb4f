import 'server-only';
import { z } from 'zod';
import { draftPlace, openForm, sealForm } from '@/lib/data/form-content';
import { changedFields, sectionOf } from '@/lib/domain/nomination/form-changes';
import { keepClosedSections } from '@/lib/domain/nomination/open-sections';
import { type RegistrationFormDraft, registrationFormDraft } from '@/lib/domain/nomination/registration-form';
import { normaliseName } from '@/lib/domain/person-name';
import { initialsOf } from '@/lib/platform/initials';
import type { Prisma } from '@/prisma/generated/client';
import { type CommandContext, type Outcome, refuse, runCommand, type Work } from '../command';
import { lockEditableNominee, type OwnNominee } from './nominees';
import { returnedSections } from './returned-sections';

/** A form on its way to the drawer, with the revision that its window last saw. The photo travels by itself. */
export const draftSave = registrationFormDraft.omit({ photoId: true }).extend({
  candidateId: z.uuid(),
  revision: z.coerce.number().int(),
});

export interface SavedDraft {
  batchId: string;
  candidateId: string;
  revision: number;
  /** ISO instant */
  savedAt: string;
}

type DraftContent = Omit<RegistrationFormDraft, 'photoId'>;

/**
 * 暂存: keeps what was typed as it was typed; after 退回修改 only in the sections that the office named. A window that
 * has not seen the newest revision overwrites nothing.
 */
export function saveDraft(
  context: CommandContext,
  { candidateId, revision, ...form }: z.output<typeof draftSave>,
): Promise<Outcome<SavedDraft>> {
  return runCommand(context, 'nomination.saveDraft', async (work) => {
    const nominee = await lockEditableNominee(work, candidateId);
    requireNewest(nominee, revision);
    const before = openForm(draftPlace(candidateId), nominee.draft, nominee.draftSensitive);
    const sections = await returnedSections(work, candidateId);
    return writeDraft(work, nominee, keepClosedSections(before, form, sections));
  });
}

/** Refuses with STALE_DRAFT when another window has saved since. */
export function requireNewest(nominee: OwnNominee, revision: number): void {
  if (nominee.draftRevision === revision) return;
  const savedAt = nominee.updatedAt.toLocaleTimeString('zh-CN', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
  });
  refuse({
    code: 'STALE_DRAFT',
    message: `另一个窗口已在 ${savedAt} 修改了这份登记表，本窗口的修改没有保存，也没有覆盖对方；请打开最新内容后再改`,
  });
}

/** The one place that writes a draft; the caller holds the row lock. */
export async function writeDraft(work: Work, nominee: OwnNominee, content: DraftContent): Promise<SavedDraft> {
  const place = draftPlace(nominee.id);
  const before = openForm(place, nominee.draft, nominee.draftSensitive);
  const form = { ...content, photoId: before.photoId };
  const changed = changedFields(before, form);
  const { plain, sensitive } = sealForm(place, form);
  const name = normaliseName(form.name);
  const revision = nominee.draftRevision + 1;
  await work.tx.candidate.update({
    where: { id: nominee.id },
    data: {
      draft: plain as Prisma.InputJsonObject,
      draftSensitive: sensitive,
      draftRevision: revision,
      name,
      initials: initialsOf(name),
      lastSection: changed[0] ? sectionOf(changed[0]).id : nominee.lastSection,
      updatedAt: work.at,
    },
  });
  work.audit({ action: 'candidate.saveDraft', subject: `CANDIDATE:${nominee.id}`, detail: { revision, changed } });
  return { batchId: nominee.batchId, candidateId: nominee.id, revision, savedAt: work.at.toISOString() };
}
