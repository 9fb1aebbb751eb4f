import { beforeEach, describe, expect, test } from 'vitest';
import { eraseOutdated } from '@/lib/commands/erase-outdated';
import { adoptIntention } from '@/lib/commands/nomination/adopt-intention';
import { declineIntention } from '@/lib/commands/nomination/decline-intention';
import { handIntention } from '@/lib/commands/nomination/hand-intention';
import { revealIntention } from '@/lib/commands/nomination/reveal-intention';
import { withdrawIntention } from '@/lib/commands/nomination/withdraw-intention';
import { batchesForIntentions, findIntention, listIntentions } from '@/lib/data/nomination/intentions';
import { readNominee } from '@/lib/data/nomination/nominee';
import { type IntentionState, intentionMachine, intentionStates } from '@/lib/domain/nomination/intention';
import type { Actor } from '@/lib/domain/permissions';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { handedTo, openRegistration, register, registered, wisher } from '../../support/intentions';
import { createNominator, type Nominator } from '../../support/nominators';
import { codesOf, done } from '../../support/nominees';
import { context, createActor, createBatch } from '../../support/world';

let batchId: string;
let office: Actor;
let nominator: Nominator;
beforeEach(async () => {
  batchId = (await createBatch()).id;
  office = await createActor('MASS_WORK_DIVISION');
  nominator = await createNominator();
});
const rowOf = (id: string) => db.intention.findUniqueOrThrow({ where: { id } });

describe('登记', () => {
  test('closed unless the office has opened it, and where the batch takes no nominees', async () => {
    await openRegistration(false);
    expect(await codesOf(register(batchId))).toEqual(['INTENTIONS_CLOSED']);
    expect(await batchesForIntentions()).toEqual([]);
    await openRegistration();
    const preparing = await createBatch('PREPARING');
    expect(await codesOf(register(preparing.id))).not.toEqual([]);
    expect((await batchesForIntentions()).map(({ id }) => id)).toContain(batchId);
    expect(await db.intention.count({ where: { batchId } })).toBe(0);
  });

  test('telephone and words are sealed, the code is not stored, nothing personal is audited', async () => {
    const { intentionId, code } = await registered(batchId);
    const row = await rowOf(intentionId);
    const trail = await db.auditEntry.findMany({ where: { subject: `INTENTION:${intentionId}` } });
    expect(trail.map(({ action }) => action)).toEqual(['intention.register']);
    for (const secret of [wisher.phone, wisher.wish, code])
      expect(
        JSON.stringify([row, trail], (_key, value) => (typeof value === 'bigint' ? `${value}` : value)),
      ).not.toContain(secret);
  });
});

describe('转交、采纳、不采纳', () => {
  test('the office sees all, masked; an organisation only what was handed to it', async () => {
    const { intentionId } = await registered(batchId);
    const mine = async (actor: Actor) => (await listIntentions(actor)).find(({ id }) => id === intentionId);
    expect(await mine(office)).toMatchObject({ name: '孟*行', maskedPhone: '199****0031', state: 'REGISTERED' });
    expect(await mine(nominator.actor)).toBeUndefined();
    await done(handIntention(context(office), { intentionId, organizationId: nominator.organizationId }));
    expect(await mine(nominator.actor)).toMatchObject({ state: 'HANDED', isMine: true });
    expect(await findIntention((await createNominator()).actor, intentionId)).toBeNull();
    const told = await db.outboxMessage.findMany({ where: { organizationId: nominator.organizationId } });
    expect(told.map(({ kind, body }) => [kind, body.includes(wisher.name)])).toEqual([['INTENTION_HANDED', false]]);
  });

  test('adopted, it is a 招募 draft with name and telephone; a second time it is not', async () => {
    const { intentionId } = await handedTo(nominator.organizationId, batchId);
    const adopt = (actor: Actor) => adoptIntention(context(actor), { intentionId });
    expect(await codesOf(adopt((await createNominator()).actor))).toEqual(['NOT_FOUND']);
    expect(await codesOf(adopt(office))).toEqual(['NOT_FOUND']);
    const outcomes = await Promise.all([adopt(nominator.actor), adopt(nominator.actor)]);
    const ids = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value.candidateId] : []));
    expect(ids).toHaveLength(1);
    expect(await readNominee(nominator.actor, ids[0] ?? '')).toMatchObject({
      state: 'DRAFT',
      channel: 'RECRUITED',
      form: { name: wisher.name, phone: wisher.phone, isVoluntary: false, healthConsent: false },
    });
    expect(await rowOf(intentionId)).toMatchObject({ state: 'ADOPTED', candidateId: ids[0] });
  });

  test('declined with a reason by whoever has it, it can be handed to another house', async () => {
    const { intentionId } = await handedTo(nominator.organizationId, batchId);
    const decline = (actor: Actor) => declineIntention(context(actor), { intentionId, reason: '名额已满' });
    expect(await codesOf(decline(office))).toEqual(['NOT_FOUND']);
    await done(decline(nominator.actor));
    expect(await rowOf(intentionId)).toMatchObject({ state: 'DECLINED', declineReason: '名额已满' });
    const other = await createNominator();
    await done(handIntention(context(office), { intentionId, organizationId: other.organizationId }));
    expect(await rowOf(intentionId)).toMatchObject({ state: 'HANDED', declineReason: '', endedAt: null });
    expect(await codesOf(decline(nominator.actor))).toEqual(['NOT_FOUND']);
  });

  test('the telephone in full only with a reason that is on record', async () => {
    const { intentionId } = await handedTo(nominator.organizationId, batchId);
    const reveal = (actor: Actor) => revealIntention(context(actor), { intentionId, reason: '电话联系本人' });
    expect(await done(reveal(nominator.actor))).toEqual({ value: wisher.phone });
    expect(await codesOf(reveal((await createNominator()).actor))).toEqual(['NOT_FOUND']);
    const trail = await db.auditEntry.findMany({
      where: { action: 'intention.reveal', subject: `INTENTION:${intentionId}` },
    });
    expect(trail.map(({ detail }) => detail)).toEqual([{ reason: '电话联系本人' }]);
  });
});

