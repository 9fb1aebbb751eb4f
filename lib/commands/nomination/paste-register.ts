import 'server-only';
import { z } from 'zod';
import { readClipboardTable } from '@/lib/domain/nomination/clipboard-table';
import { peopleFromPasted } from '@/lib/domain/nomination/pasted-people';
import { arrangePasted, MAX_PASTED_ROWS } from '@/lib/domain/nomination/pasted-register';
import { today } from '@/lib/platform/clock';
import { type CommandContext, type Outcome, refuse, runCommand } from '../command';
import type { ImportedRegister } from './import-register';
import { enterPackage, nomineeSource } from './package-entry';
import { takePeople } from './take-people';

export const registerPaste = nomineeSource.extend({
  batchId: z.uuid(),
  organizationId: z.uuid('请选择单位'),
  /** Cells as the clipboard has them, with or without a header. */
  table: z.string().max(1_000_000, '粘贴的内容过多，请改用上传文件'),
});

/** Makes drafts of the people of a pasted table: all of them or, when one has an error, none. */
export function pasteRegister(
  context: CommandContext,
  { table, ...nominees }: z.output<typeof registerPaste>,
): Promise<Outcome<ImportedRegister>> {
  return runCommand(context, 'nomination.pasteRegister', async (work) => {
    const entry = await enterPackage(work, nominees);
    const { rows } = arrangePasted(readClipboardTable(table));
    if (rows.length === 0) refuse({ code: 'NOTHING_PASTED', message: '表格是空的，请先粘贴名册', field: 'table' });
    if (rows.length > MAX_PASTED_ROWS) {
      const message = `一次最多粘贴 ${MAX_PASTED_ROWS} 人，请分次粘贴或改用上传文件`;
      refuse({ code: 'TOO_MANY_ROWS', message, field: 'table' });
    }
    const source = { source: 'PASTE' };
    const candidateIds = await takePeople(work, entry, peopleFromPasted(rows, today()), { isCleanOnly: false, source });
    const { batchId, organizationId } = nominees;
    return { batchId, organizationId, candidateIds };
  });
}
