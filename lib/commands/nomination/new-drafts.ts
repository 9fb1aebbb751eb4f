import 'server-only';
import { draftPlace, sealForm } from '@/lib/data/form-content';
import { sealKept } from '@/lib/data/nomination/kept-fields';
import type { KeptFields } from '@/lib/domain/nomination/cadre-person';
import type { RegistrationFormDraft } from '@/lib/domain/nomination/registration-form';
import { newId } from '@/lib/platform/crypto';
import { initialsOf } from '@/lib/platform/initials';
import type { Work } from '../command';
import { insertRows, rowsAtOnce } from '../insert-rows';
import { keepAttachment } from '../keep-attachment';
import { tellOrganizations } from '../message';
import type { PackageEntry } from './package-entry';

/** Somebody who is going to be a nominee. */
export interface NewDraft {
  /** Where he was found, as people call it. */
  place: string;
  draft: RegistrationFormDraft;
  photo: Uint8Array | null;
  kept?: KeptFields | null;
}

/**
 * Makes nominees of these people, in their order, from the first free position on; the package is locked.
 * @param source where they come from, for the audit trail: ids and codes
 */
export async function addDrafts(
  work: Work,
  { proxy, ...entry }: PackageEntry,
  people: readonly NewDraft[],
  source: Record<string, string> = {},
): Promise<string[]> {
  const { batchId, channel } = entry;
  const ids: string[] = [];
  for (let from = 0; from < people.length; from += rowsAtOnce) {
    const rows: Awaited<ReturnType<typeof draftRow>>[] = [];
    for (const person of people.slice(from, from + rowsAtOnce)) rows.push(await draftRow(work, person));
    const first = entry.position + from;
    await insertRows(
      work.tx,
      'Candidate',
      rows.map((row, index) => ({ ...entry, ...row, position: first + index })),
    );
    ids.push(...rows.map(({ id }) => id));
  }
  const kept = people.flatMap((person, index) => (person.kept ? [sealKept(ids[index] ?? '', person.kept)] : []));
  await insertRows(work.tx, 'KeptFields', kept);
  const detail = { batchId, channel, ...source };
  for (const id of ids) work.audit({ action: 'candidate.add', subject: `CANDIDATE:${id}`, detail });
  if (proxy) {
    await insertRows(
      work.tx,
      'ProxyEntry',
      ids.map((candidateId) => ({ candidateId, ...proxy })),
    );
    await tellOfProxy(work, entry);
  }
  return ids;
}

/** What is the nominee's own in the row. */
async function draftRow(work: Work, { place, draft, photo }: NewDraft) {
  const id = newId(work.at);
  const subject = `CANDIDATE:${id}`;
  const { name } = draft;
  const upload = { purpose: 'photo', subject, fileName: place, whose: `${place} ${name}` } as const;
  const photoId = photo ? await keepAttachment(work, { ...upload, bytes: photo }) : '';
  const { plain, sensitive } = sealForm(draftPlace(id), { ...draft, photoId });
  return { id, name, initials: initialsOf(name), draft: plain, draftSensitive: sensitive };
}

/** The organisation hears that the office enters nominees for it; once, until it has read that. */
async function tellOfProxy(work: Work, { batchId, organizationId }: { batchId: string; organizationId: string }) {
  const kind = 'PROXY_ENTERED';
  const link = `/nominations/${batchId}?organization=${organizationId}`;
  const unread = await work.tx.outboxMessage.findFirst({ where: { organizationId, kind, link, readAt: null } });
  if (unread) return;
  await tellOrganizations(work, [organizationId], {
    kind,
    title: '党群工作处代贵单位录入了人选',
    body: '根据贵单位来件代录。请核对；需要改动的，打开登记表直接修改，此后即由贵单位填报。',
    link,
  });
}
