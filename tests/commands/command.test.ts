import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { notFound, refuse, runCommand } from '@/lib/commands/command';
import type { Actor } from '@/lib/domain/permissions';
import { db } from '@/lib/platform/database';

const actor: Actor = { accountId: randomUUID(), sessionId: randomUUID(), displayName: '甲（演示）', grants: [] };
let key: string;
beforeEach(() => {
  key = randomUUID();
});
const addUnit = (name: string, idempotencyKey = key) =>
  runCommand({ actor, idempotencyKey }, 'test.addUnit', async ({ tx, audit }) => {
    const unit = await tx.managingUnit.create({ data: { code: name, name, validFrom: new Date('2017-01-01') } });
    audit({ action: 'unit.add', subject: `UNIT:${unit.id}` });
    return { id: unit.id };
  });

describe('a command is one transaction', () => {
  test('a refusal is a value and writes nothing: no row, no audit, no key', async () => {
    const before = await db.auditEntry.count();
    const outcome = await runCommand({ actor, idempotencyKey: key }, 'test.refuse', async ({ tx, audit }) => {
      await tx.managingUnit.create({ data: { code: 'R', name: 'R', validFrom: new Date('2017-01-01') } });
      audit({ action: 'unit.add', subject: 'UNIT' });
      return refuse({ code: 'QUOTA_EXCEEDED', message: '超过名额', clause: '方案 二（二）3' });
    });
    expect(outcome).toEqual({
      ok: false,
      reasons: [{ code: 'QUOTA_EXCEEDED', message: '超过名额', clause: '方案 二（二）3' }],
    });
    expect(await db.managingUnit.count({ where: { code: 'R' } })).toBe(0);
    expect(await db.auditEntry.count()).toBe(before);
    expect(await db.idempotencyKey.count({ where: { key } })).toBe(0);
  });

  test('a bug throws and rolls everything back', async () => {
    const run = runCommand({ actor, idempotencyKey: key }, 'test.bug', async ({ tx }) => {
      await tx.managingUnit.create({ data: { code: 'B', name: 'B', validFrom: new Date('2017-01-01') } });
      throw new Error('a bug');
    });
    await expect(run).rejects.toThrow('a bug');
    expect(await db.managingUnit.count({ where: { code: 'B' } })).toBe(0);
  });

  test('what is missing and what is forbidden get the same answer', async () => {
    const outcome = await runCommand({ actor, idempotencyKey: key }, 'test.notFound', async () => notFound());
    expect(outcome).toMatchObject({ ok: false, reasons: [{ code: 'NOT_FOUND' }] });
  });
});

describe('a lost response may be retried', () => {
  test('the same key gets the first answer and adds nothing', async () => {
    const first = await addUnit('once');
    const second = await addUnit('once');
    expect(second).toEqual(first);
    expect(await db.managingUnit.count({ where: { code: 'once' } })).toBe(1);
  });

  test('twenty at the same time: one row, one answer', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => addUnit('twenty')));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(await db.managingUnit.count({ where: { code: 'twenty' } })).toBe(1);
  });

  test('the key of one command does not answer another', async () => {
    await addUnit('first-command');
    const other = await runCommand({ actor, idempotencyKey: key }, 'test.other', async () => ({ id: 'x' }));
    expect(other).toMatchObject({ ok: false, reasons: [{ code: 'KEY_REUSED' }] });
  });

  test('two people may use the same key', async () => {
    await addUnit('mine');
    const theirs = { ...actor, accountId: randomUUID() };
    const outcome = await runCommand({ actor: theirs, idempotencyKey: key }, 'test.addUnit', async () => ({ id: 'y' }));
    expect(outcome).toEqual({ ok: true, value: { id: 'y' } });
  });
});
