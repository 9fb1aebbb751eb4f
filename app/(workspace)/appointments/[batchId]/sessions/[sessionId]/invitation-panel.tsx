import { ReplyBadge } from '@/components/appointment/reply-badge';
import { ReplyForm } from '@/components/appointment/reply-form';
import { ActionForm } from '@/components/ui/action-form';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { ButtonRow, Stack } from '@/components/ui/stack';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Invitee } from '@/lib/data/appointment/invitations';
import { channelLabels } from '@/lib/domain/glossary';
import { inviteToTraining, recordReply } from '../../../invitations/actions';

interface Props {
  sessionId: string;
  capacity: number | null;
  invitees: readonly Invitee[];
}

/** Who is invited, who comes; the rest to be invited. */
export function InvitationPanel({ sessionId, capacity, invitees }: Props) {
  const invited = invitees.filter(({ reply }) => reply !== null);
  const others = invitees.filter(({ reply }) => reply === null);
  const coming = invited.filter(({ reply }) => reply !== 'NOT_COMING').length;
  return (
    <Panel title={`邀请和回复（已邀请${invited.length}人）`}>
      <Stack>
        <p className="muted">
          邀请以站内信发给推荐单位，由单位回复；电话告知的由办公室登记。
          {capacity === null ? '' : `场地容纳${capacity}人，预计${coming}人。`}
        </p>
        {invited.length > 0 && <InvitedTable invited={invited} />}
        {others.length > 0 ? (
          <ActionForm action={inviteToTraining} doneMessage="邀请已发出" idPrefix="invite-" aria-label="发出邀请">
            <Stack>
              <input type="hidden" name="sessionId" value={sessionId} />
              <InviteeTable others={others} />
              <ButtonRow>
                <SubmitButton variant="default">邀请所选人员</SubmitButton>
              </ButtonRow>
            </Stack>
          </ActionForm>
        ) : (
          invited.length === 0 && <EmptyState title="没有可以邀请的人选">入选或备案的人选会列在这里。</EmptyState>
        )}
      </Stack>
    </Panel>
  );
}

function InvitedTable({ invited }: { invited: readonly Invitee[] }) {
  return (
    <DataTable
      caption="已邀请"
      rows={invited}
      rowKey={({ candidateId }) => candidateId}
      empty={null}
      columns={[
        { header: '姓名', isRowHeader: true, cell: ({ name }) => name },
        { header: '推荐单位', cell: ({ organizationName }) => organizationName },
        { header: '回复', isShort: true, cell: ({ reply }) => reply && <ReplyBadge reply={reply} /> },
        { header: '理由', cell: ({ reason }) => reason || '—' },
        {
          header: '代为登记',
          cell: ({ invitationId, name }) =>
            invitationId && <ReplyForm action={recordReply} invitationId={invitationId} name={name} />,
        },
      ]}
    />
  );
}

function InviteeTable({ others }: { others: readonly Invitee[] }) {
  return (
    <DataTable
      caption="尚未邀请"
      rows={others}
      rowKey={({ candidateId }) => candidateId}
      empty={null}
      columns={[
        {
          header: '选择',
          cell: ({ candidateId, name }) => (
            <input
              type="checkbox"
              name="candidateIds[]"
              value={candidateId}
              aria-label={`邀请：${name}`}
              defaultChecked
            />
          ),
        },
        { header: '姓名', isRowHeader: true, cell: ({ name }) => name },
        { header: '推荐单位', cell: ({ organizationName }) => organizationName },
        { header: '途径', cell: ({ channel }) => channelLabels[channel] },
      ]}
    />
  );
}
