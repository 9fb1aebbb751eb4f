'use server';
import { z } from 'zod';
import { defineAction } from '@/lib/access/define-action';
import { attachToNotice } from '@/lib/commands/nomination/attach-to-notice';
import { publishNotice, withdrawNotice } from '@/lib/commands/nomination/publish-notice';
import { remindNotice } from '@/lib/commands/nomination/remind-notice';
import { signNotice } from '@/lib/commands/nomination/sign-notice';
import { createNotice, updateNotice } from '@/lib/commands/nomination/write-notice';
import { noticeAudience, noticeContent } from '@/lib/domain/nomination/notice';

const noticeId = z.uuid();
const page = ({ id }: { id: string }) => `/nominations/notices/${id}`;
const pages = (result: { id: string }) => ['/nominations/notices', page(result)];

export const addNotice = defineAction({
  name: 'notice.create',
  schema: noticeContent,
  ability: 'notice.manage',
  run: createNotice,
  redirectTo: page,
});

export const editNotice = defineAction({
  name: 'notice.update',
  schema: noticeContent.extend({ noticeId }),
  ability: 'notice.manage',
  run: updateNotice,
  revalidate: pages,
  redirectTo: page,
});

export const attachNoticeFile = defineAction({
  name: 'notice.attach',
  schema: z.object({ noticeId, file: z.file({ error: '请选择文件' }) }),
  ability: 'notice.manage',
  run: attachToNotice,
  revalidate: pages,
});

export const sendNotice = defineAction({
  name: 'notice.publish',
  schema: noticeAudience.and(z.object({ noticeId })),
  ability: 'notice.manage',
  run: publishNotice,
  revalidate: pages,
});

export const retractNotice = defineAction({
  name: 'notice.withdraw',
  schema: z.object({ noticeId }),
  ability: 'notice.manage',
  run: withdrawNotice,
  revalidate: pages,
});

export const chaseNotice = defineAction({
  name: 'notice.remind',
  schema: z.object({ noticeId }),
  ability: 'notice.manage',
  run: remindNotice,
  revalidate: pages,
});

export const signForNotice = defineAction({
  name: 'notice.sign',
  schema: z.object({ noticeId }),
  ability: 'notice.sign',
  run: signNotice,
  revalidate: pages,
});
