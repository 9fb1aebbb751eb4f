import { publishNotice } from '@/lib/commands/nomination/publish-notice';
import { openNotice, signNotice } from '@/lib/commands/nomination/sign-notice';
import { createNotice } from '@/lib/commands/nomination/write-notice';
import { addDays, formatDay } from '@/lib/domain/calendar-day';
import { type Agenda, done, requestOf } from './agenda';
import { marked } from './directory';
import type { Stage } from './stage';
import type { BatchStory } from './stories';

/** The notice of a demo batch, after 粤社党字〔2017〕148号, without contacts. */
function noticeOf({ documentNumber, deadlineOn, opensOn }: BatchStory) {
  return {
    title: '关于推荐全省性社会组织党建工作指导员人选的通知（演示）',
    documentNumber,
    recipients: '各有关全省性社会组织',
    body: `根据《全省性社会组织党建工作指导员队伍建设方案》，现就做好本批次党建工作指导员招募、选任工作通知如下。
一、做好动员教育工作
各社会组织党组织要积极动员符合党建工作指导员条件的党务工作者或党员报名，尤其要注重鼓励党务工作经验丰富的退休党政领导干部、专职社会组织党务工作人员报名。
二、做好人选推荐报备工作
党委、党总支建制的党组织，除做好本级党组织党建工作指导员选任、报备工作外，还要积极推荐党建工作指导员人选。请于${formatDay(deadlineOn)}前，在本平台填报《全省性社会组织党建工作指导员人选名册》和《登记表》，并将纸质版材料一式三份报送党群工作处。
三、做好遴选聘用工作
根据推荐报送的人选，省社会组织党委将择优遴选，进行集中学习培训，统一颁发聘书。`,
    enclosures: '',
    signedBy: '中共广东省社会组织委员会（演示）',
    signedOn: opensOn,
    copiedTo: '',
    printedBy: '',
    disclosure: '主动公开',
  };
}

interface Announcement {
  story: BatchStory;
  batch: { id: string };
  /** Day on which the batch was set up. */
  preparedOn: string;
}

/**
 * Drafts the notice with the batch and publishes it before nomination opens: to every organisation in what is still
 * going on, to those that nominate in what is long over. They sign it the day after.
 */
export function announce(agenda: Agenda, stage: Stage, { story, batch, preparedOn }: Announcement): void {
  const { opensOn, nominees, until } = story;
  const office = () => requestOf(stage.actor('office'));
  const notice = { noticeId: '' };
  agenda.add(preparedOn, '10:30', async () => {
    notice.noticeId = (await done(createNotice(office(), { batchId: batch.id, ...noticeOf(story) }))).id;
  });
  if (until === 'PREPARING') return;
  const nominating = nominees.filter(({ channel }) => channel !== 'DISPATCHED');
  const names = [...new Set(nominating.map(({ organization }) => organization))];
  const audience = until === 'OPEN' || until === 'CLOSED' ? 'ALL' : 'CHOSEN';
  const order = { audience, organizationNames: audience === 'ALL' ? [] : names.map(marked) } as const;
  agenda.add(opensOn, '08:30', () => done(publishNotice(office(), { ...notice, ...order })));
  for (const organization of names)
    agenda.add(addDays(opensOn, 1), '08:45', async () => {
      const secretary = () => requestOf(stage.actorOf(marked(organization)));
      await done(openNotice(secretary(), notice));
      await done(signNotice(secretary(), notice));
    });
}
