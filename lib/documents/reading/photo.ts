import { attachmentPurposes } from '@/lib/domain/attachment';
import type { PersonFacts } from '@/lib/domain/nomination/cadre-person';
import type { PersonFieldReader } from '@/lib/domain/nomination/person-fields';

type Photo = Pick<PersonFacts, 'photo' | 'photoBytes'>;

export const noPhoto: Photo = { photo: null, photoBytes: null };

const signatures: [type: NonNullable<PersonFacts['photo']>, start: readonly number[]][] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

/** A photograph by its first bytes; whoever keeps it decodes it and so finds out whether it is whole. */
export function readPhoto(bytes: Uint8Array, reader: PersonFieldReader): Photo {
  if (bytes.length === 0) return noPhoto;
  if (bytes.length > attachmentPurposes.photo.maxBytes) reader.report('photoId', 'PHOTO_TOO_LARGE');
  else {
    const [type] = signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte)) ?? [];
    if (type) return { photo: type, photoBytes: new Uint8Array(bytes) };
    reader.report('photoId', 'PHOTO_UNREADABLE');
  }
  return noPhoto;
}
