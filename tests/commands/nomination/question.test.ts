import { expect, test } from 'vitest';
import { answerQuestion, takeQuestion } from '@/lib/commands/nomination/answer-question';
import { askQuestion } from '@/lib/commands/nomination/ask-question';
import { findQuestion, listQuestions } from '@/lib/data/nomination/questions';
import { setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { context, createActor, createOrganization } from '@/tests/support/world';

const question = { subject: '籍贯怎么填', text: '祖父一直住在梅县，现在叫梅县区，怎么填？' };

async function ask() {
  const organization = await createOrganization();
  const secretary = await createActor('NOMINATING_UNIT', { organizationId: organization.id });
  const outcome = await askQuestion(context(secretary), question);
  if (!outcome.ok) throw new Error('not asked');
  return { secretary, id: outcome.value.id, organization };
}

test('「请迳向…党群工作处反馈」: due five working days later, the weekend left out', async () => {
  setClock('2017-10-12T09:00:00+08:00');
  const { secretary, id } = await ask();
  expect(await findQuestion(secretary, id)).toMatchObject({ state: 'OPEN', dueOn: '2017-10-19', isOverdue: false });
  setClock('2017-10-20T00:00:00+08:00');
  expect(await findQuestion(secretary, id)).toMatchObject({ isOverdue: true });
});

test('the organisation sees its questions, another does not, the office sees all', async () => {
  const { id, organization } = await ask();
  const colleague = await createActor('ORG_CONTACT', { organizationId: organization.id });
  const stranger = await createActor('NOMINATING_UNIT', { organizationId: (await createOrganization()).id });
  const office = await createActor('MASS_WORK_DIVISION');
  expect(await findQuestion(colleague, id)).toMatchObject({ subject: '籍贯怎么填' });
  expect(await findQuestion(stranger, id)).toBeNull();
  expect((await listQuestions(office, 'OPEN')).map((row) => row.id)).toContain(id);
  expect((await listQuestions(office, 'ANSWERED')).map((row) => row.id)).not.toContain(id);
});

test('办理, then 答复: the asker is told, and a second answer is refused', async () => {
  const { secretary, id } = await ask();
  const office = await createActor('MASS_WORK_DIVISION');
  expect((await takeQuestion(context(office), { questionId: id })).ok).toBe(true);
  expect(await findQuestion(secretary, id)).toMatchObject({ state: 'IN_PROGRESS', takenByName: office.displayName });
  expect((await answerQuestion(context(office), { questionId: id, answer: '填广东梅县。' })).ok).toBe(true);
  expect(await findQuestion(secretary, id)).toMatchObject({ state: 'ANSWERED', answer: '填广东梅县。' });
  expect(await db.outboxMessage.count({ where: { accountId: secretary.accountId, kind: 'QUESTION_ANSWERED' } })).toBe(
    1,
  );
  const again = await answerQuestion(context(office), { questionId: id, answer: '另一答复' });
  expect(again).toMatchObject({ ok: false, reasons: [{ code: 'ANSWERED' }] });
});

test('only the office answers', async () => {
  const { secretary, id } = await ask();
  const outcome = await answerQuestion(context(secretary), { questionId: id, answer: '自己答复' });
  expect(outcome).toMatchObject({ ok: false, reasons: [{ code: 'NOT_FOUND' }] });
});
