import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { checkIn } from '@/lib/commands/appointment/check-in';
import { confirmPledge, pledgeByPhone } from '@/lib/commands/appointment/confirm-pledge';
import { createTrainingSession } from '@/lib/commands/appointment/create-training-session';
import { inviteTrainees } from '@/lib/commands/appointment/invite-trainees';
import { keepMaterial } from '@/lib/commands/appointment/keep-material';
import { openCheckIn } from '@/lib/commands/appointment/open-check-in';
import { recordPledges } from '@/lib/commands/appointment/record-pledges';
import { invitationReply, replyInvitation } from '@/lib/commands/appointment/reply-invitation';
import { signOwnPledge } from '@/lib/commands/appointment/sign-own-pledge';
import {
  countOpenInvitations,
  openMaterial,
  readGateSession,
  readInvitations,
  readInvitees,
  readMaterials,
  readOpenGate,
} from '@/lib/data/appointment/invitations';
import { readAttendanceSheet } from '@/lib/data/appointment/training';
import { pledgeText } from '@/lib/domain/appointment/pledge';
import { addDays, addYears } from '@/lib/domain/calendar-day';
import { now, setClock, today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { chosenNominees, codesOf, done } from '@/tests/support/nominees';
import { completeForm, context, createActor, createBatch, moveBatch } from '@/tests/support/world';

const office = await createActor('MASS_WORK_DIVISION');
const committee = await createActor('PROVINCIAL_COMMITTEE');
const plan = { title: '集中培训（演示）', heldOn: today(), place: '广州（演示）', halfDays: 3 };

async function session(capacity: number | null = null) {
  const { id: batchId } = await createBatch('OPEN');
  const ids = await chosenNominees(batchId, ['RECRUITED', 'RECRUITED'], { office, committee });
  await moveBatch(batchId, 'TRAINING');
  const { sessionId } = await done(createTrainingSession(context(office), { batchId, ...plan, capacity }));
  const candidate = await db.candidate.findUniqueOrThrow({ where: { id: ids[0] } });
  const member = await createActor('NOMINATING_UNIT', { organizationId: candidate.organizationId });
  return { batchId, sessionId, ids, first: candidate, member };
}

const phoneDigits = completeForm().phone.slice(-4);
const wrongDigits = phoneDigits === '0000' ? '1111' : '0000';

describe('邀请和回复', () => {
  test('goes to the organisation, which answers for its own nominees, with a reason when somebody cannot come', async () => {
    const { sessionId, batchId, ids, first, member } = await session();
    const invite = () => inviteTrainees(context(office), { sessionId, candidateIds: ids });
    expect((await done(invite())).invited).toBe(2);
    expect((await done(invite())).invited).toBe(0);
    const told = await db.outboxMessage.findMany({ where: { kind: 'TRAINING_INVITATION' } });
    expect(told.map(({ organizationId }) => organizationId)).toContain(first.organizationId);
    expect(told.map(({ body }) => body).join('')).not.toContain(first.name);

    const mine = await readInvitations(member);
    expect(mine).toMatchObject([{ name: first.name, reply: 'WAITING', title: plan.title }]);
    expect(await countOpenInvitations(member)).toBe(1);
    const invitationId = mine[0]?.id ?? '';
    const stranger = await createActor('NOMINATING_UNIT', { organizationId: (await session()).first.organizationId });
    const answer = { invitationId, reply: 'NOT_COMING', reason: '因公出差' } as const;
    expect(await codesOf(replyInvitation(context(stranger), answer))).toEqual(['NOT_FOUND']);
    expect(invitationReply.safeParse({ ...answer, reason: '' }).success).toBe(false);
    await done(replyInvitation(context(member), answer));
    expect(await countOpenInvitations(member)).toBe(0);
    const seen = await readInvitees(sessionId, batchId);
    expect(seen.find(({ candidateId }) => candidateId === first.id)).toMatchObject({
      reply: 'NOT_COMING',
      reason: '因公出差',
    });
    await done(replyInvitation(context(office), { invitationId, reply: 'COMING', reason: '' }));
    expect(await readInvitations(member)).toMatchObject([{ reply: 'COMING', reason: '' }]);
  });

  test('no more than the place holds; who cannot come frees his place', async () => {
    const { sessionId, ids, member } = await session(1);
    const [one = '', other = ''] = ids;
    const invite = (candidateIds: string[]) => inviteTrainees(context(office), { sessionId, candidateIds });
    expect(await codesOf(invite(ids))).toEqual(['CAPACITY']);
    await done(invite([one]));
    expect(await codesOf(invite([other]))).toEqual(['CAPACITY']);
    const [mine] = await readInvitations(member);
    const answer = { invitationId: mine?.id ?? '', reply: 'NOT_COMING', reason: '住院' } as const;
    await done(replyInvitation(context(member), answer));
    await done(invite([other]));
  });

  test('materials are for the office and for whoever is invited', async () => {
    const { sessionId, ids, member } = await session();
    const pdf = await PDFDocument.create();
    pdf.addPage();
    const file = new File([Uint8Array.from(await pdf.save())], '讲义.pdf', { type: 'application/pdf' });
    await done(keepMaterial(context(office), { sessionId, file }));
    const [material] = await readMaterials(sessionId);
    const open = (actor: typeof office) => openMaterial(actor, sessionId, material?.id ?? '');
    expect(await open(office)).toMatchObject({ fileName: '讲义.pdf' });
    expect(await open(member)).toBeNull();
    await done(inviteTrainees(context(office), { sessionId, candidateIds: ids }));
    expect(await open(member)).toMatchObject({ fileName: '讲义.pdf' });
  });
});

describe('扫码签到', () => {
  const gateOf = async (sessionId: string, halfDay = 1) => {
    await done(openCheckIn(context(office), { sessionId, halfDay, minutes: 30 }));
    return (await readOpenGate(sessionId))?.code ?? '';
  };

  test('name and the end of the telephone number, once a half day; the sheet starts from it', async () => {
    const { sessionId, first } = await session();
    expect((await readAttendanceSheet(sessionId))?.lines.map(({ checkedIn }) => checkedIn)).toEqual([null, null]);
    const code = await gateOf(sessionId);
    expect(await readGateSession(code)).toMatchObject({ title: plan.title, halfDay: 1 });
    const proof = { code, name: first.name, phoneDigits };
    // Both nominees have one name: the digits must tell them apart, or nobody is taken for the other.
    const others = await db.candidate.findMany({ where: { batchId: first.batchId, name: first.name } });
    if (others.length > 1) {
      expect(await codesOf(checkIn(proof))).toEqual(['NO_TRAINEE']);
      await db.candidate.update({ where: { id: first.id }, data: { name: '玛依拉·艾力' } });
      proof.name = '玛依拉 • 艾力';
    }
    expect(await done(checkIn(proof))).toEqual({ isFirst: true });
    expect(await done(checkIn(proof))).toEqual({ isFirst: false });
    const next = await gateOf(sessionId, 2);
    expect(await codesOf(checkIn(proof))).toEqual(['GATE_CLOSED']);
    await done(checkIn({ ...proof, code: next }));
    const lines = (await readAttendanceSheet(sessionId))?.lines;
    expect(lines?.find(({ candidateId }) => candidateId === first.id)).toMatchObject({
      checkedIn: 2,
      halfDaysAttended: null,
    });
    expect(await codesOf(openCheckIn(context(office), { sessionId, halfDay: 4, minutes: 30 }))).toEqual(['HALF_DAY']);
    await expect(db.checkIn.deleteMany({ where: { sessionId } })).rejects.toThrow();
  });

  test('wrong names and wrong digits get one answer, and an end after five attempts', async () => {
    const { sessionId, first } = await session();
    const code = await gateOf(sessionId);
    const codes = [];
    for (let attempt = 0; attempt < 6; attempt++) {
      codes.push(...(await codesOf(checkIn({ code, name: first.name, phoneDigits: wrongDigits }))));
    }
    expect(codes).toEqual([...Array(5).fill('NO_TRAINEE'), 'TOO_MANY']);
    expect(await codesOf(checkIn({ code, name: first.name, phoneDigits }))).toEqual(['TOO_MANY']);
    expect(await codesOf(checkIn({ code, name: '无此人', phoneDigits }))).toEqual(['NO_TRAINEE']);
    expect(await codesOf(checkIn({ code: 'guessed', name: first.name, phoneDigits }))).toEqual(['GATE_CLOSED']);
  });
});

describe('承诺书 (方案 四（三）四)', () => {
  test('confirmed on the phone at the training, with the words that were read; once a year', async () => {
    const { sessionId, first } = await session();
    await db.candidate.update({ where: { id: first.id }, data: { name: '阿依努尔' } });
    await done(openCheckIn(context(office), { sessionId, halfDay: 1, minutes: 30 }));
    const code = (await readOpenGate(sessionId))?.code ?? '';
    const proof = { code, name: '阿依努尔', phoneDigits };
    expect(pledgeByPhone.safeParse(proof).success).toBe(false);
    expect(await done(confirmPledge({ ...proof, isAgreed: 'on' }))).toEqual({ isFirst: true });
    expect(await done(confirmPledge({ ...proof, isAgreed: 'on' }))).toEqual({ isFirst: false });
    const [pledge] = await db.pledge.findMany({ where: { personId: first.personId ?? '' } });
    expect(pledge).toMatchObject({ way: 'ONLINE', text: pledgeText, byId: null });
    await expect(db.pledge.update({ where: { id: pledge?.id }, data: { text: '改' } })).rejects.toThrow();
  });

  test('on paper, entered by the office: not before the choice, not in the future', async () => {
    const { batchId, ids } = await session();
    const entry = { batchId, candidateIds: ids, signedOn: today() };
    const later = { ...entry, signedOn: addDays(today(), 1) };
    expect(await codesOf(recordPledges(context(office), later))).toEqual(['FUTURE']);
    expect(await codesOf(recordPledges(context(committee), entry))).toEqual(['NOT_FOUND']);
    expect(await done(recordPledges(context(office), entry))).toMatchObject({ recorded: 2 });
    expect(await done(recordPledges(context(office), entry))).toMatchObject({ recorded: 0 });
  });

  test('an instructor signs again after a year, under his own name', async () => {
    const { batchId, ids, first } = await session();
    await done(recordPledges(context(office), { batchId, candidateIds: ids, signedOn: today() }));
    const instructor = await createActor('INSTRUCTOR', { personId: first.personId });
    const { name } = await db.person.findUniqueOrThrow({ where: { id: first.personId ?? '' } });
    const sign = (as: string) => signOwnPledge(context(instructor), { name: as, isAgreed: 'on' });
    expect(await codesOf(sign(name))).toEqual(['SIGNED']);
    const at = now();
    setClock(`${addYears(today(), 1)}T10:00:00+08:00`);
    expect(await codesOf(sign('别人'))).toEqual(['NAME']);
    await done(sign(name));
    setClock(at.toISOString());
  });
});
