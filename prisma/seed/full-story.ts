import { addDays } from '@/lib/domain/calendar-day';
import { personas } from '../personas';
import { marked } from './directory';
import { directBranchRows, partyBodyRows } from './organizations';
import type { BatchStory, NomineeStory } from './stories';

const AUTHORITY = '广东省社会组织登记管理机关';
const DISPATCHED = 18;
const RECRUITED = 100;

/** Invented names enough for everybody; 演示 follows each of them. */
const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许'];
const givenNames = ['海晏', '河清', '岁安', '时和', '景明', '惠风'];
const nameOf = (place: number) =>
  `${surnames[place % surnames.length]}${givenNames[Math.floor(place / surnames.length)]}演示`;

/** Organisations for which the demo has somebody who reads, and nobody who nominates. */
const contacts = personas.flatMap(({ role, organization }) => (role === 'ORG_CONTACT' && organization) || []);

/**
 * A batch of the size of the notice that has come to its selection meeting: 118 nominees wait, for 100 places. 选任 is
 * filed and stands before no meeting, so that the 100 are those of 选派 and 招募 here.
 */
export function fullStory(today: string): BatchStory {
  const ago = (days: number) => addDays(today, -days);
  const organizations = [
    ...partyBodyRows.map(({ organization }) => organization),
    ...directBranchRows.map(([name]) => name),
  ].filter((name) => !contacts.includes(marked(name)));
  const recruited = Array.from({ length: RECRUITED }, (_, index): NomineeStory => {
    const organization = organizations[index % organizations.length] ?? AUTHORITY;
    const form = { name: nameOf(DISPATCHED + index) };
    return { channel: 'RECRUITED', organization, until: 'QUALIFIED', form };
  });
  const dispatched = Array.from({ length: DISPATCHED }, (_, index): NomineeStory => {
    return { channel: 'DISPATCHED', organization: AUTHORITY, until: 'QUALIFIED', form: { name: nameOf(index) } };
  });
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
