import 'server-only';
import { type ProgrammeSettings, programmeSettings } from '@/lib/domain/programme';
import { db, type Transaction } from '@/lib/platform/database';

/** 工作参数 as they stand: what the office changed, the defaults for the rest. */
export async function readProgramme(client: Transaction = db): Promise<ProgrammeSettings> {
  const rows = await client.setting.findMany();
  return programmeSettings.parse(Object.fromEntries(rows.map(({ key, value }) => [key, value])));
}
