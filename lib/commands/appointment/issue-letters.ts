import 'server-only';
import { z } from 'zod';
import { issueDigest } from '@/lib/data/appointment/issue-preview';
import { batchView } from '@/lib/data/batch';
import { organName } from '@/lib/data/managing-units';
import { storedDay } from '@/lib/data/stored-day';
import { letterNumber } from '@/lib/domain/appointment/letter-number';
import { termEnd } from '@/lib/domain/appointment/term';
import { calendarDay } from '@/lib/domain/day-field';
import { canOn } from '@/lib/domain/permissions';
import { randomToken } from '@/lib/platform/crypto';
import type { Transaction } from '@/lib/platform/database';
import { type CommandContext, notFound, type Outcome, refuse, runCommand, type Work } from '../command';
import { lockBatch, takeNumber } from '../locks';
import { advanceBatch, advanceCandidate } from '../transition';
import { type Appointee, requireAppointees } from './appointees';

export const issueOrder = z.object({
  batchId: z.uuid(),
  /** Left out: everybody of the batch whose training is completed. */
  candidateIds: z.array(z.uuid()).min(1, '请勾选人选').max(500).optional(),
  /** Of everybody, those who wait for another time. */
  without: z.array(z.uuid()).max(500).default([]),
  issuedOn: calendarDay,
  /** What the confirmation page listed: that very list is issued, or nothing. */
  confirmed: z.string().optional(),
});
export type IssueOrder = z.input<typeof issueOrder>;

/**
 * 统一颁发聘书: one event, one date, a number without gaps for everybody, a term of the years of the batch. One person
 * who may not be appointed stops the whole event, with his reasons, so that it can be put right (通知 三, 方案 二（三）).
 */
export function issueLetters(
  context: CommandContext,
  { batchId, candidateIds, without = [], issuedOn, confirmed }: IssueOrder,
): Promise<Outcome<{ batchId: string; eventId: string; numbers: string[] }>> {
  return runCommand(context, 'appointment.issueLetters', async (work) => {
    const { tx, actor, at } = work;
    const batch = await lockBatch(tx, batchId);
    if (!canOn(actor, 'letter.issue', {})) notFound();
    if (batch.state !== 'TRAINING' && batch.state !== 'ISSUED') {
      refuse({ code: 'STAGE', message: '先遴选，再培训，后颁发聘书：本批次尚未进入培训阶段', clause: '通知 三' });
    }
    const { rules } = batchView(batch);
    const term = { startsOn: issuedOn, endsOn: termEnd(issuedOn, rules.termYears) };
    const chosen = candidateIds ?? (await trainedOf(tx, batchId, without));
    const appointees = await requireAppointees(work, batch, chosen, term);

    const by = { byId: actor.accountId, byName: actor.displayName, at };
    const wording = (await tx.letterWording.findUnique({ where: { batchId } }))?.text;
    const event = await tx.issueEvent.create({ data: { batchId, issuedOn: storedDay(issuedOn), wording, ...by } });
    const issuerName = await organName('PROVINCIAL_COMMITTEE', issuedOn);
    const numbers: string[] = [];
    for (const appointee of appointees) {
      const year = Number(issuedOn.slice(0, 4));
      const serial = await takeNumber(tx, 'LETTER', year);
      const number = letterNumber(rules, year, serial);
      await appoint(work, appointee, { year, serial, number, issuerName, issueEventId: event.id }, term);
      numbers.push(number);
    }
    const issued = appointees.map(({ candidate }, index) => ({ id: candidate.id, number: numbers[index] ?? '' }));
    if (confirmed !== undefined && confirmed !== issueDigest(issued)) {
      const message = `名单或者编号在您预览之后有了变化，现为${numbers[0]}起共${numbers.length}份，请返回重新预览`;
      refuse({ code: 'NOT_AS_CONFIRMED', message });
    }
    if (batch.state === 'TRAINING') await advanceBatch(work, batch, 'issue');
    return { batchId, eventId: event.id, numbers };
  });
}

async function trainedOf(tx: Transaction, batchId: string, without: string[]): Promise<string[]> {
  const where = { batchId, state: 'TRAINED', id: { notIn: without } };
  const trained = await tx.candidate.findMany({ where, select: { id: true } });
  if (trained.length === 0)
    refuse({ code: 'NOBODY_READY', message: '没有培训合格、等待颁发聘书的人选', clause: '通知 三' });
  return trained.map(({ id }) => id);
}

interface LetterHead {
  year: number;
  serial: number;
  number: string;
  issuerName: string;
  issueEventId: string;
}

/** Letter, term and transition of one person. */
async function appoint(work: Work, appointee: Appointee, head: LetterHead, term: { startsOn: string; endsOn: string }) {
  const { candidate, personId, grounds } = appointee;
  const startsOn = storedDay(term.startsOn);
  const letter = await work.tx.letter.create({
    data: {
      ...head,
      ...grounds,
      candidateId: candidate.id,
      name: candidate.name,
      issuedOn: startsOn,
      verificationCode: randomToken(),
    },
  });
  await work.tx.term.create({
    data: { personId, letterId: letter.id, channel: candidate.channel, startsOn, endsOn: storedDay(term.endsOn) },
  });
  await advanceCandidate(work, candidate, 'appoint', {
    opinion: head.number,
    snapshotHash: candidate.currentVersion?.contentHash,
  });
  work.audit({ action: 'letter.issue', subject: `LETTER:${letter.id}`, detail: { number: head.number } });
}
