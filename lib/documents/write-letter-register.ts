import 'server-only';
import {
  type RegisterEntry,
  registerCells,
  registerColumns,
  registerTitle,
} from '@/lib/domain/appointment/register-sheet';
import { writeTable } from './write-table';

/** 聘书登记簿 as .xlsx, the columns of the printed one. */
export function writeLetterRegister(entries: readonly RegisterEntry[]): Promise<Uint8Array> {
  const rows = entries.map((entry, index) => registerCells(entry, index + 1));
  const columns = registerColumns.map(({ label, width }, index) => ({
    header: label,
    width: Math.round(width / 1.8),
    value: (row: readonly string[]) => row[index] ?? '',
  }));
  return writeTable({ title: registerTitle, columns, rows });
}
