'use client';
import { type ClipboardEvent, type Dispatch, type KeyboardEvent, memo, useRef } from 'react';
import { type GridColumn, type GridRow, gridColumns } from '@/lib/domain/nomination/pasted-register';
import { type RegisterColumn, registerColumnLabels } from '@/lib/domain/nomination/register-columns';
import type { RegisterProblem } from '@/lib/domain/nomination/register-problem';
import { GridHead } from './grid-head';
import type { GridEvent } from './grid-rows';
import classes from './register-grid.module.css';

interface Props {
  rows: readonly GridRow[];
  /** What is to be marked. */
  problems: readonly RegisterProblem[];
  dispatch: Dispatch<GridEvent>;
}

/** Id of a cell, so that a problem can lead to it; rows from 1. */
export const cellId = (row: number, column: RegisterColumn) => `cell-${row}-${column}`;

/** The columns that hold sentences, perhaps with line breaks. */
const isLong = (column: GridColumn) => column === 'currentPost' || column === 'remarks';

/** A table of text boxes. Enter and the arrow keys move as in a spreadsheet; a paste begins in the cell with the focus. */
export function RegisterGrid({ rows, problems, dispatch }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const paste = (event: ClipboardEvent) => {
    const place = placeOf(event.target);
    const text = event.clipboardData.getData('text/plain');
    if (!place || !/[\t\n\r]/.test(text.trimEnd())) return;
    event.preventDefault();
    dispatch({ type: 'PASTE', ...place, text });
  };
  const move = (event: KeyboardEvent) => {
    const place = placeOf(event.target);
    const step = place && stepOf(event);
    if (!step) return;
    const column = gridColumns[place.column + step.columns];
    const target =
      column && frame.current?.querySelector<HTMLInputElement>(`#${cellId(place.row + step.rows + 1, column)}`);
    if (!target) return;
    event.preventDefault();
    target.focus();
    target.select();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the text boxes inside are what is pasted and typed into
    <div ref={frame} className={classes.frame} onPaste={paste} onKeyDown={move}>
      <table className={classes.table}>
        <caption className="visually-hidden">名册：每行一人，栏目与附件2相同</caption>
        <GridHead />
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <Row key={index} index={index} row={row} marks={marksOf(problems, index + 1)} dispatch={dispatch} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  index: number;
  row: GridRow;
  /** Columns with an error, space separated. */
  marks: string;
  dispatch: Dispatch<GridEvent>;
}

const Row = memo(function Row({ index, row, marks, dispatch }: RowProps) {
  const number = index + 1;
  const marked = marks.split(' ');
  const leave = ({ currentTarget, relatedTarget }: React.FocusEvent<HTMLTableRowElement>) => {
    if (!currentTarget.contains(relatedTarget)) dispatch({ type: 'LEAVE', row: index });
  };
  return (
    <tr onBlur={leave}>
      <th scope="row">{number}</th>
      {gridColumns.map((column, at) => {
        const Box = isLong(column) ? 'textarea' : 'input';
        return (
          <td key={column} data-long={isLong(column)}>
            <Box
              id={cellId(number, column)}
              className={classes.cell}
              aria-label={`第${number}行 ${registerColumnLabels[column]}`}
              aria-invalid={marked.includes(column) || undefined}
              autoComplete="off"
              rows={isLong(column) ? 1 : undefined}
              value={row[at] ?? ''}
              onChange={(event) => dispatch({ type: 'EDIT', row: index, column: at, text: event.target.value })}
            />
          </td>
        );
      })}
      <td>
        <button
          type="button"
          className={classes.clear}
          aria-label={`清空第${number}行`}
          onClick={() => dispatch({ type: 'CLEAR', row: index })}
        >
          清空
        </button>
      </td>
    </tr>
  );
});

const marksOf = (problems: readonly RegisterProblem[], row: number) =>
  problems
    .flatMap((problem) => (problem.row === row && problem.severity === 'error' ? [problem.column] : []))
    .join(' ');

/** Indexes of the cell that an event comes from. */
function placeOf(target: EventTarget): { row: number; column: number } | null {
  const [, row, column] = /^cell-(\d+)-(\w+)$/.exec((target as HTMLElement).id) ?? [];
  return row ? { row: Number(row) - 1, column: gridColumns.indexOf(column as GridColumn) } : null;
}

/** Where a key leads. Left and right leave a cell only at its edge; line breaks inside a cell are made with Alt+Enter. */
function stepOf(event: KeyboardEvent): { rows: number; columns: number } | null {
  if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return null;
  const { selectionStart, selectionEnd, value } = event.target as HTMLInputElement;
  const isAtStart = selectionStart === 0 && selectionEnd === 0;
  const isAtEnd = selectionStart === value.length && selectionEnd === value.length;
  switch (event.key) {
    case 'Enter':
      return { rows: event.shiftKey ? -1 : 1, columns: 0 };
    case 'ArrowDown':
      return event.shiftKey ? null : { rows: 1, columns: 0 };
    case 'ArrowUp':
      return event.shiftKey ? null : { rows: -1, columns: 0 };
    case 'ArrowLeft':
      return isAtStart && !event.shiftKey ? { rows: 0, columns: -1 } : null;
    case 'ArrowRight':
      return isAtEnd && !event.shiftKey ? { rows: 0, columns: 1 } : null;
    default:
      return null;
  }
}
