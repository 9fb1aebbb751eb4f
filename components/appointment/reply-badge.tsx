import { StatusBadge } from '@/components/ui/status-badge';
import { type InvitationReply, replyLabels } from '@/lib/domain/appointment/invitation';

const tones = { COMING: 'ok', NOT_COMING: 'bad', WAITING: 'warn' } as const;

export function ReplyBadge({ reply }: { reply: InvitationReply }) {
  return <StatusBadge tone={tones[reply]} label={replyLabels[reply]} />;
}
