import { archiveBatch } from '@/lib/commands/nomination/archive-batch';
import { closeBatch } from '@/lib/commands/nomination/close-batch';
import { createBatch } from '@/lib/commands/nomination/create-batch';
import { openBatch } from '@/lib/commands/nomination/open-batch';
import { startReview } from '@/lib/commands/nomination/start-review';
import { startSelection } from '@/lib/commands/nomination/start-selection';
import { startTraining } from '@/lib/commands/nomination/start-training';
import { addDays } from '@/lib/domain/calendar-day';
import { defaultBatchRules } from '@/lib/domain/regulation';
import { type Agenda, done, requestOf } from './agenda';
import { issue, train } from './appointments';
import { fillInForm, type Nominee, submit, submitLate, withdraw } from './nominations';
import { noticeOf } from './notice';
import { decide, review, sendBack } from './reviews';
import type { Stage } from './stage';
import type { BatchStory } from './stories';

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
    const settings = { title, documentNumber, opensOn, deadlineOn, cutOffOn: deadlineOn, rules: defaultBatchRules };
    batch.id = (await done(createBatch(office(), { ...settings, ...noticeOf(story) }))).id;
  });
  if (story.until === 'PREPARING') return;

  agenda.add(opensOn, '09:00', () => done(openBatch(office(), step())));
  planNominations(agenda, stage, story, { batch, nominees, firstPerson, today });
  if (story.until === 'OPEN') return;

  agenda.add(addDays(deadlineOn, 4), '09:00', () => done(closeBatch(office(), step())));
  if (nominees.length || story.nominees.some(({ until }) => until === 'LATE_REQUESTED')) {
    agenda.add(addDays(deadlineOn, 4), '15:00', () =>
      each(nominees.filter(({ story: { until } }) => until === 'LATE_REQUESTED'), submitLate),
    );
  }
  if (stages.REVIEW) {
    agenda.add(stages.REVIEW, '09:00', () => done(startReview(office(), step())));
    agenda.add(stages.REVIEW, '14:30', () => each(nominees, (nominee) => review(stage, nominee)));
  }
  if (stages.SELECTION) {
    agenda.add(stages.SELECTION, '09:00', () => done(startSelection(office(), step())));
    agenda.add(stages.SELECTION, '15:00', () => each(nominees, (nominee) => decide(stage, batch.id, nominee)));
  }
  if (stages.TRAINING) {
    agenda.add(stages.TRAINING, '09:00', () => done(startTraining(office(), step())));
    agenda.add(stages.TRAINING, '17:00', () => train(stage, batch.id, nominees));
  }
  if (stages.ISSUED) agenda.add(stages.ISSUED, '10:00', () => issue(stage, batch.id));
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
    const day = addDays(story.opensOn, 1 + (index % 6));
    const time = `${String(9 + (index % 8)).padStart(2, '0')}:${String((index * 7) % 60).padStart(2, '0')}`;
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

async function each<T>(items: readonly T[], perform: (item: T) => Promise<void>): Promise<void> {
  for (const item of items) await perform(item);
}
