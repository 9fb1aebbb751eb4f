import { publishNotice } from '@/lib/commands/nomination/publish-notice';
import { createNotice } from '@/lib/commands/nomination/write-notice';
import { roles } from '@/lib/domain/glossary';
import type { NoticeContent } from '@/lib/domain/nomination/notice';
import { db } from '@/lib/platform/database';
import { putFile } from '@/lib/platform/file-store';
import { done } from '../../support/nominees';
import { context, createActor } from '../../support/world';
import type { Line, Setting } from '../line';

const content: NoticeContent = {
  title: '关于报送人选的通知（演示）',
  documentNumber: '演示〔2017〕148号',
  recipients: '各有关全省性社会组织',
  body: '请认真组织学习。',
  enclosures: '',
  signedBy: '演示委员会',
  signedOn: '2017-09-29',
  copiedTo: '',
  printedBy: '',
  disclosure: '',
};

async function draft() {
  const office = await createActor('MASS_WORK_DIVISION');
  const { id: noticeId } = await done(createNotice(context(office), content));
  return { office, noticeId };
}

/** A notice that the setting's organisation was sent. */
async function sent({ organizationId }: Setting) {
  const { office, noticeId } = await draft();
  const { name } = await db.organization.findUniqueOrThrow({ where: { id: organizationId } });
  await done(publishNotice(context(office), { noticeId, audience: 'CHOSEN', organizationNames: [name] }));
  return { noticeId };
}

async function asked({ organizationId, accountId }: Setting) {
  const question = { subject: '籍贯怎么填', text: '现在叫梅县区', askedByName: '甲（演示）', askedAt: new Date() };
  const dueOn = new Date('2017-10-20');
  const row = await db.question.create({ data: { ...question, dueOn, organizationId, askedById: accountId } });
  return { questionId: row.id };
}

const pdf = () => new File([Buffer.from('%PDF-1.7\n%%EOF')], '附件.pdf');
const byOffice = { kind: 'ACTION', roles: ['MASS_WORK_DIVISION'], others: 'GLOBAL' } as const;
const signers = ['GRASSROOTS_COMMITTEE', 'NOMINATING_UNIT', 'ORG_CONTACT'] as const;
const readers = [...signers, 'PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION', 'SERVICE_CENTER'] as const;
/** The service centre has a scope in other rooms, but notices are everybody's who is no organisation. */
const readsAll = (role: string) => !(signers as readonly string[]).includes(role);
const draftId = async () => ({ noticeId: (await draft()).noticeId });

export const correspondenceLines: readonly Line[] = [
  { ...byOffice, entry: 'addNotice', action: 'notice.create', sample: () => content },
  {
    ...byOffice,
    entry: 'editNotice',
    action: 'notice.update',
    sample: async () => ({ ...content, ...(await draftId()) }),
  },
  {
    ...byOffice,
    entry: 'attachNoticeFile',
    action: 'notice.attach',
    sample: async () => ({ ...(await draftId()), file: pdf() }),
  },
  {
    ...byOffice,
    entry: 'sendNotice',
    action: 'notice.publish',
    sample: async () => ({ ...(await draftId()), audience: 'ALL' }),
  },
  { ...byOffice, entry: 'retractNotice', action: 'notice.withdraw', sample: sent },
  { ...byOffice, entry: 'chaseNotice', action: 'notice.remind', sample: sent },
  { kind: 'ACTION', roles: signers, entry: 'signForNotice', action: 'notice.sign', sample: sent },
  {
    kind: 'FILE',
    entry: 'GET /nominations/notices/[noticeId]/notice.pdf',
    route: 'notice.exportPdf',
    roles: readers,
    others: readsAll,
    params: sent,
  },
  {
    kind: 'FILE',
    entry: 'GET /nominations/notices/[noticeId]/files/[attachmentId]',
    route: 'notice.openFile',
    roles: readers,
    others: readsAll,
    params: async (setting) => {
      const { noticeId } = await sent(setting);
      return { noticeId, attachmentId: await attachedTo(`NOTICE:${noticeId}`) };
    },
  },
  {
    kind: 'ACTION',
    roles,
    others: 'GLOBAL',
    entry: 'askOffice',
    action: 'question.ask',
    sample: () => ({ subject: '籍贯怎么填', text: '现在叫梅县区' }),
  },
  { ...byOffice, entry: 'takeUpQuestion', action: 'question.take', sample: asked },
  {
    ...byOffice,
    entry: 'replyToQuestion',
    action: 'question.answer',
    sample: async (setting) => ({ ...(await asked(setting)), answer: '填广东梅县' }),
  },
  {
    ...byOffice,
    entry: 'changeProgramme',
    action: 'programme.update',
    sample: () => ({ questionAnswerDays: '3' }),
  },
  {
    ...byOffice,
    entry: 'markWorkday',
    action: 'workday.set',
    sample: () => ({ day: '2017-10-02', isWorkday: 'false' }),
  },
  { ...byOffice, entry: 'unmarkWorkday', action: 'workday.remove', sample: () => ({ day: '2017-10-02' }) },
];

/** A file that is kept with this record. */
async function attachedTo(subject: string): Promise<string> {
  const key = `matrix-${subject.replace(':', '-')}`;
  await putFile(key, Buffer.from('%PDF-1.7\n%%EOF'));
  const file = { fileName: '附件.pdf', contentType: 'application/pdf', size: 14, sha256: '', storageKey: key, subject };
  const { id } = await db.attachment.create({
    data: { ...file, createdById: crypto.randomUUID(), createdAt: new Date() },
  });
  return id;
}
