'use server';
import { z } from 'zod';
import { defineAction } from '@/lib/access/define-action';
import { answerQuestion, takeQuestion } from '@/lib/commands/nomination/answer-question';
import { askQuestion } from '@/lib/commands/nomination/ask-question';
import { newQuestion, questionAnswer } from '@/lib/domain/nomination/question';

const pages = ({ id }: { id: string }) => ['/nominations/questions', `/nominations/questions/${id}`];

export const askOffice = defineAction({
  name: 'question.ask',
  schema: newQuestion,
  ability: 'question.ask',
  run: askQuestion,
  redirectTo: ({ id }) => `/nominations/questions/${id}`,
});

export const takeUpQuestion = defineAction({
  name: 'question.take',
  schema: z.object({ questionId: z.uuid() }),
  ability: 'question.answer',
  run: takeQuestion,
  revalidate: pages,
});

export const replyToQuestion = defineAction({
  name: 'question.answer',
  schema: questionAnswer,
  ability: 'question.answer',
  run: answerQuestion,
  revalidate: pages,
});
