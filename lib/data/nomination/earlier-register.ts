import 'server-only';
import type { SelectionChannel } from '@/lib/domain/glossary';
import type { CandidateState } from '@/lib/domain/lifecycle';
import { identityKey } from '@/lib/domain/nomination/import-plan';
import { registrationFormDraft } from '@/lib/domain/nomination/registration-form';
import type { Actor } from '@/lib/domain/permissions';
import { db } from '@/lib/platform/database';
import { peopleIn } from './import';
import { authoredBy } from './scope';

/** Somebody of an earlier 名册. */
export interface EarlierNominee {
  id: string;
  name: string;
  bornOn: string;
  currentPost: string;
  channel: SelectionChannel;
  /** What became of him. */
  state: CandidateState;
  /** Whether the package of this batch has him already (N04). */
  isPresent: boolean;
}

export interface EarlierRegister {
  packageId: string;
  batchTitle: string;
  people: EarlierNominee[];
}

/** Nominees of earlier batches whose form the actor writes, as far as they have not withdrawn. */
export const copyable = (actor: Actor) => ({
  AND: [authoredBy(actor), { state: { not: 'WITHDRAWN' } }, { name: { not: '' } }],
});

interface Place {
  batchId: string;
  organizationId: string;
  /** Package of this batch, null when there is none yet */
  packageId: string | null;
}

/** The last 名册 of the organisation before this batch; null when there is none, or none of the actor's. */
export async function earlierRegister(
  actor: Actor,
  { batchId, organizationId, packageId }: Place,
): Promise<EarlierRegister | null> {
  const { createdAt } = await db.batch.findUniqueOrThrow({ where: { id: batchId } });
  const last = await db.package.findFirst({
    where: { organizationId, batch: { createdAt: { lt: createdAt } }, candidates: { some: copyable(actor) } },
    orderBy: { batch: { createdAt: 'desc' } },
    include: { batch: true, candidates: { where: copyable(actor), orderBy: { position: 'asc' } } },
  });
  if (!last) return null;
  const present = packageId ? await peopleIn(packageId, db) : new Set<string>();
  const people = last.candidates.map(({ id, name, draft, channel, state }): EarlierNominee => {
    const form = registrationFormDraft.parse(draft);
    return {
      id,
      name,
      bornOn: form.bornOn,
      currentPost: form.currentPost,
      channel: channel as SelectionChannel,
      state: state as CandidateState,
      isPresent: present.has(identityKey(form)),
    };
  });
  return { packageId: last.id, batchTitle: last.batch.title, people };
}
