import { DataTable } from '@/components/ui/data-table';
import { StatusBadge } from '@/components/ui/status-badge';
import { ruleLines } from '@/lib/domain/nomination/rule-lines';
import type { BatchRules } from '@/lib/domain/regulation';

/** The rules of a batch, each with its clause; those that differ from the notice are marked. */
export function RuleTable({ rules }: { rules: BatchRules }) {
  return (
    <DataTable
      caption="本批次的规则"
      isCaptionHidden
      rows={ruleLines(rules)}
      rowKey={({ name }) => name}
      empty={null}
      columns={[
        { header: '规则', cell: ({ label }) => label, isRowHeader: true },
        {
          header: '规定',
          cell: ({ shown, isChanged }) => (
            <>
              {shown} {isChanged && <StatusBadge tone="warn" label="与通知不同" />}
            </>
          ),
        },
        { header: '依据', cell: ({ basis }) => basis },
      ]}
    />
  );
}
