import { describe, expect, test } from 'vitest';
import { completeTraining } from '@/lib/commands/appointment/complete-training';
import { createTrainingSession } from '@/lib/commands/appointment/create-training-session';
import { attendanceSheet, recordAttendance } from '@/lib/commands/appointment/record-attendance';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { chosenNominees, codesOf, done, qualified, submittedNominee } from '@/tests/support/nominees';
import { context, createActor, createBatch, moveBatch } from '@/tests/support/world';

const office = await createActor('MASS_WORK_DIVISION');
const committee = await createActor('PROVINCIAL_COMMITTEE');
const plan = { title: '集中培训（演示）', heldOn: today(), place: '广州（演示）', halfDays: 4 };
const line = (candidateId: string, halfDaysAttended: number, halfDaysMadeUp = 0) => ({
  candidateId,
  halfDaysAttended,
  halfDaysMadeUp,
  makeUpNote: halfDaysMadeUp ? '观看录像并交学习心得' : '',
});

/** A batch in training with two chosen nominees, and one who only qualified. */
async function training() {
  const { id: batchId } = await createBatch('OPEN');
  const { candidateId: waiting } = await submittedNominee({ batchId });
  await qualified(waiting, office);
  const people = { office, committee };
  const [first = '', second = ''] = await chosenNominees(batchId, ['RECRUITED', 'SELECTED_INTERNALLY'], people);
  await moveBatch(batchId, 'TRAINING');
  const { sessionId } = await done(createTrainingSession(context(office), { batchId, ...plan }));
  return { batchId, sessionId, first, second, waiting };
}

describe('「进行集中学习培训」(通知 三)', () => {
  test('attendance and 补训 of the half days make a completed training', async () => {
    const { batchId, sessionId, first, second } = await training();
    const entries = [line(first, 4), line(second, 3)];
    await done(recordAttendance(context(office), { sessionId, entries }));
    const both = { batchId, candidateIds: [first, second] };
    expect(await codesOf(completeTraining(context(office), both))).toEqual(['ATTENDANCE_TOO_LOW']);
    await done(recordAttendance(context(office), { sessionId, entries: [line(second, 3, 1)] }));
    expect(await done(completeTraining(context(office), both))).toEqual({ batchId, completed: 2 });
    expect(await db.candidate.count({ where: { batchId, state: 'TRAINED' } })).toBe(2);
  });

  test('先遴选，再培训：who is not chosen or filed is not on the sheet', async () => {
    const { batchId, sessionId, waiting } = await training();
    const sheet = { sessionId, entries: [line(waiting, 4)] };
    expect(await codesOf(recordAttendance(context(office), sheet))).toEqual(['ORDER']);
    const completion = { batchId, candidateIds: [waiting] };
    expect(await codesOf(completeTraining(context(office), completion))).toEqual(['NO_TRAINING']);
  });

  test('no training before the batch has come to it', async () => {
    const { id: batchId } = await createBatch('SELECTION');
    expect(await codesOf(createTrainingSession(context(office), { batchId, ...plan }))).toEqual(['STAGE']);
  });

  test('more half days than were held, 补训 without a word, another batch, another role', async () => {
    const { sessionId, first } = await training();
    const excess = { sessionId, entries: [line(first, 3, 2)] };
    const outcome = await recordAttendance(context(office), excess);
    expect(outcome.ok ? [] : outcome.reasons.map(({ field }) => field)).toEqual(['entries.0.halfDaysAttended']);
    const silent = { sessionId, entries: [{ ...line(first, 3, 1), makeUpNote: '' }] };
    expect(attendanceSheet.safeParse(silent).error?.issues[0]?.path).toEqual(['entries', 0, 'makeUpNote']);
    const elsewhere = await training();
    const mixed = { sessionId, entries: [line(elsewhere.first, 4)] };
    expect(await codesOf(recordAttendance(context(office), mixed))).toEqual(['NOT_FOUND']);
    const sheet = { sessionId, entries: [line(first, 4)] };
    expect(await codesOf(recordAttendance(context(committee), sheet))).toEqual(['NOT_FOUND']);
  });
});
