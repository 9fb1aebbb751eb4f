import type { CandidateEvent } from '../lifecycle';

/** Seconds within which a verdict can be taken back without a reason. */
export const undoSeconds = 10;
/** The button may be pressed in the last moment: its request is still under way. */
const GRACE_SECONDS = 2;

/**
 * Verdicts of 资格审查, of which nobody outside the office is told. 退回修改 is not among them: the organisation reads of
 * it at once. Later, 重新审查 takes a verdict back, with a reason.
 */
export const undoableEvents: readonly CandidateEvent[] = ['qualify', 'disqualify'];

/** Seconds that are left for 撤销, 0 when it is too late. */
export function secondsToUndo(decidedAt: Date, now: Date): number {
  const passed = (now.getTime() - decidedAt.getTime()) / 1000;
  return Math.max(0, Math.ceil(undoSeconds - passed));
}

/** Whether a request for 撤销 still comes in time. */
export function isUndoInTime(decidedAt: Date, now: Date): boolean {
  return (now.getTime() - decidedAt.getTime()) / 1000 <= undoSeconds + GRACE_SECONDS;
}
