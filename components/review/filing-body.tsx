import type { ReactNode } from 'react';
import { ActionButton } from '@/components/ui/action-button';
import type { FormAction } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button-link';
import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { CandidateBadge } from '@/components/ui/state-badge';
import { StatusBadge } from '@/components/ui/status-badge';
import { TextLink } from '@/components/ui/text-link';
import type { CandidateState } from '@/lib/domain/lifecycle';

/** A 选任 nominee who waits for 审核备案, or has its result. */
export interface FilingRow {
  id: string;
  name: string;
  state: CandidateState;
  number: string | null;
  opinion: string;
  override: { id: string; reason: string; isApproved: boolean | null } | null;
}

interface Props {
  title: string;
  meter: ReactNode;
  rows: readonly FilingRow[];
  /** 备案回执 of those who are filed. */
  receiptHref: string;
  /** Absent when this person decides nothing here. */
  actions?: { file: FormAction; override: FormAction };
}

/** One committee: its places, its nominees, and what 省社会组织党委 says to each. */
export function FilingBody({ title, meter, rows, receiptHref, actions }: Props) {
  const isFiled = rows.some(({ number }) => number !== null);
  return (
    <Panel title={title} actions={isFiled && <ButtonLink href={receiptHref}>备案回执</ButtonLink>}>
      <Stack>
        {meter}
        <DataTable
          caption={`${title}的选任人选`}
          isCaptionHidden
          rows={rows}
          rowKey={({ id }) => id}
          empty={null}
          columns={[
            {
              header: '姓名',
              isShort: true,
              isRowHeader: true,
              cell: ({ id, name }) => <TextLink href={`/reviews/${id}`}>{name}</TextLink>,
            },
            { header: '状态', isShort: true, cell: ({ state }) => <CandidateBadge state={state} /> },
            { header: '超额推荐', cell: (row) => <Override {...row} action={actions?.override} /> },
            { header: '备案', cell: (row) => <Filing {...row} action={actions?.file} /> },
          ]}
        />
      </Stack>
    </Panel>
  );
}

function Override({ name, override, action }: FilingRow & { action?: FormAction }) {
  if (!override) return '—';
  if (override.isApproved !== null) {
    return (
      <>
        <StatusBadge tone={override.isApproved ? 'ok' : 'bad'} label={override.isApproved ? '已同意' : '未同意'} />{' '}
        {override.reason}
      </>
    );
  }
  return (
    <>
      <p>
        <StatusBadge tone="warn" label="待决定" /> {override.reason}
      </p>
      {action && (
        <ActionButton
          action={action}
          fields={{ overrideId: override.id, decision: 'APPROVE' }}
          size="compact-md"
          aria-label={`同意超额：${name}`}
        >
          同意超额
        </ActionButton>
      )}
    </>
  );
}

function Filing({ id, name, state, number, opinion, override, action }: FilingRow & { action?: FormAction }) {
  if (number) return number;
  if (state !== 'QUALIFIED') return opinion || '—';
  if (!action) return '待审核';
  return (
    <>
      {override?.isApproved !== null && (
        <ActionButton
          action={action}
          fields={{ candidateId: id, result: 'APPROVED' }}
          size="compact-md"
          aria-label={`同意备案：${name}`}
        >
          同意备案
        </ActionButton>
      )}
      <TextLink href={`/reviews/${id}`} aria-label={`不同意或退回：${name}`}>
        不同意、退回
      </TextLink>
    </>
  );
}
