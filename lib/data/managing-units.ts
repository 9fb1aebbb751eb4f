import 'server-only';
import { type ManagingUnitCode, type ManagingUnitName, unitInForce } from '@/lib/domain/directory/managing-unit';
import { roleLabels } from '@/lib/domain/glossary';
import { db, type Transaction } from '@/lib/platform/database';
import { readDay, readDayOrNull } from './stored-day';

export interface ManagingUnitView extends ManagingUnitName {
  id: string;
}

/** Every name of every organ, by unit and from the newest back. */
export async function listManagingUnits(client: Transaction = db): Promise<ManagingUnitView[]> {
  const rows = await client.managingUnit.findMany({ orderBy: [{ code: 'asc' }, { validFrom: 'desc' }] });
  return rows.map((row) => ({
    ...row,
    code: row.code as ManagingUnitCode,
    validFrom: readDay(row.validFrom),
    validTo: readDayOrNull(row.validTo),
  }));
}

/**
 * Name of an organ on a day, as letters and forms print it; its fallback's name while it does not exist. The plain
 * label of the role stands in where the office has entered no name at all.
 */
export async function organName(code: ManagingUnitCode, onDay: string): Promise<string> {
  return unitInForce(await listManagingUnits(), code, onDay)?.name ?? roleLabels[code];
}
