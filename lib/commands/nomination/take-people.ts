import 'server-only';
import { peopleIn } from '@/lib/data/nomination/import';
import { type ImportFile, type ImportLine, planImport } from '@/lib/domain/nomination/import-plan';
import { refuse, type Work } from '../command';
import { addDrafts } from './new-drafts';
import type { PackageEntry } from './package-entry';

interface Taking {
  /** 只导入没有错误的行 */
  isCleanOnly: boolean;
  /** Where the people come from, for the audit trail: ids and codes. */
  source: Record<string, string>;
}

/** No refusal lists more; the preview has them all. */
const MOST_REASONS = 20;

/**
 * Makes drafts of people who were read, behind those who are in the package already: all of them or, when one has an
 * error, none, unless only the clean ones are asked for. Whoever is in the package stays as he is. The package is
 * locked. Files, pasted tables and earlier 名册 all end here.
 */
export async function takePeople(
  work: Work,
  entry: PackageEntry,
  read: Pick<ImportFile, 'persons'>,
  { isCleanOnly, source }: Taking,
): Promise<string[]> {
  const { lines, counts } = planImport(read, await peopleIn(entry.packageId, work.tx));
  if (counts.ERROR > 0 && !isCleanOnly) refuse(...errorsOf(lines));
  const ready = lines.filter(({ status }) => status === 'READY');
  if (ready.length === 0) refuse({ code: 'NOBODY_TO_IMPORT', message: nobody(counts.PRESENT) });
  const candidateIds = await addDrafts(work, entry, ready, source);
  work.audit({
    action: 'package.import',
    subject: `PACKAGE:${entry.packageId}`,
    detail: { ...source, imported: ready.length, errors: counts.ERROR, present: counts.PRESENT },
  });
  return candidateIds;
}

const nobody = (present: number) => (present > 0 ? '这些人员都已在名册中，不重复导入' : '没有可以导入的人员');

function errorsOf(lines: readonly ImportLine[]) {
  return lines
    .flatMap(({ place, problems }) =>
      problems.filter(({ severity }) => severity === 'error').map(({ message }) => `${place} ${message}`),
    )
    .slice(0, MOST_REASONS)
    .map((message) => ({ code: 'IMPORT_ERROR', message }));
}
