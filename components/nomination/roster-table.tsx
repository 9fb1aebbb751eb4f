import type { ReactNode } from 'react';
import type { RosterColumn } from '@/lib/domain/nomination/roster-sheet';
import classes from './roster-table.module.css';

interface Props {
  caption: string;
  columns: readonly RosterColumn[];
  rows: readonly { id: string; texts: readonly string[]; state: ReactNode; actions: ReactNode }[];
}

const oneLine = (label: string) => label.replaceAll('\n', '');

/** 名册 as the notice prints it, 学历 over two columns, with the state of each nominee beside it. */
export function RosterTable({ caption, columns, rows }: Props) {
  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <UpperHeader key={column.label} column={column} previous={columns[index - 1]} columns={columns} />
            ))}
            <th rowSpan={2} scope="col">
              状态
            </th>
            <th rowSpan={2} scope="col">
              下一步
            </th>
          </tr>
          <tr>
            {columns
              .filter(({ group }) => group)
              .map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, texts, state, actions }) => (
            <tr key={id}>
              {columns.map(({ label }, index) => (
                <Cell key={label} label={oneLine(label)} text={texts[index] ?? ''} isRowHeader={index === 1} />
              ))}
              <td data-label="状态">
                <div>{state}</div>
              </td>
              <td data-label="下一步">
                <div className={classes.actions}>{actions}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The upper line: a column of its own reaches over both lines, neighbours of one group share a heading. */
function UpperHeader({
  column,
  previous,
  columns,
}: {
  column: RosterColumn;
  previous: RosterColumn | undefined;
  columns: readonly RosterColumn[];
}) {
  if (!column.group) {
    return (
      <th rowSpan={2} scope="col">
        {column.label}
      </th>
    );
  }
  if (previous?.group === column.group) return null;
  return (
    <th colSpan={columns.filter(({ group }) => group === column.group).length} scope="colgroup">
      {column.group}
    </th>
  );
}

function Cell({ label, text, isRowHeader }: { label: string; text: string; isRowHeader: boolean }) {
  return isRowHeader ? (
    <th scope="row" data-label={label}>
      {text || '（未填）'}
    </th>
  ) : (
    <td data-label={label}>{text}</td>
  );
}
