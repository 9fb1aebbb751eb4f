import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { copyNominees } from '@/lib/commands/nomination/copy-nominees';
import { keepPhoto } from '@/lib/commands/nomination/keep-photo';
import { withdrawCandidate } from '@/lib/commands/nomination/withdraw-candidate';
import { openAttachment } from '@/lib/data/attachment';
import { earlierRegister } from '@/lib/data/nomination/earlier-register';
import { readNominee } from '@/lib/data/nomination/nominee';
import { db } from '@/lib/platform/database';
import { createCommittee, createNominator, draftFor, type Nominator, submittedFor } from '../../support/nominators';
import { codesOf, done } from '../../support/nominees';
import { context, createBatch } from '../../support/world';

let nominator: Nominator;
let earlierId: string;
let batchId: string;
beforeEach(async () => {
  nominator = await createNominator();
  earlierId = (await createBatch()).id;
  batchId = (await createBatch()).id;
});

const packageOf = async (candidateId: string) =>
  (await db.candidate.findUniqueOrThrow({ where: { id: candidateId } })).packageId;

async function copy(candidateIds: string[], { actor, ...who } = nominator, into = batchId) {
  const packageId = await packageOf(candidateIds[0] ?? '');
  const source = { ...who, consultationRepliedOn: null, consultationReply: '' };
  return copyNominees(context(actor), { ...source, batchId: into, packageId, candidateIds });
}
const place = () => ({ batchId, organizationId: nominator.organizationId, packageId: null });

test('the last 名册 of the organisation before this batch, without those who withdrew', async () => {
  expect(await earlierRegister(nominator.actor, place())).toBeNull();
  await submittedFor(nominator, earlierId, { name: '陈一鸣' });
  const gone = await submittedFor(nominator, earlierId, { name: '林海燕', idNumber: '', bornOn: '1970-11' });
  await done(withdrawCandidate(context(nominator.actor), { candidateId: gone, reason: '本人退出' }));
  const later = await createBatch();
  await draftFor(nominator, later.id, { name: '后来的人' });
  const register = await earlierRegister(nominator.actor, place());
  expect(register?.people.map(({ name, state }) => [name, state])).toEqual([['陈一鸣', 'SUBMITTED']]);
  expect(await earlierRegister((await createNominator()).actor, place())).toBeNull();
});

test('a copy is a draft of its own: sensitive fields sealed anew, nothing that must be said again', async () => {
  const { candidateId } = await draftFor(nominator, earlierId, { name: '陈一鸣', health: '健康', rewards: '无' });
  const { candidateIds } = await done(copy([candidateId]));
  const [before, after] = await Promise.all([
    readNominee(nominator.actor, candidateId),
    readNominee(nominator.actor, candidateIds[0] ?? ''),
  ]);
  expect(after).toMatchObject({ state: 'DRAFT', isAuthor: true, form: { name: '陈一鸣', rewards: '无', health: '' } });
  expect(after?.form.idNumber).toBe(before?.form.idNumber);
  expect(after?.form.idNumber).not.toBe('');
  expect(after?.form).toMatchObject({ politicalReview: '', nominatorOpinion: '', isVoluntary: false });
  const rows = await db.candidate.findMany({ where: { id: { in: [candidateId, candidateIds[0] ?? ''] } } });
  expect(new Set(rows.map(({ draftSensitive }) => draftSensitive)).size).toBe(2);
  const trail = await db.auditEntry.findMany({ where: { subject: `CANDIDATE:${candidateIds[0]}` } });
  expect(trail[0]?.detail).toMatchObject({ copiedFrom: await packageOf(candidateId) });
});

test('the photograph becomes a file of the copy', async () => {
  const { candidateId } = await draftFor(nominator, earlierId);
  const picture = sharp({ create: { width: 350, height: 490, channels: 3, background: '#456' } });
  const bytes = new Uint8Array(await picture.jpeg().toBuffer());
  await done(keepPhoto(context(nominator.actor), { candidateId, file: new File([bytes], '照片.jpg') }));
  const { candidateIds } = await done(copy([candidateId]));
  const copied = await readNominee(nominator.actor, candidateIds[0] ?? '');
  const photo = await openAttachment(`CANDIDATE:${candidateIds[0]}`, copied?.form.photoId ?? '');
  expect(photo?.contentType).toBe('image/jpeg');
});

test('一人一次（N04）: who is in the package is not copied again', async () => {
  const { candidateId } = await draftFor(nominator, earlierId, { name: '陈一鸣' });
  await done(copy([candidateId]));
  expect(await codesOf(copy([candidateId]))).toEqual(['NOBODY_TO_IMPORT']);
  const { packageId } = await db.candidate.findFirstOrThrow({ where: { batchId } });
  const register = await earlierRegister(nominator.actor, { ...place(), packageId });
  expect(register?.people).toMatchObject([{ name: '陈一鸣', isPresent: true }]);
});

test('nobody chosen, another house, the package of the same batch', async () => {
  const { candidateId } = await draftFor(nominator, earlierId);
  const stranger = await createNominator();
  const committee = await createCommittee();
  expect(await codesOf(copy([candidateId], stranger))).toEqual(['NOT_FOUND']);
  expect(await codesOf(copy([candidateId], { ...nominator, actor: committee.actor }))).toEqual(['NOT_FOUND']);
  expect(await codesOf(copy([candidateId], nominator, earlierId))).toEqual(['NOT_FOUND']);
  const { actor, ...who } = nominator;
  const nobody = { ...who, batchId, packageId: await packageOf(candidateId), candidateIds: [] };
  expect(await codesOf(copyNominees(context(actor), { ...nobody, consultationReply: '' }))).toEqual(['NOBODY_CHOSEN']);
  expect(await db.candidate.count({ where: { batchId } })).toBe(0);
});
