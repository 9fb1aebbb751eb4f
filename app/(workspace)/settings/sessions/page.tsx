import type { Metadata } from 'next';
import { SessionTable } from '@/components/access/session-table';
import { PageHeader } from '@/components/ui/page-header';
import { requireAbility } from '@/lib/access/actor';
import { listSessions } from '@/lib/data/account';
import { idleMinutes } from '@/lib/data/session';
import { endSession } from './actions';

export const metadata: Metadata = { title: '登录会话' };

export default async function SessionsPage() {
  const actor = await requireAbility('session.revokeAny');
  const sessions = await listSessions();
  return (
    <>
      <PageHeader
        place={[{ label: '设置', href: '/settings' }]}
        title="登录会话"
        subtitle={`正在登录 ${sessions.length} 个；${idleMinutes}分钟没有操作自动退出`}
      />
      <SessionTable sessions={sessions} ownId={actor.sessionId} endSession={endSession} showsNames />
    </>
  );
}
