import { publishNotice } from '@/lib/commands/nomination/publish-notice';
import { openNotice, signNotice } from '@/lib/commands/nomination/sign-notice';
import { createNotice } from '@/lib/commands/nomination/write-notice';
import { addDays, formatDay } from '@/lib/domain/calendar-day';
import { type Agenda, done, requestOf } from './agenda';
import { marked } from './directory';
import type { Stage } from './stage';
import type { BatchStory } from './stories';

/** Title and text of the notice of a demo batch, after 粤社党字〔2017〕148号, without contacts. */
export function noticeOf({ documentNumber, deadlineOn }: { documentNumber: string; deadlineOn: string }) {
  return {
    noticeTitle: '关于推荐全省性社会组织党建工作指导员人选的通知（演示）',
    noticeBody: `各有关全省性社会组织：
根据《全省性社会组织党建工作指导员队伍建设方案》，现就做好本批次党建工作指导员招募、选任工作通知如下。
一、做好动员教育工作
各社会组织党组织要积极动员符合党建工作指导员条件的党务工作者或党员报名，尤其要注重鼓励党务工作经验丰富的退休党政领导干部、专职社会组织党务工作人员报名。
二、做好人选推荐报备工作
党委、党总支建制的党组织，除做好本级党组织党建工作指导员选任、报备工作外，还要积极推荐党建工作指导员人选。请于${formatDay(deadlineOn)}前，在本平台填报《全省性社会组织党建工作指导员人选名册》和《登记表》，并将纸质版材料一式三份报送党群工作处。
三、做好遴选聘用工作
根据推荐报送的人选，省社会组织党委将择优遴选，进行集中学习培训，统一颁发聘书。
文号：${documentNumber}`,
  };
}

/** Sends the notice to every organisation on the first day; those that nominate have read and signed it the day after. */
export function announce(agenda: Agenda, stage: Stage, story: BatchStory, batch: { id: string }): void {
  const { opensOn, documentNumber, nominees } = story;
  const office = () => requestOf(stage.actor('office'));
  const notice = { noticeId: '' };
  agenda.add(opensOn, '09:30', async () => {
    const { noticeTitle: title, noticeBody } = noticeOf(story);
    const [recipients = '', ...body] = noticeBody.split('\n').slice(0, -1);
    const { id } = await done(
      createNotice(office(), {
        batchId: batch.id,
        title,
        documentNumber,
        recipients,
        body: body.join('\n'),
        enclosures: '',
        signedBy: '中共广东省社会组织委员会（演示）',
        signedOn: opensOn,
        copiedTo: '',
        printedBy: '',
        disclosure: '主动公开',
      }),
    );
    notice.noticeId = id;
    await done(publishNotice(office(), { noticeId: id, audience: 'ALL', organizationNames: [] }));
  });
  const nominating = nominees.filter(({ channel }) => channel !== 'DISPATCHED');
  for (const organization of new Set(nominating.map((nominee) => nominee.organization)))
    agenda.add(addDays(opensOn, 1), '08:45', async () => {
      const secretary = () => requestOf(stage.actorOf(marked(organization)));
      await done(openNotice(secretary(), notice));
      await done(signNotice(secretary(), notice));
    });
}
