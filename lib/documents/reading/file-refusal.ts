import type { FileProblemKind } from '@/lib/domain/file-problem';

/** Thrown by the readers' parts when the bytes cannot be read at all; the readers turn it into a problem. */
export class FileRefusal extends Error {
  readonly kind: FileProblemKind;

  constructor(kind: FileProblemKind, detail: string) {
    super(`${kind}: ${detail}`);
    this.name = 'FileRefusal';
    this.kind = kind;
  }
}

/** Runs a library over the bytes: where it stumbles, they are damaged. */
export function orDamaged<T>(detail: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    throw new FileRefusal('FILE_DAMAGED', `${detail}: ${error instanceof Error ? error.message : error}`);
  }
}

/** The kind of a refusal; anything else is a bug and is thrown on. */
export function refusalKind(error: unknown): FileProblemKind {
  if (error instanceof FileRefusal) return error.kind;
  throw error;
}
