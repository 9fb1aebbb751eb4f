import 'server-only';
import { yearWithoutWorkdays } from '@/lib/data/workday';
import { refuse, type Work } from '../command';

/** Refuses a deadline of which nobody can say yet whether it is a working day (N05). */
export async function requireWorkdays({ tx }: Work, deadlineOn: string): Promise<void> {
  const year = await yearWithoutWorkdays(deadlineOn, tx);
  if (year === null) return;
  refuse({
    code: 'NO_WORKDAYS',
    message: `${year}年的放假和调休还没有登记，无法判断截止日期是否顺延；请先在“设置 → 工作日”登记`,
    field: 'deadlineOn',
    clause: '通知 二',
  });
}
