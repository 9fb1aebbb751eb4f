import 'server-only';
import { isPledgeDue } from '@/lib/domain/appointment/pledge';
import { type Actor, can } from '@/lib/domain/permissions';
import type { Todo } from '@/lib/domain/todo';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { countOpenInvitations } from './invitations';
import { readOwnPledge } from './pledges';

/** What waits around training and letters, zeroes included. */
export async function appointmentTodos(actor: Actor): Promise<Todo[]> {
  const todos: Todo[] = [];
  if (can(actor, 'training.reply'))
    todos.push({
      label: '培训邀请，待回复',
      href: '/appointments/invitations',
      count: await countOpenInvitations(actor),
    });
  if (can(actor, 'seal.approve'))
    todos.push({
      label: '用印申请，待审批',
      href: '/appointments',
      count: await db.sealApplication.count({ where: { isApproved: null } }),
    });
  if (can(actor, 'pledge.sign')) {
    const own = await readOwnPledge(actor);
    const isDue = own !== null && isPledgeDue(own.signedOn, today());
    todos.push({ label: '年度承诺书，待签署', href: '/appointments/pledge', count: Number(isDue) });
  }
  return todos;
}
