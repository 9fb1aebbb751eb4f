import type { ReactNode } from 'react';
import classes from './data-table.module.css';

export interface Column<Row> {
  header: string;
  cell: (row: Row) => ReactNode;
  /** Names the row; the first such column is read out with every cell. */
  isRowHeader?: boolean;
  isNumeric?: boolean;
  /** Kept on one line where there is room: dates, states, codes. */
  isShort?: boolean;
}

interface Props<Row> {
  /** What the table lists; read out, and shown unless `isCaptionHidden`. */
  caption: string;
  isCaptionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Shown instead of an empty table: an `EmptyState` with one next action. */
  empty: ReactNode;
}

/** A plain table; on a phone every row becomes a card with its headers inside. */
export function DataTable<Row>({ caption, isCaptionHidden, columns, rows, rowKey, empty }: Props<Row>) {
  if (rows.length === 0) return empty;
  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <caption className={isCaptionHidden ? 'visually-hidden' : classes.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ header, isNumeric }) => (
              <th key={header} scope="col" data-numeric={isNumeric}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.header} {...column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ header, cell, isRowHeader, isNumeric, isShort, row }: Column<Row> & { row: Row }) {
  const attributes = { 'data-label': header, 'data-numeric': isNumeric, 'data-short': isShort };
  // One box, so that on a phone whatever the cell holds stays in the column beside its label.
  const content = <div>{cell(row)}</div>;
  return isRowHeader ? (
    <th scope="row" {...attributes}>
      {content}
    </th>
  ) : (
    <td {...attributes}>{content}</td>
  );
}
