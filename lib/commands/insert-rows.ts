import 'server-only';
import type { Transaction } from '@/lib/platform/database';
import { Prisma } from '@/prisma/generated/client';

/** Tables that grow by thousands of rows at a time. */
type BulkTable = 'AuditEntry' | 'Candidate' | 'KeptFields' | 'ProxyEntry';

/** Few enough that no statement holds the process or its memory for long. */
export const rowsAtOnce = 500;

/**
 * Inserts rows of one shape with one statement for some hundred of them; the database reads each value by the type of
 * its column. Ten times as fast as `createMany` and under the same constraints and triggers. Columns that the rows do
 * not name keep their default. What is written at once must be there: null for a column without a value.
 */
export async function insertRows(tx: Transaction, table: BulkTable, rows: readonly object[]): Promise<void> {
  const columns = Prisma.raw(
    Object.keys(rows[0] ?? {})
      .map((column) => `"${column}"`)
      .join(', '),
  );
  const name = Prisma.raw(`"${table}"`);
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const json = JSON.stringify(rows.slice(from, from + rowsAtOnce), plainly);
    await tx.$executeRaw`
      INSERT INTO ${name} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${name}, ${json}::json)`;
  }
}

function plainly(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
