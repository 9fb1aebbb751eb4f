import 'server-only';
import type { TrainingRecord } from '@/lib/domain/appointment/training';
import type { Transaction } from '@/lib/platform/database';

/** One nominee's attendance, and the row on which a letter will rest. */
export interface Attended {
  records: TrainingRecord[];
  /** Row of the last session, and its day; null without training. */
  last: { attendanceId: string; heldOn: Date } | null;
}

/** nominee → the sessions on whose sheets he stands; absence is a line with zero half days, not a missing line. */
export async function readTraining(tx: Transaction, candidateIds: string[]): Promise<Map<string, Attended>> {
  const rows = await tx.attendance.findMany({
    where: { candidateId: { in: candidateIds } },
    include: { session: true },
    orderBy: [{ session: { heldOn: 'asc' } }, { id: 'asc' }],
  });
  const training = new Map<string, Attended>();
  for (const { id, candidateId, session, halfDaysAttended, halfDaysMadeUp } of rows) {
    const records = training.get(candidateId)?.records ?? [];
    training.set(candidateId, {
      records: [...records, { halfDays: session.halfDays, halfDaysAttended, halfDaysMadeUp }],
      last: { attendanceId: id, heldOn: session.heldOn },
    });
  }
  return training;
}
