import type { CadrePerson } from '@/lib/domain/nomination/cadre-person';
import { PersonFieldReader } from '@/lib/domain/nomination/person-fields';
import type { ReadingProblem } from '@/lib/domain/nomination/reading-problem';
import { FileRefusal, refusalKind } from './reading/file-refusal';
import { MAX_FILE_BYTES, MAX_INFLATED_ARCHIVE_BYTES, MAX_PERSON_FILE_BYTES } from './reading/limits';
import { readLrm } from './reading/lrm';
import { readLrmx } from './reading/lrmx';
import { isZip, listZip, readZipEntry } from './reading/zip-archive';

export interface UploadedFile {
  /** With its folder, where it comes from a zip. */
  name: string;
  bytes: Uint8Array;
}

export interface PersonFile {
  /** Name of the .lrmx or .lrm; in a zip with its folder. */
  fileName: string;
  /** Null when the file could not be read at all: `problems` says why. */
  person: CadrePerson | null;
  problems: ReadingProblem[];
}

/** A file whose content is asked for when its turn comes, so that a zip is never inflated as a whole. */
interface Source {
  name: string;
  read(): Uint8Array;
}

/**
 * Reads 干部任免审批表: .lrmx, .lrm with its .pic, and zips of them. One result a person file, and one for each file that
 * is neither; what could not be read of a person is listed, the rest is read.
 */
export function readPersonFiles(files: readonly UploadedFile[]): PersonFile[] {
  return files.flatMap((file) => {
    try {
      return readAll(isZip(file.bytes) ? sourcesIn(file) : [{ name: file.name, read: () => file.bytes }], files);
    } catch (error) {
      return [{ fileName: file.name, person: null, problems: [{ field: null, kind: refusalKind(error) }] }];
    }
  });
}

function sourcesIn({ bytes }: UploadedFile): Source[] {
  if (bytes.length > MAX_FILE_BYTES) throw new FileRefusal('TOO_LARGE', `zip of ${bytes.length} bytes`);
  const entries = listZip(bytes, MAX_INFLATED_ARCHIVE_BYTES);
  if (!entries.some(({ name }) => isPerson(name))) throw new FileRefusal('FILE_TYPE_MISMATCH', 'zip without persons');
  return entries.map((entry) => ({
    name: entry.name,
    read() {
      if (entry.size > MAX_PERSON_FILE_BYTES) throw new FileRefusal('TOO_LARGE', entry.name);
      return readZipEntry(bytes, entry);
    },
  }));
}

/** Photographs are read with their .lrm, which may be in the zip or uploaded beside. */
function readAll(sources: readonly Source[], files: readonly UploadedFile[]): PersonFile[] {
  const photos = new Map<string, Source>();
  for (const { name, bytes } of files) if (isPhoto(name)) photos.set(stemOf(name), { name, read: () => bytes });
  for (const source of sources) if (isPhoto(source.name)) photos.set(stemOf(source.name), source);
  return sources.filter(({ name }) => !isPhoto(name) && !isLitter(name)).map((source) => readOne(source, photos));
}

function readOne(source: Source, photos: ReadonlyMap<string, Source>): PersonFile {
  const reader = new PersonFieldReader();
  try {
    const bytes = source.read();
    if (bytes.length > MAX_PERSON_FILE_BYTES) throw new FileRefusal('TOO_LARGE', source.name);
    const person = readPerson(source.name, bytes, photos, reader);
    return { fileName: source.name, person, problems: reader.problems };
  } catch (error) {
    return { fileName: source.name, person: null, problems: [{ field: null, kind: refusalKind(error) }] };
  }
}

function readPerson(name: string, bytes: Uint8Array, photos: ReadonlyMap<string, Source>, reader: PersonFieldReader) {
  if (/\.lrmx$/i.test(name)) return readLrmx(bytes, reader);
  if (/\.lrm$/i.test(name)) return readLrm(bytes, photos.get(stemOf(name))?.read() ?? new Uint8Array(), reader);
  throw new FileRefusal('FILE_TYPE_MISMATCH', name);
}

function isPhoto(name: string): boolean {
  return /\.pic$/i.test(name);
}

function isPerson(name: string): boolean {
  return /\.lrmx?$/i.test(name);
}

/** What systems put into zips beside the files. */
function isLitter(name: string): boolean {
  return /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i.test(name);
}

function stemOf(name: string): string {
  return name.replace(/\.[^./]*$/, '').toLowerCase();
}
