import { addDays } from '@/lib/domain/calendar-day';
import { directBranchRows, partyBodyRows } from './organizations';
import type { BatchStory, NomineeStory } from './stories';

const AUTHORITY = '广东省社会组织登记管理机关';
const DISPATCHED = 18;
const RECRUITED = 100;

/**
 * A batch of the size of the notice that has come to its selection meeting: 118 nominees wait, for 100 places. 选任 is
 * filed and stands before no meeting, so that the 100 are those of 选派 and 招募 here.
 */
export function fullStory(today: string): BatchStory {
  const ago = (days: number) => addDays(today, -days);
  const organizations = [
    ...partyBodyRows.map(({ organization }) => organization),
    ...directBranchRows.map(([name]) => name),
  ];
  const recruited = Array.from({ length: RECRUITED }, (_, index): NomineeStory => {
    const organization = organizations[index % organizations.length] ?? AUTHORITY;
    return { channel: 'RECRUITED', organization, until: 'QUALIFIED' };
  });
  const dispatched = Array.from(
    { length: DISPATCHED },
    (): NomineeStory => ({ channel: 'DISPATCHED', organization: AUTHORITY, until: 'QUALIFIED' }),
  );
  return {
    title: '百人批次（演示）',
    documentNumber: `粤社党字〔${ago(90).slice(0, 4)}〕60号（演示）`,
    until: 'SELECTION',
    opensOn: ago(90),
    deadlineOn: ago(60),
    stages: { REVIEW: ago(50), SELECTION: ago(5) },
    nominees: [...dispatched, ...recruited],
    rules: { targets: { DISPATCHED: 15, RECRUITED: 85, SELECTED_INTERNALLY: 0 } },
  };
}
