import type { Metadata } from 'next';
import { MessageList } from '@/components/layout/message-list';
import { navigationFor } from '@/components/layout/navigation';
import { TodoList } from '@/components/layout/todo-list';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Columns, Stack } from '@/components/ui/stack';
import { requireAbility } from '@/lib/access/actor';
import { readCurrentBatches, readTodos } from '@/lib/data/home';
import { listMessages } from '@/lib/data/message';
import { roleLabels } from '@/lib/domain/glossary';
import { type Actor, can } from '@/lib/domain/permissions';
import { readMessage } from '../actions';
import { CurrentBatches } from './current-batches';

export const metadata: Metadata = { title: '待办' };

/** What this person has to do now, and in which batch. */
export default async function HomePage() {
  const actor = await requireAbility('home.read');
  const [todos, batches, messages] = await Promise.all([
    readTodos(actor),
    readCurrentBatches(actor),
    listMessages(actor),
  ]);
  const roles = [...new Set(actor.grants.map(({ role }) => roleLabels[role]))].join('、');
  return (
    <>
      <PageHeader title="待办" subtitle={`${actor.displayName} · ${roles}`} />
      <Columns>
        <Stack>
          <Panel title="要办的事">
            {todos.length > 0 ? (
              <TodoList todos={todos} />
            ) : (
              <EmptyState title="没有要办的事" action={nextStep(actor, batches)} />
            )}
          </Panel>
          {can(actor, 'batch.read') && <CurrentBatches batches={batches} canManage={can(actor, 'batch.manage')} />}
        </Stack>
        <Panel title="消息">
          {messages.length > 0 ? (
            <MessageList messages={messages} markRead={readMessage} />
          ) : (
            <EmptyState title="没有消息" action={<ButtonLink href="/help">看看如何使用</ButtonLink>} />
          )}
        </Panel>
      </Columns>
    </>
  );
}

/** With nothing waiting: start a nomination while a batch is open, else the first room of this person. */
function nextStep(actor: Actor, batches: readonly { state: string }[]) {
  if (can(actor, 'nomination.recommend') && batches.some(({ state }) => state === 'OPEN'))
    return <ButtonLink href="/nominations">去推荐人选</ButtonLink>;
  const room = navigationFor(actor).find(({ href }) => href !== '/home');
  return room && <ButtonLink href={room.href}>{`打开“${room.label}”`}</ButtonLink>;
}
