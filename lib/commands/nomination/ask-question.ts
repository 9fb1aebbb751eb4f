import 'server-only';
import { readProgramme } from '@/lib/data/programme';
import { storedDay } from '@/lib/data/stored-day';
import { workdaysAfter } from '@/lib/data/workday';
import { shanghaiDay } from '@/lib/domain/deadline';
import type { NewQuestion } from '@/lib/domain/nomination/question';
import { type CommandContext, type Outcome, runCommand } from '../command';

/** Puts a question to 党群工作处, for the asker's organisation where he has one; due in working days (N10). */
export function askQuestion(context: CommandContext, question: NewQuestion): Promise<Outcome<{ id: string }>> {
  return runCommand(context, 'question.ask', async ({ tx, actor, at, audit }) => {
    const { questionAnswerDays } = await readProgramme(tx);
    const { id } = await tx.question.create({
      data: {
        ...question,
        askedById: actor.accountId,
        askedByName: actor.displayName,
        organizationId: actor.grants.find(({ organizationId }) => organizationId)?.organizationId ?? null,
        askedAt: at,
        dueOn: storedDay(await workdaysAfter(shanghaiDay(at), questionAnswerDays, tx)),
      },
    });
    audit({ action: 'question.ask', subject: `QUESTION:${id}` });
    return { id };
  });
}
