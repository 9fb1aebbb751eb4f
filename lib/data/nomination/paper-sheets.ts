import 'server-only';
import type { SelectionChannel } from '@/lib/domain/glossary';
import { type RegistrationFormSheet, registrationFormSheet } from '@/lib/domain/nomination/registration-form-sheet';
import { type RosterSheet, rosterSheet, rosterTitle } from '@/lib/domain/nomination/roster-sheet';
import { monthOf } from '@/lib/domain/party-date';
import { db } from '@/lib/platform/database';
import { openAttachment } from '../attachment';
import { openForm, versionPlace } from '../form-content';
import { readDay } from '../stored-day';

/** 名册 and 登记表 of one print, ready to be drawn. */
export interface PaperSheets {
  organizationName: string;
  roster: RosterSheet;
  forms: { sheet: RegistrationFormSheet; photo?: Uint8Array }[];
}

/**
 * What the print says, from its immutable versions: whenever it is drawn again, it is the same. The caller has checked
 * that the actor may see the package.
 */
export async function readPaperSheets(printId: string): Promise<PaperSheets> {
  const { versionIds, package: owner } = await db.paperPrint.findUniqueOrThrow({
    where: { id: printId },
    include: { package: { include: { batch: true, organization: true } } },
  });
  const rows = await db.formVersion.findMany({ where: { id: { in: versionIds } }, include: { candidate: true } });
  const versions = versionIds.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const nominatingOrganization = owner.organization.name;
  const referenceMonth = monthOf(readDay(owner.batch.cutOffOn));
  const forms = versions.map(({ id, candidateId, content, contentSensitive, candidate }) => ({
    candidateId,
    channel: candidate.channel as SelectionChannel,
    form: openForm(versionPlace(id), content, contentSensitive),
  }));
  return {
    organizationName: nominatingOrganization,
    roster: rosterSheet({
      title: rosterTitle,
      nominatingOrganization,
      dateOn: null,
      referenceMonth,
      rows: forms.map(({ form }) => form),
    }),
    forms: await Promise.all(
      forms.map(async ({ candidateId, channel, form }) => ({
        sheet: registrationFormSheet(form, { channel, referenceMonth, emptyCells: 'blank', nominatingOrganization }),
        photo: (form.photoId && (await openAttachment(`CANDIDATE:${candidateId}`, form.photoId))?.bytes) || undefined,
      })),
    ),
  };
}
