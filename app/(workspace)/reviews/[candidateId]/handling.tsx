import { HandlingPanel } from '@/components/review/handling-panel';
import { readHandling, readReviewerLoads } from '@/lib/data/review/reviewers';
import { workdaysAfter } from '@/lib/data/workday';
import type { Actor } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';
import { assignNominees, snoozeNominee } from '../chosen/actions';

interface Props {
  actor: Actor;
  candidateId: string;
  /** Where to go after 暂缓. */
  onward: string;
}

/** Who reviews, and 暂缓. */
export async function Handling({ actor, candidateId, onward }: Props) {
  const [handling, reviewers, snoozeUntilOn] = await Promise.all([
    readHandling(actor, candidateId),
    readReviewerLoads(),
    workdaysAfter(today(), 1),
  ]);
  return (
    <HandlingPanel
      candidateId={candidateId}
      accountId={actor.accountId}
      {...handling}
      reviewers={reviewers}
      snoozeUntilOn={snoozeUntilOn}
      onward={onward}
      actions={{ assign: assignNominees, snooze: snoozeNominee }}
    />
  );
}
