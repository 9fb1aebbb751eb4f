import 'server-only';
import { canOn } from '@/lib/domain/permissions';
import { type CommandContext, notFound, type Outcome, refuse, runCommand, type Work } from '../command';
import { tellAccount } from '../message';

/** 办理: says who is on it. Taking over from a colleague is allowed, answered questions are closed. */
export function takeQuestion(
  context: CommandContext,
  { questionId }: { questionId: string },
): Promise<Outcome<{ id: string }>> {
  return runCommand(context, 'question.take', async (work) => {
    await openQuestion(work, questionId);
    const { tx, actor, at, audit } = work;
    const taker = { takenById: actor.accountId, takenByName: actor.displayName, takenAt: at };
    await tx.question.update({ where: { id: questionId }, data: taker });
    audit({ action: 'question.take', subject: `QUESTION:${questionId}` });
    return { id: questionId };
  });
}

/** 答复: closes the question and tells the asker. */
export function answerQuestion(
  context: CommandContext,
  { questionId, answer }: { questionId: string; answer: string },
): Promise<Outcome<{ id: string }>> {
  return runCommand(context, 'question.answer', async (work) => {
    const question = await openQuestion(work, questionId);
    const { tx, actor, at, audit } = work;
    const reply = { answer, answeredByName: actor.displayName, answeredAt: at };
    await tx.question.update({ where: { id: questionId }, data: reply });
    await tellAccount(work, question.askedById, {
      kind: 'QUESTION_ANSWERED',
      title: `问题已答复：${question.subject}`,
      body: answer,
      link: `/nominations/questions/${questionId}`,
    });
    audit({ action: 'question.answer', subject: `QUESTION:${questionId}` });
    return { id: questionId };
  });
}

/** The question, locked, which the office may answer and nobody has answered yet. */
async function openQuestion({ tx, actor }: Work, id: string) {
  if (!canOn(actor, 'question.answer', {})) notFound();
  await tx.$queryRaw`SELECT 1 FROM "Question" WHERE id = ${id}::uuid FOR UPDATE`;
  const question = (await tx.question.findUnique({ where: { id } })) ?? notFound();
  if (question.answeredAt) {
    refuse({ code: 'ANSWERED', message: `${question.answeredByName}已经答复了这个问题，请刷新页面查看` });
  }
  return question;
}
