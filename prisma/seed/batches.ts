import { expireTerms } from '@/lib/commands/appointment/expire-terms';
import { archiveBatch } from '@/lib/commands/nomination/archive-batch';
import { closeBatch } from '@/lib/commands/nomination/close-batch';
import { createBatch } from '@/lib/commands/nomination/create-batch';
import { openBatch } from '@/lib/commands/nomination/open-batch';
import { startReview } from '@/lib/commands/nomination/start-review';
import { startSelection } from '@/lib/commands/nomination/start-selection';
import { startTraining } from '@/lib/commands/nomination/start-training';
import { expiredFrom, termEnd } from '@/lib/domain/appointment/term';
import { addDays } from '@/lib/domain/calendar-day';
import type { RequiredMaterial } from '@/lib/domain/nomination/material';
import { defaultBatchRules } from '@/lib/domain/regulation';
import { type Agenda, done, requestOf } from './agenda';
import { issue, train } from './appointments';
import { callMeeting, holdMeeting } from './meetings';
import { fillInForm, type Nominee, submit, submitLate, withdraw } from './nominations';
import { announce } from './notice';
import { planPapers } from './papers';
import { file, review, sendBack } from './reviews';
import type { Stage } from './stage';
import type { BatchStory } from './stories';

/** What the demo asks for beside 名册 and 登记表. */
const materials: RequiredMaterial[] = [
  { name: '身份证', kind: 'COPY' },
  { name: '转为正式党员的证明材料', kind: 'BOTH' },
  { name: '最高学历证书', kind: 'COPY' },
];

/** Puts the whole story of a batch on the agenda. `firstPerson` numbers its nominees among all people of the demo. */
export function plan(agenda: Agenda, stage: Stage, story: BatchStory, firstPerson: number, today: string): void {
  const { opensOn, deadlineOn, stages } = story;
  const office = () => requestOf(stage.actor('office'));
  const step = () => ({ id: batch.id, opinion: '' });
  const batch = { id: '' };
  const nominees: Nominee[] = [];

  const preparedOn = opensOn > today ? addDays(today, -2) : addDays(opensOn, -5);
  agenda.add(preparedOn, '10:00', async () => {
    const { title, documentNumber } = story;
    const days = { opensOn, deadlineOn, cutOffOn: deadlineOn };
    const settings = { title, documentNumber, ...days, materials, rules: { ...defaultBatchRules, ...story.rules } };
    batch.id = (await done(createBatch(office(), settings))).id;
  });
  announce(agenda, stage, { story, batch, preparedOn });
  if (story.until === 'PREPARING') return;

  agenda.add(opensOn, '09:00', () => done(openBatch(office(), step())));
  planNominations(agenda, stage, story, { batch, nominees, firstPerson, today });
  planPapers(agenda, stage, story, batch);
  if (story.until === 'OPEN') return;

  const closedOn = addDays(deadlineOn, 4);
  agenda.add(closedOn, '09:00', () => done(closeBatch(office(), { ...step(), opinion: '申报期满' })));
  agenda.add(closedOn, '15:00', () =>
    each(
      nominees.filter((nominee) => nominee.story.until === 'LATE_REQUESTED'),
      submitLate,
    ),
  );
  if (stages.REVIEW) {
    agenda.add(stages.REVIEW, '09:00', () => done(startReview(office(), step())));
    agenda.add(stages.REVIEW, '14:30', () => each(nominees, (nominee) => review(stage, nominee)));
  }
  if (stages.SELECTION) {
    agenda.add(stages.SELECTION, '09:00', () => done(startSelection(office(), step())));
    agenda.add(stages.SELECTION, '15:00', () => holdMeeting(stage, batch.id, nominees));
    agenda.add(stages.SELECTION, '16:00', () => each(nominees, (nominee) => file(stage, nominee)));
    const { nextMeeting } = story;
    if (nextMeeting) {
      agenda.add(addDays(stages.SELECTION, 14), '10:00', () => callMeeting(stage, batch.id, nextMeeting));
    }
  }
  if (stages.TRAINING) {
    agenda.add(stages.TRAINING, '09:00', () => done(startTraining(office(), step())));
    agenda.add(stages.TRAINING, '17:00', () => train(stage, batch.id, nominees));
  }
  if (stages.ISSUED) {
    agenda.add(stages.ISSUED, '10:00', () => issue(stage, batch.id));
    const expiresOn = expiredFrom(termEnd(stages.ISSUED, defaultBatchRules.termYears));
    if (expiresOn < today) agenda.add(expiresOn, '00:05', expireTerms);
  }
  if (stages.ARCHIVED) agenda.add(stages.ARCHIVED, '10:00', () => done(archiveBatch(office(), step())));
}

interface Nominations {
  batch: { id: string };
  nominees: Nominee[];
  firstPerson: number;
  today: string;
}

/** Forms come in over the week after the opening; while the batch is open the office reviews them the day after. */
function planNominations(agenda: Agenda, stage: Stage, story: BatchStory, facts: Nominations): void {
  const { batch, nominees, firstPerson } = facts;
  for (const [index, nomineeStory] of story.nominees.entries()) {
    const [day, time] = momentOf(story, index);
    let nominee: Nominee;
    agenda.add(day, time, async () => {
      nominee = await fillInForm(stage, batch.id, nomineeStory, firstPerson + index);
      nominees.push(nominee);
      if (nomineeStory.until !== 'DRAFT' && nomineeStory.until !== 'LATE_REQUESTED') await submit(nominee);
      if (nomineeStory.until === 'WITHDRAWN') await withdraw(nominee);
    });
    if (story.until !== 'OPEN') continue;
    if (nomineeStory.wasReturned) {
      agenda.add(day, '18:00', () => sendBack(stage, nominee.candidateId));
      agenda.add(addDays(day, 1), '08:30', () => submit(nominee));
    }
    agenda.add(addDays(day, 1), '17:30', () => review(stage, nominee));
  }
}

/** Spreads the forms over six days in their order, within office hours. */
function momentOf({ opensOn, nominees }: BatchStory, index: number): [day: string, time: string] {
  const days = (index / nominees.length) * 6;
  const minutes = Math.floor((days % 1) * 8 * 60);
  const time = [9 + Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return [addDays(opensOn, 1 + Math.floor(days)), time];
}

async function each<T>(items: readonly T[], perform: (item: T) => Promise<void>): Promise<void> {
  for (const item of items) await perform(item);
}
