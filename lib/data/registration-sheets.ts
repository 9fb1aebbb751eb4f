import 'server-only';
import type { SelectionChannel } from '@/lib/domain/glossary';
import { type RegistrationFormSheet, registrationFormSheet } from '@/lib/domain/nomination/registration-form-sheet';
import { monthOf } from '@/lib/domain/party-date';
import { db } from '@/lib/platform/database';
import { openAttachment } from './attachment';
import { openForm, pageCode, versionPlace } from './form-content';
import { readDay } from './stored-day';

/** One 登记表 ready to be drawn. */
export interface RegistrationSheet {
  sheet: RegistrationFormSheet;
  pageCode: string;
  photo?: Uint8Array;
}

/** 登记表 of these nominees as they were submitted last, in the order given. For those with `review.read`. */
export async function readRegistrationSheets(candidateIds: readonly string[]): Promise<RegistrationSheet[]> {
  const rows = await db.candidate.findMany({
    where: { id: { in: [...candidateIds] }, currentVersionId: { not: null } },
    include: { currentVersion: true, batch: { select: { cutOffOn: true } }, organization: { select: { name: true } } },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return Promise.all(
    candidateIds.flatMap((id) => {
      const row = byId.get(id);
      return row?.currentVersion ? [sheetOf(row, row.currentVersion)] : [];
    }),
  );
}

interface Row {
  id: string;
  channel: string;
  batch: { cutOffOn: Date };
  organization: { name: string };
}
interface Version {
  id: string;
  content: unknown;
  contentSensitive: string;
}

async function sheetOf({ id, channel, batch, organization }: Row, version: Version): Promise<RegistrationSheet> {
  const form = openForm(versionPlace(version.id), version.content, version.contentSensitive);
  const photo = form.photoId ? await openAttachment(`CANDIDATE:${id}`, form.photoId) : null;
  return {
    sheet: registrationFormSheet(form, {
      channel: channel as SelectionChannel,
      referenceMonth: monthOf(readDay(batch.cutOffOn)),
      emptyCells: 'blank',
      nominatingOrganization: organization.name,
    }),
    pageCode: pageCode(form),
    photo: photo?.bytes,
  };
}
