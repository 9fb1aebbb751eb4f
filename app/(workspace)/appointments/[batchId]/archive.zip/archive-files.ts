import { readAppointed, readAppointedIds } from '@/lib/data/appointment/appointed';
import { readLetterPrints } from '@/lib/data/appointment/letters';
import { openAttachment } from '@/lib/data/attachment';
import type { BatchView } from '@/lib/data/batch';
import { readNominee } from '@/lib/data/nomination/nominee';
import { findNotice, listBatchNotices } from '@/lib/data/nomination/notices';
import { readTimeline } from '@/lib/data/timeline';
import { renderLetters } from '@/lib/documents/render-letters';
import { renderLists } from '@/lib/documents/render-lists';
import { renderNotice } from '@/lib/documents/render-notice';
import { renderRegistrationForms } from '@/lib/documents/render-registration-forms';
import type { ArchiveFile } from '@/lib/documents/write-archive';
import { appointedSheet } from '@/lib/domain/appointment/appointment-notice';
import { archiveName, toXml } from '@/lib/domain/archive';
import { registrationFormSheet } from '@/lib/domain/nomination/registration-form-sheet';
import { monthOf } from '@/lib/domain/party-date';
import type { Actor } from '@/lib/domain/permissions';

/** Everything that a batch leaves behind, drawn one document after the other. */
export async function* archiveFiles(actor: Actor, batch: BatchView): AsyncGenerator<ArchiveFile> {
  yield* notices(actor, batch.id);
  const appointed = await readAppointed(batch.id);
  if (appointed.length > 0) {
    const bytes = await renderLists([appointedSheet(batch.title, appointed)]);
    yield { path: '02-聘任名单.pdf', title: '聘任名单', kind: 'ROSTER', bytes };
  }
  const ids = await readAppointedIds(batch.id);
  yield* forms(actor, batch, ids);
  yield* letters(ids);
  yield* data(batch, appointed, ids);
}

async function* notices(actor: Actor, batchId: string): AsyncGenerator<ArchiveFile> {
  for (const { id, state } of await listBatchNotices(actor, batchId)) {
    const notice = state === 'PUBLISHED' ? await findNotice(actor, id) : null;
    if (!notice) continue;
    const { id: _id, batchId: _batchId, state: _state, publishedAt: _publishedAt, ...content } = notice;
    const name = archiveName(`${content.documentNumber} ${content.title}`);
    yield { path: `01-通知/${name}.pdf`, title: content.title, kind: 'NOTICE', bytes: await renderNotice(content) };
  }
}

interface AppointedIds {
  candidateId: string;
  letterId: string;
  name: string;
  number: string;
}

async function* forms(actor: Actor, batch: BatchView, ids: readonly AppointedIds[]): AsyncGenerator<ArchiveFile> {
  for (const { candidateId, name, number } of ids) {
    const nominee = await readNominee(actor, candidateId);
    if (!nominee) continue;
    const { form, channel, organizationName, pageCode } = nominee;
    const sheet = registrationFormSheet(form, {
      channel,
      referenceMonth: monthOf(batch.cutOffOn),
      emptyCells: 'blank',
      nominatingOrganization: organizationName,
    });
    const photo = form.photoId ? await openAttachment(`CANDIDATE:${candidateId}`, form.photoId) : null;
    const bytes = await renderRegistrationForms([{ sheet, pageCode, photo: photo?.bytes }]);
    const path = `03-登记表/${archiveName(`${number} ${name}`)}.pdf`;
    yield { path, title: `${name}登记表`, kind: 'FORM', bytes };
  }
}

async function* letters(ids: readonly AppointedIds[]): AsyncGenerator<ArchiveFile> {
  for (const { letterId, name, number } of ids) {
    const bytes = await renderLetters(await readLetterPrints([letterId]));
    yield { path: `04-聘书/${archiveName(`${number} ${name}`)}.pdf`, title: `${name}聘书`, kind: 'LETTER', bytes };
  }
}

async function* data(batch: BatchView, appointed: object[], ids: readonly AppointedIds[]): AsyncGenerator<ArchiveFile> {
  const nominees = [];
  for (const { candidateId, number } of ids) {
    nominees.push({ letterNumber: number, transitions: await readTimeline('CANDIDATE', candidateId) });
  }
  const content = { batch, transitions: await readTimeline('BATCH', batch.id), appointed, nominees };
  const json = Buffer.from(`${JSON.stringify(content, null, 2)}\n`);
  const xml = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${toXml('archive', content)}`);
  yield { path: '05-数据/批次.json', title: '批次、聘任名单和办理记录', kind: 'DATA', bytes: json };
  yield { path: '05-数据/批次.xml', title: '批次、聘任名单和办理记录', kind: 'DATA', bytes: xml };
}
