import { DataTable } from '@/components/ui/data-table';
import { TextLink } from '@/components/ui/text-link';
import type { ShownCell } from '@/lib/domain/composition';
import classes from './target-gauges.module.css';

interface Props {
  title: string;
  cells: readonly ShownCell[];
  /** Where the list behind a number is; absent for whoever sees numbers alone. */
  hrefOf?: (value: string) => string;
}

/** Numbers as a table with a bar in every row; the bar repeats what the number says. */
export function CellChart({ title, cells, hrefOf }: Props) {
  const most = Math.max(1, ...cells.map(({ count }) => count ?? 0));
  return (
    <DataTable
      caption={title}
      rows={cells}
      rowKey={({ value }) => value}
      empty={<p className="muted">{title}：没有人选</p>}
      columns={[
        { header: '项目', isRowHeader: true, isShort: true, cell: ({ label }) => label },
        {
          header: '人数',
          isNumeric: true,
          isShort: true,
          cell: (cell) => <Count {...cell} title={title} hrefOf={hrefOf} />,
        },
        {
          header: '图示',
          cell: ({ count }) => (
            <svg className={classes.bar} aria-hidden="true">
              <rect className={classes.actual} height="100%" width={`${((count ?? 0) / most) * 100}%`} />
            </svg>
          ),
        },
      ]}
    />
  );
}

function Count({ value, label, count, title, hrefOf }: ShownCell & Pick<Props, 'title' | 'hrefOf'>) {
  if (count === null) return '不显示';
  if (!hrefOf || count === 0) return count;
  return (
    <TextLink href={hrefOf(value)} aria-label={`${title}：${label}${count}人，查看名单`}>
      {count}
    </TextLink>
  );
}
