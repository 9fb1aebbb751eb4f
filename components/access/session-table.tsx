import { ActionButton } from '@/components/ui/action-button';
import type { FormAction } from '@/components/ui/action-form';
import { type Column, DataTable } from '@/components/ui/data-table';
import { Instant } from '@/components/ui/instant';

interface Session {
  id: string;
  loginName: string;
  displayName: string;
  /** ISO instants */
  createdAt: string;
  lastSeenAt: string;
  userAgent: string;
}

interface Props {
  sessions: readonly Session[];
  /** The one that asks, which ends by signing out. */
  ownId: string;
  endSession: FormAction;
  /** Names are left out on one's own page. */
  showsNames: boolean;
}

/** Sign-ins that count now. */
export function SessionTable({ sessions, ownId, endSession, showsNames }: Props) {
  const who: Column<Session> = {
    header: '姓名',
    isRowHeader: true,
    cell: ({ displayName, loginName }) => `${displayName}（${loginName}）`,
  };
  const columns: Column<Session>[] = [
    ...(showsNames ? [who] : []),
    { header: '登录时间', isRowHeader: !showsNames, cell: ({ createdAt }) => <Instant at={createdAt} /> },
    { header: '最近操作', cell: ({ lastSeenAt }) => <Instant at={lastSeenAt} /> },
    { header: '浏览器', cell: ({ userAgent }) => describeBrowser(userAgent) },
    {
      header: '操作',
      cell: ({ id, displayName }) =>
        id === ownId ? (
          '本次登录'
        ) : (
          <ActionButton
            action={endSession}
            fields={{ sessionId: id }}
            size="compact-md"
            aria-label={`终止${displayName}的登录`}
          >
            终止
          </ActionButton>
        ),
    },
  ];
  return (
    <DataTable
      caption="正在登录"
      isCaptionHidden
      columns={columns}
      rows={sessions}
      rowKey={({ id }) => id}
      empty={<p className="muted">现在没有人登录</p>}
    />
  );
}

/** Chrome 120 · Windows, as far as the browser says. */
function describeBrowser(userAgent: string): string {
  const browser = /(Edg|Firefox|MicroMessenger|QQBrowser|Chrome|Safari)\/(\d+)/.exec(userAgent);
  const system = /Windows|Android|iPhone|iPad|Mac OS X|Linux|HarmonyOS/.exec(userAgent)?.[0];
  return [browser && `${browser[1]} ${browser[2]}`, system].filter(Boolean).join(' · ') || '未知';
}
