import { answerEvidence } from '@/lib/commands/answer-evidence';
import { recordException } from '@/lib/commands/review/record-exception';
import { requestEvidence } from '@/lib/commands/review/request-evidence';
import { addDays } from '@/lib/domain/calendar-day';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { submittedFor } from '../../support/nominators';
import { done, pdfFile, submittedNominee } from '../../support/nominees';
import { context, createActor, createBatch } from '../../support/world';
import type { Line, Setting } from '../line';
import { nominatorOf } from './nomination';

/** 党龄 that nobody can tell without the 转正 approval. */
const unproven = { joinedPartyOn: '2011-10', fullMembershipOn: '' };
const early = () => createBatch('OPEN', { cutOffOn: '2017-10-30' });

const evidenceOrder = (candidateId: string) =>
  ({ candidateId, rule: 'PARTY_STANDING', document: 'MEMBERSHIP_APPROVAL', dueOn: addDays(today(), 7) }) as const;

async function unprovenNominee() {
  const { id: batchId } = await early();
  return submittedNominee({ batchId, form: unproven });
}

/** A document that the office asked for, of a nominee whom the setting's owner nominated. */
async function askedEvidence(setting: Setting) {
  const { id: batchId } = await early();
  const nominator = await nominatorOf(setting);
  const candidateId = await submittedFor(nominator, batchId, unproven);
  const office = await createActor('MASS_WORK_DIVISION');
  const order = { ...evidenceOrder(candidateId), note: '' };
  const { requestId } = await done(requestEvidence(context(office), order));
  return { requestId, candidateId, author: nominator.actor };
}

async function answered(setting: Setting) {
  const { requestId, candidateId, author } = await askedEvidence(setting);
  await done(answerEvidence(context(author), { requestId, file: pdfFile(), note: '' }));
  const answer = await db.evidenceAnswer.findFirstOrThrow({ where: { requestId } });
  return { candidateId, attachmentId: answer.attachmentId, answerId: answer.id };
}

/** What a 特批 is proposed with. */
async function exceptionOrder() {
  const { id: batchId } = await createBatch('OPEN');
  const { candidateId } = await submittedNominee({ batchId, form: { fullTimeEducation: '61' } });
  return { candidateId, rule: 'EDUCATION', exceptionReason: '长期从事党务工作', file: pdfFile() };
}

const byOffice = { kind: 'ACTION', roles: ['MASS_WORK_DIVISION'], others: 'GLOBAL' } as const;

export const evidenceLines: readonly Line[] = [
  { ...byOffice, entry: 'exceptRule', action: 'review.recordException', sample: exceptionOrder },
  {
    kind: 'ACTION',
    roles: ['PROVINCIAL_COMMITTEE'],
    others: 'GLOBAL',
    entry: 'decideRuleException',
    action: 'review.decideException',
    sample: async () => {
      const office = context(await createActor('MASS_WORK_DIVISION'));
      const { exceptionId } = await done(recordException(office, await exceptionOrder()));
      return { exceptionId, decision: 'APPROVE' };
    },
  },
  {
    ...byOffice,
    entry: 'askEvidence',
    action: 'review.requestEvidence',
    sample: async () => evidenceOrder((await unprovenNominee()).candidateId),
  },
  {
    ...byOffice,
    entry: 'judgeEvidence',
    action: 'review.decideEvidence',
    sample: async (setting) => ({ answerId: (await answered(setting)).answerId, decision: 'ACCEPT' }),
  },
  {
    ...byOffice,
    entry: 'dropEvidenceRequest',
    action: 'review.dropEvidence',
    sample: async (setting) => ({ requestId: (await askedEvidence(setting)).requestId }),
  },
  {
    ...byOffice,
    entry: 'recordOwnWithdrawal',
    action: 'review.recordWithdrawal',
    sample: async () => ({
      candidateId: (await unprovenNominee()).candidateId,
      withdrawalReason: '本人身体原因',
      file: pdfFile('说明.pdf'),
    }),
  },
  {
    kind: 'ACTION',
    // The office answers for what it nominates itself, and for nobody else.
    roles: ['GRASSROOTS_COMMITTEE', 'NOMINATING_UNIT', 'MASS_WORK_DIVISION'],
    others: () => false,
    entry: 'sendEvidence',
    action: 'nomination.answerEvidence',
    sample: async (setting) => ({ requestId: (await askedEvidence(setting)).requestId, file: pdfFile() }),
  },
  {
    kind: 'FILE',
    roles: ['PROVINCIAL_COMMITTEE', 'MASS_WORK_DIVISION', 'GRASSROOTS_COMMITTEE', 'NOMINATING_UNIT'],
    entry: 'GET /reviews/[candidateId]/documents/[attachmentId]',
    route: 'review.openDocument',
    params: async (setting) => {
      const { candidateId, attachmentId } = await answered(setting);
      return { candidateId, attachmentId };
    },
  },
];
