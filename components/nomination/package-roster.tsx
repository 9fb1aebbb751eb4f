import type { FormAction } from '@/components/ui/action-form';
import { ProxyBadge } from '@/components/ui/proxy-notice';
import { CandidateBadge } from '@/components/ui/state-badge';
import { StatusBadge } from '@/components/ui/status-badge';
import { channelLabels, type SelectionChannel } from '@/lib/domain/glossary';
import type { CandidateState } from '@/lib/domain/lifecycle';
import type { RosterSheet } from '@/lib/domain/nomination/roster-sheet';
import type { ProxyMark } from '@/lib/domain/proxy-entry';
import { NomineeActions } from './nominee-actions';
import { RosterTable } from './roster-table';

interface Nominee {
  id: string;
  batchId: string;
  name: string;
  channel: SelectionChannel;
  state: CandidateState;
  isLate: boolean;
  proxy: ProxyMark | null;
  lastSection: string;
  isAuthor: boolean;
  canEdit: boolean;
  isRemovable: boolean;
}

interface Props {
  sheet: RosterSheet;
  nominees: readonly Nominee[];
  move: FormAction;
  remove: FormAction;
}

/** The 名册 of a package on the screen: the printed columns, and beside them where each nominee stands. */
export function PackageRoster({ sheet, nominees, move, remove }: Props) {
  const rows = nominees.map((nominee, index) => ({
    id: nominee.id,
    texts: sheet.rows[index] ?? [],
    state: (
      <>
        {channelLabels[nominee.channel]} <CandidateBadge state={nominee.state} />
        {nominee.isLate && <StatusBadge tone="warn" label="逾期" />} {nominee.proxy !== null && <ProxyBadge />}
      </>
    ),
    actions: (
      <NomineeActions
        nominee={nominee}
        isFirst={index === 0}
        isLast={index === nominees.length - 1}
        move={move}
        remove={remove}
      />
    ),
  }));
  return <RosterTable caption={sheet.title} columns={sheet.columns} rows={rows} />;
}
