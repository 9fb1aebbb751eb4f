'use server';
import { defineAction } from '@/lib/access/define-action';
import { completeTraining, trainingCompletion } from '@/lib/commands/appointment/complete-training';
import { createTrainingSession, trainingPlan } from '@/lib/commands/appointment/create-training-session';
import { issueLetters, issueOrder } from '@/lib/commands/appointment/issue-letters';
import { attendanceSheet, recordAttendance } from '@/lib/commands/appointment/record-attendance';

const batchPage = ({ batchId }: { batchId: string }) => [`/appointments/${batchId}`, '/appointments'];

export const planTraining = defineAction({
  name: 'appointment.createTrainingSession',
  schema: trainingPlan,
  ability: 'training.record',
  run: createTrainingSession,
  redirectTo: ({ batchId, sessionId }) => `/appointments/${batchId}/sessions/${sessionId}`,
});

export const recordSheet = defineAction({
  name: 'appointment.recordAttendance',
  schema: attendanceSheet,
  ability: 'training.record',
  run: recordAttendance,
  revalidate: batchPage,
  redirectTo: ({ batchId }) => `/appointments/${batchId}`,
});

export const confirmTraining = defineAction({
  name: 'appointment.completeTraining',
  schema: trainingCompletion,
  ability: 'training.record',
  run: completeTraining,
  revalidate: batchPage,
});

export const issueAll = defineAction({
  name: 'appointment.issueLetters',
  schema: issueOrder,
  ability: 'letter.issue',
  run: issueLetters,
  revalidate: batchPage,
  redirectTo: ({ batchId }) => `/appointments/${batchId}/letters`,
});
