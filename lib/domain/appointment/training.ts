import { type Decision, decide, type Reason } from '../decision';
import type { CandidateState } from '../lifecycle';
import type { BatchRules } from '../regulation';
import { pledgeReasons } from './pledge';

/** 出勤 of one nominee at one session, in half days (半天); 补训 counts as attendance. */
export interface TrainingRecord {
  halfDays: number;
  halfDaysAttended: number;
  halfDaysMadeUp: number;
}

const clause = '通知 三';

/** 出勤率 over all sessions in whole per cent, rounded down so that 99.9 never passes for 100; 0 without sessions. */
export function attendancePercent(records: readonly TrainingRecord[]): number {
  const sum = (of: (record: TrainingRecord) => number) => records.reduce((total, record) => total + of(record), 0);
  const held = sum((record) => record.halfDays);
  const attended = sum((record) => record.halfDaysAttended + record.halfDaysMadeUp);
  return held === 0 ? 0 : Math.floor((attended * 100) / held);
}

/** Whether a record can be true: nobody attends more half days than were held. */
export function decideTrainingRecord({ halfDays, halfDaysAttended, halfDaysMadeUp }: TrainingRecord): Decision {
  const isPossible = halfDaysAttended >= 0 && halfDaysMadeUp >= 0 && halfDaysAttended + halfDaysMadeUp <= halfDays;
  const message = `出勤与补训合计不能超过${halfDays}个半天`;
  return decide(isPossible ? [] : [{ code: 'ATTENDANCE_IMPOSSIBLE', message, field: 'halfDaysAttended' }]);
}

/** Whether 集中学习培训 is completed: attendance, 补训 included, reaches what the batch asks for. */
export function decideTrainingCompleted(
  records: readonly TrainingRecord[],
  rules: Pick<BatchRules, 'attendancePercent'>,
): Decision {
  return decide(attendanceReasons(records, rules));
}

/** What stands for a nominee when a letter is about to be issued. */
export interface LetterCase {
  state: CandidateState;
  /** 入选 (招募, 选派) or 同意备案 (选任) is on record. */
  isChosen: boolean;
  records: readonly TrainingRecord[];
  /** Day of the last 承诺书; null without one. */
  pledgedOn: string | null;
  /** Day that the letter would bear, `yyyy-MM-dd`. */
  letterOn: string;
}

/**
 * 「择优遴选…，进行集中学习培训，统一颁发聘书」: strictly in this order, every missing step is named (N09); the integrity
 * pledge comes before the letter (M10).
 */
export function decideLetter(letter: LetterCase, rules: Pick<BatchRules, 'attendancePercent'>): Decision {
  if (letter.state === 'APPOINTED') return decide([{ code: 'ALREADY_APPOINTED', message: '已经颁发聘书', clause }]);
  const reasons: Reason[] = [];
  if (!letter.isChosen) reasons.push({ code: 'NOT_CHOSEN', message: '尚未遴选入选或者同意备案，不能颁发聘书', clause });
  reasons.push(...attendanceReasons(letter.records, rules));
  if (reasons.length === 0 && letter.state !== 'TRAINED') {
    reasons.push({ code: 'NOT_TRAINED', message: '尚未确认培训合格，不能颁发聘书', clause });
  }
  reasons.push(...pledgeReasons(letter.pledgedOn, letter.letterOn));
  return decide(reasons);
}

function attendanceReasons(records: readonly TrainingRecord[], rules: Pick<BatchRules, 'attendancePercent'>): Reason[] {
  if (records.length === 0) return [{ code: 'NO_TRAINING', message: '没有参加集中学习培训的记录', clause }];
  const percent = attendancePercent(records);
  if (percent >= rules.attendancePercent) return [];
  const message = `培训出勤率${percent}%，未达到${rules.attendancePercent}%，请先补训`;
  return [{ code: 'ATTENDANCE_TOO_LOW', message, clause }];
}
