import type { Metadata } from 'next';
import { ReplyBadge } from '@/components/appointment/reply-badge';
import { ReplyForm } from '@/components/appointment/reply-form';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Facts } from '@/components/ui/facts';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { TextLink } from '@/components/ui/text-link';
import { requireAbility } from '@/lib/access/actor';
import { type InvitationView, readInvitations } from '@/lib/data/appointment/invitations';
import { formatDay } from '@/lib/domain/calendar-day';
import { today } from '@/lib/platform/clock';
import { answerInvitation } from './actions';

export const metadata: Metadata = { title: '培训邀请' };

export default async function InvitationsPage() {
  const actor = await requireAbility('training.reply');
  const invitations = await readInvitations(actor);
  return (
    <Stack>
      <PageHeader title="培训邀请" subtitle="请回复本单位人选能否参加集中学习培训" />
      {invitations.length === 0 && (
        <EmptyState title="没有培训邀请" action={<ButtonLink href="/home">返回待办</ButtonLink>}>
          人选入选或者备案以后，培训邀请会出现在这里。
        </EmptyState>
      )}
      {invitations.map((invitation) => (
        <Invitation key={invitation.id} invitation={invitation} isOpen={invitation.heldOn >= today()} />
      ))}
    </Stack>
  );
}

function Invitation({ invitation, isOpen }: { invitation: InvitationView; isOpen: boolean }) {
  const { id, name, title, heldOn, place, halfDays, agenda, reply, reason, materials, batchId, sessionId } = invitation;
  const base = `/appointments/${batchId}/sessions/${sessionId}/materials`;
  return (
    <Panel title={`${name}：${title}`} actions={<ReplyBadge reply={reply} />}>
      <Stack>
        <Facts
          facts={[
            { label: '日期', value: `${formatDay(heldOn)}起，共${halfDays}个半天` },
            { label: '地点', value: place },
            { label: '议程', value: agenda },
            {
              label: '材料',
              value: materials.map((file) => (
                <p key={file.id}>
                  <TextLink href={`${base}/${file.id}`}>{file.fileName}</TextLink>
                </p>
              )),
            },
            ...(reason ? [{ label: '不能参加的理由', value: reason }] : []),
          ]}
        />
        {isOpen && <ReplyForm action={answerInvitation} invitationId={id} name={name} />}
      </Stack>
    </Panel>
  );
}
