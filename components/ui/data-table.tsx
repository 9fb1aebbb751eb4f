import type { ReactNode } from 'react';
import classes from './data-table.module.css';

export interface Column<Row> {
  header: string;
  cell: (row: Row) => ReactNode;
  /** Names the row; the first such column is read out with every cell. */
  isRowHeader?: boolean;
  isNumeric?: boolean;
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
              {columns.map(({ header, cell, isRowHeader, isNumeric }) => {
                const content = { 'data-label': header, 'data-numeric': isNumeric, children: cell(row) };
                return isRowHeader ? <th key={header} scope="row" {...content} /> : <td key={header} {...content} />;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
