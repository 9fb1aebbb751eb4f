import { completeTraining } from '@/lib/commands/appointment/complete-training';
import { createTrainingSession } from '@/lib/commands/appointment/create-training-session';
import { decideSeal } from '@/lib/commands/appointment/decide-seal';
import { issueLetters } from '@/lib/commands/appointment/issue-letters';
import { recordAttendance } from '@/lib/commands/appointment/record-attendance';
import { recordPledges } from '@/lib/commands/appointment/record-pledges';
import { requestSeal } from '@/lib/commands/appointment/request-seal';
import { today } from '@/lib/platform/clock';
import { done, requestOf } from './agenda';
import type { Nominee } from './nominations';
import type { Stage } from './stage';

const HALF_DAYS = 4;

/** 集中学习培训 of two days: everybody attends in full, every fourth one makes half a day up afterwards. */
export async function train(stage: Stage, batchId: string, nominees: readonly Nominee[]): Promise<void> {
  const office = () => requestOf(stage.actor('office'));
  const { sessionId } = await done(
    createTrainingSession(office(), {
      batchId,
      title: '党建工作指导员集中学习培训（演示）',
      heldOn: today(),
      place: '岭海干部学院（演示）',
      halfDays: HALF_DAYS,
    }),
  );
  const trained = nominees.filter(({ story }) => story.until === 'TRAINED' || story.until === 'APPOINTED');
  const present = nominees.filter(({ story }) => story.until === 'SELECTED' || story.until === 'APPROVED_FILED');
  const entries = [
    ...trained.map(({ candidateId }, index) => {
      const missed = index % 4 === 3 ? 1 : 0;
      const makeUpNote = missed ? '补看录播课程一个半天，提交学习笔记。' : '';
      return { candidateId, halfDaysAttended: HALF_DAYS - missed, halfDaysMadeUp: missed, makeUpNote };
    }),
    ...present.map(({ candidateId }) => ({ candidateId, halfDaysAttended: 2, halfDaysMadeUp: 0, makeUpNote: '' })),
  ];
  await done(recordAttendance(office(), { sessionId, entries }));
  const candidateIds = trained.map(({ candidateId }) => candidateId);
  await done(completeTraining(office(), { batchId, candidateIds }));
  await done(recordPledges(office(), { batchId, candidateIds, signedOn: today() }));
}

/** 统一颁发聘书 on one day; the leader approves 用印 for the originals. */
export async function issue(stage: Stage, batchId: string): Promise<void> {
  const committee = () => requestOf(stage.actor('committee'));
  const { eventId, numbers } = await done(issueLetters(committee(), { batchId, issuedOn: today() }));
  const order = { issueEventId: eventId, purpose: '党建工作指导员聘书', copies: numbers.length };
  const { sealId } = await done(requestSeal(requestOf(stage.actor('office')), order));
  await done(decideSeal(committee(), { sealId, result: 'APPROVED', opinion: '' }));
}
