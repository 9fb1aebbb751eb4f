import type { Line } from './line';
import { accountLines } from './lines/account';
import { appointmentLines } from './lines/appointment';
import { batchLines } from './lines/batch';
import { correspondenceLines } from './lines/correspondence';
import { directoryLines } from './lines/directory';
import { evidenceLines } from './lines/evidence';
import { importLines } from './lines/import';
import { instructorLines } from './lines/instructor';
import { intentionLines } from './lines/intention';
import { meetingLines } from './lines/meeting';
import { nominationLines } from './lines/nomination';
import { paperLines } from './lines/paper';
import { queueLines } from './lines/queue';
import { reviewLines } from './lines/review';
import { trainingLines } from './lines/training';

/**
 * The authorisation matrix: every door that a request can come through besides pages, and who may. Written by hand and
 * apart from lib/domain/permissions.ts, so that a slip there shows here.
 */
export const matrix: readonly Line[] = [
  ...accountLines,
  ...appointmentLines,
  ...trainingLines,
  ...batchLines,
  ...correspondenceLines,
  ...directoryLines,
  ...evidenceLines,
  ...importLines,
  ...instructorLines,
  ...intentionLines,
  ...meetingLines,
  ...nominationLines,
  ...paperLines,
  ...queueLines,
  ...reviewLines,
];
