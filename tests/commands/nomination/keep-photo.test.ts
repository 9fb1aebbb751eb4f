import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { keepPhoto } from '@/lib/commands/nomination/keep-photo';
import { openAttachment } from '@/lib/data/attachment';
import { readNominee } from '@/lib/data/nomination/nominee';
import { db } from '@/lib/platform/database';
import { createNominator, draftFor, type Nominator } from '../../support/nominators';
import { codesOf, done } from '../../support/nominees';
import { context, createBatch } from '../../support/world';

let nominator: Nominator;
let candidateId: string;
beforeEach(async () => {
  nominator = await createNominator();
  candidateId = (await draftFor(nominator, (await createBatch()).id)).candidateId;
});

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#456' } }).jpeg();
const fileOf = (bytes: Uint8Array, name = '照片.jpg') => new File([new Uint8Array(bytes)], name);
const keep = (file: File) => keepPhoto(context(nominator.actor), { candidateId, file });

test('upright as the camera was held, without what the phone wrote into it, no larger than print needs', async () => {
  const taken = picture(1400, 1000).withMetadata({ orientation: 6, exif: { IFD0: { Make: '演示相机' } } });
  const { photoId } = await done(keep(fileOf(await taken.toBuffer())));
  const kept = await openAttachment(`CANDIDATE:${candidateId}`, photoId);
  const { width, height, exif, orientation, format } = await sharp(kept?.bytes).metadata();
  expect({ width, height, exif, orientation, format }).toEqual({
    width: 600,
    height: 840,
    exif: undefined,
    orientation: undefined,
    format: 'jpeg',
  });
  expect((await readNominee(nominator.actor, candidateId))?.form.photoId).toBe(photoId);
});

test('what is too small for print, no picture, broken or too large is refused and not kept', async () => {
  const whole = await picture(600, 840).toBuffer();
  const before = await db.attachment.count();
  expect(await codesOf(keep(fileOf(await picture(280, 200).withMetadata({ orientation: 1 }).toBuffer())))).toEqual([
    'PHOTO_TOO_SMALL',
  ]);
  for (const bytes of [Buffer.from('%PDF-1.4'), whole.subarray(0, 200), Buffer.alloc(5_000_001, whole)]) {
    expect(await codesOf(keep(fileOf(bytes)))).toEqual(['ATTACHMENT']);
  }
  expect(await codesOf(keep(fileOf(Buffer.alloc(0))))).toEqual(['NO_PHOTO']);
  expect(await db.attachment.count()).toBe(before);
});
