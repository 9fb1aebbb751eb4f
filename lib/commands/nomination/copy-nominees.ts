import 'server-only';
import { z } from 'zod';
import { openAttachment } from '@/lib/data/attachment';
import { draftPlace, openForm } from '@/lib/data/form-content';
import { copyable } from '@/lib/data/nomination/earlier-register';
import { copyForm } from '@/lib/domain/nomination/copied-form';
import type { ImportPerson } from '@/lib/domain/nomination/import-plan';
import type { Candidate } from '@/prisma/generated/client';
import { type CommandContext, notFound, type Outcome, refuse, runCommand } from '../command';
import type { ImportedRegister } from './import-register';
import { enterPackage, nomineeSource } from './package-entry';
import { takePeople } from './take-people';

export const nomineeCopy = nomineeSource.extend({
  batchId: z.uuid(),
  organizationId: z.uuid('请选择单位'),
  /** 报送材料 of an earlier batch */
  packageId: z.uuid(),
  candidateIds: z.array(z.uuid(), { error: '请选择人员' }).max(200, '一次最多复制200人').default([]),
});

/**
 * 从上次名册复制: drafts of people whom this organisation nominated in an earlier batch, without what must be said anew.
 * The sensitive half is sealed for its new row, the photograph kept as a file of its own.
 */
export function copyNominees(
  context: CommandContext,
  { packageId, candidateIds, ...nominees }: z.output<typeof nomineeCopy>,
): Promise<Outcome<ImportedRegister>> {
  return runCommand(context, 'nomination.copyNominees', async (work) => {
    const { batchId, organizationId, channel } = nominees;
    const entry = await enterPackage(work, nominees);
    if (candidateIds.length === 0) {
      refuse({ code: 'NOBODY_CHOSEN', message: '请至少选择一人', field: 'candidateIds[]' });
    }
    const earlier = await work.tx.candidate.findMany({
      where: {
        id: { in: candidateIds },
        packageId,
        organizationId,
        batchId: { not: batchId },
        ...copyable(work.actor),
      },
      orderBy: { position: 'asc' },
    });
    if (earlier.length !== new Set(candidateIds).size) notFound();
    const persons: ImportPerson[] = [];
    for (const row of earlier) {
      const form = openForm(draftPlace(row.id), row.draft, row.draftSensitive);
      const photo = await photoOf(row, form.photoId);
      persons.push({ place: form.name, draft: copyForm(form, channel), photo, problems: [] });
    }
    const source = { copiedFrom: packageId };
    const ids = await takePeople(work, entry, { persons }, { isCleanOnly: false, source });
    return { batchId, organizationId, candidateIds: ids };
  });
}

async function photoOf({ id }: Candidate, photoId: string): Promise<Uint8Array | null> {
  const photo = photoId ? await openAttachment(`CANDIDATE:${id}`, photoId) : null;
  return photo?.bytes ?? null;
}