describe('撤回和删除', () => {
  test('个人信息保护法 第十五、四十七条：凭查询码撤回，姓名电话立即删除，不能再转交', async () => {
    const { intentionId, code } = await handedTo(nominator.organizationId, batchId);
    expect(await codesOf(withdrawIntention({ code: `${code}x` }))).toEqual(['NO_INTENTION']);
    await done(withdrawIntention({ code }));
    expect(await rowOf(intentionId)).toMatchObject({ state: 'WITHDRAWN', name: '', content: '' });
    expect(await codesOf(withdrawIntention({ code }))).toEqual(['NO_INTENTION']);
    const again = { intentionId, organizationId: nominator.organizationId };
    expect(await codesOf(handIntention(context(office), again))).toEqual(['STATE']);
    expect(await codesOf(adoptIntention(context(nominator.actor), { intentionId }))).toEqual(['STATE']);
    expect(await codesOf(revealIntention(context(office), { intentionId, reason: '电话联系本人' }))).toEqual(['STATE']);
  });

  test('保存期限一年：期满删除，采纳而来的人选不受影响', async () => {
    const { intentionId } = await handedTo(nominator.organizationId, batchId);
    const { candidateId } = await done(adoptIntention(context(nominator.actor), { intentionId }));
    const { intentionId: fresh } = await registered(batchId);
    const longAgo = new Date(now().getTime() - 366 * 86_400_000);
    await db.intention.update({ where: { id: intentionId }, data: { endedAt: longAgo } });
    await eraseOutdated();
    expect(await db.intention.count({ where: { id: intentionId } })).toBe(0);
    expect(await db.intention.count({ where: { id: fresh } })).toBe(1);
    expect(await db.candidate.count({ where: { id: candidateId } })).toBe(1);
  });
});

describe('what the database itself forbids', () => {
  const moves = intentionStates.flatMap((from) => intentionStates.map((to) => [from, to] as const));
  const isLegal = (from: IntentionState, to: IntentionState) =>
    from === to || Object.values(intentionMachine.transitions[from]).includes(to);

  test.each(moves.filter(([from, to]) => !isLegal(from, to)))('%s → %s', async (from, to) => {
    const { intentionId: id } = await handedTo(nominator.organizationId, batchId);
    const as = (state: IntentionState) => ({
      state,
      endedAt: state === 'REGISTERED' || state === 'HANDED' ? null : now(),
      declineReason: state === 'DECLINED' ? '名额已满' : '',
      ...(state === 'WITHDRAWN' && { name: '', content: '' }),
    });
    if (from === 'REGISTERED') {
      const { intentionId } = await registered(batchId);
      return expect(db.intention.update({ where: { id: intentionId }, data: as(to) })).rejects.toThrow();
    }
    if (from !== 'HANDED') await db.intention.update({ where: { id }, data: as(from) });
    return expect(db.intention.update({ where: { id }, data: as(to) })).rejects.toThrow(/cannot go|check/);
  });

  test('nobody is handed to nobody, declined without a reason, or withdrawn with a name left', async () => {
    const { intentionId: id } = await registered(batchId);
    const ended = { endedAt: now() };
    for (const data of [{ state: 'HANDED' }, { state: 'DECLINED', ...ended }, { state: 'WITHDRAWN', ...ended }])
      await expect(db.intention.update({ where: { id }, data })).rejects.toThrow(/check/);
  });
});
