import { ActionButton } from '@/components/ui/action-button';
import type { FormAction } from '@/components/ui/action-form';
import { type Column, DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Instant } from '@/components/ui/instant';
import { type Role, roleLabels } from '@/lib/domain/glossary';

interface Grant {
  id: string;
  role: Role;
  scope: string;
  /** ISO instants */
  validFrom: string;
  validTo: string | null;
}

/** Roles of an account, those that ended included. */
export function RoleList({ grants, takeRole }: { grants: readonly Grant[]; takeRole?: FormAction }) {
  const columns: Column<Grant>[] = [
    { header: '角色', isRowHeader: true, cell: ({ role }) => roleLabels[role] },
    { header: '代表', cell: ({ scope }) => scope || '不限单位' },
    { header: '授予', cell: ({ validFrom }) => <Instant at={validFrom} /> },
    {
      header: '收回',
      cell: ({ id, role, validTo }) => {
        if (validTo) return <Instant at={validTo} />;
        if (!takeRole) return '有效';
        return (
          <ActionButton
            action={takeRole}
            fields={{ grantId: id }}
            size="compact-md"
            aria-label={`收回${roleLabels[role]}`}
          >
            收回
          </ActionButton>
        );
      },
    },
  ];
  return (
    <DataTable
      caption="角色"
      isCaptionHidden
      columns={columns}
      rows={grants}
      rowKey={({ id }) => id}
      empty={<EmptyState title="尚未授予角色">由安全管理员在下方授予</EmptyState>}
    />
  );
}
