import 'server-only';
import { readProgramme } from '@/lib/data/programme';
import { canOn } from '@/lib/domain/permissions';
import type { ProgrammeKey, ProgrammeSettings } from '@/lib/domain/programme';
import { type CommandContext, notFound, type Outcome, runCommand } from '../command';

/** Changes 工作参数 of the programme; what stays as it was is not written again. */
export function updateProgramme(
  context: CommandContext,
  settings: ProgrammeSettings,
): Promise<Outcome<{ changed: ProgrammeKey[] }>> {
  return runCommand(context, 'programme.update', async ({ tx, actor, at, audit }) => {
    if (!canOn(actor, 'programme.manage', {})) notFound();
    const before = await readProgramme(tx);
    const changed = (Object.keys(settings) as ProgrammeKey[]).filter((key) => settings[key] !== before[key]);
    for (const key of changed) {
      const row = { value: settings[key], changedById: actor.accountId, changedAt: at };
      await tx.setting.upsert({ where: { key }, create: { key, ...row }, update: row });
      audit({
        action: 'programme.update',
        subject: `SETTING:${key}`,
        detail: { from: before[key], to: settings[key] },
      });
    }
    return { changed };
  });
}
