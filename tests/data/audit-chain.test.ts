import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '@/lib/commands/command';
import { type ChainAnchor, verifyAuditChain } from '@/lib/data/audit-chain';
import type { Actor } from '@/lib/domain/permissions';
import { db } from '@/lib/platform/database';
import { asOwner } from '@/tests/support/database';

const actor: Actor = { accountId: randomUUID(), sessionId: randomUUID(), displayName: '甲（演示）', grants: [] };
const write = (action: string) =>
  runCommand({ actor, idempotencyKey: randomUUID() }, 'test.write', async ({ audit }) => {
    audit({ action, subject: 'TEST:1', detail: { count: 2, of: ['b', 'a'] } });
    audit({ action: `${action}.more`, subject: 'TEST:1' });
  });

let anchor: ChainAnchor;
beforeAll(async () => {
  await Promise.all(Array.from({ length: 10 }, (_, index) => write(`step.${index}`)));
  const verdict = await verifyAuditChain();
  if (!verdict.isIntact) throw new Error(verdict.problem);
  anchor = verdict.head;
});

test('ten writers at once leave one chain without gaps', async () => {
  expect(await verifyAuditChain(anchor)).toMatchObject({ isIntact: true, entries: 20 });
});

test('the running application can neither alter nor delete nor truncate an entry', async () => {
  await expect(db.$executeRaw`UPDATE "AuditEntry" SET action = 'x' WHERE id = 1`).rejects.toThrow();
  await expect(db.$executeRaw`DELETE FROM "AuditEntry" WHERE id = 1`).rejects.toThrow();
  await expect(db.$executeRaw`TRUNCATE "AuditEntry"`).rejects.toThrow();
});

/** The owner of the database can switch the triggers off; the chain still tells. */
async function tamper(...statements: string[]) {
  await asOwner(async (client) => {
    await client.query('BEGIN; SET LOCAL session_replication_role = replica');
    for (const statement of statements) await client.query(statement);
    await client.query('COMMIT');
  });
}
async function afterTampering(damage: string[], repair: string[], given?: ChainAnchor) {
  await tamper(...damage);
  const verdict = await verifyAuditChain(given);
  await tamper(...repair);
  expect(await verifyAuditChain(anchor)).toMatchObject({ isIntact: true });
  return verdict;
}

describe('tampering by someone who owns the database is detected', () => {
  test('alteration', async () => {
    const verdict = await afterTampering(
      [`UPDATE "AuditEntry" SET subject = 'TEST:2' WHERE id = 7`],
      [`UPDATE "AuditEntry" SET subject = 'TEST:1' WHERE id = 7`],
    );
    expect(verdict).toEqual({ isIntact: false, problem: 'entry 7 was altered' });
  });

  test('deletion', async () => {
    const verdict = await afterTampering(
      ['CREATE TABLE kept AS SELECT * FROM "AuditEntry" WHERE id = 7', 'DELETE FROM "AuditEntry" WHERE id = 7'],
      ['INSERT INTO "AuditEntry" SELECT * FROM kept', 'DROP TABLE kept'],
    );
    expect(verdict).toEqual({ isIntact: false, problem: 'entry 7 is missing' });
  });

  test('reordering', async () => {
    const swap = [
      'UPDATE "AuditEntry" SET id = 1000 WHERE id = 7',
      'UPDATE "AuditEntry" SET id = 7 WHERE id = 8',
      'UPDATE "AuditEntry" SET id = 8 WHERE id = 1000',
    ];
    const verdict = await afterTampering(swap, swap);
    expect(verdict).toEqual({ isIntact: false, problem: 'entry 7 does not follow entry 6' });
  });

  test('truncation, while the head row still tells', async () => {
    const verdict = await afterTampering(
      ['CREATE TABLE kept AS SELECT * FROM "AuditEntry" WHERE id > 15', 'DELETE FROM "AuditEntry" WHERE id > 15'],
      ['INSERT INTO "AuditEntry" SELECT * FROM kept', 'DROP TABLE kept'],
    );
    expect(verdict).toEqual({ isIntact: false, problem: 'entries after 15 are missing' });
  });

  test('truncation with a forged head, against the exported head', async () => {
    const damage = [
      'CREATE TABLE kept AS SELECT * FROM "AuditEntry" WHERE id > 15',
      'CREATE TABLE head AS SELECT * FROM "AuditHead"',
      'DELETE FROM "AuditEntry" WHERE id > 15',
      'UPDATE "AuditHead" SET last = 15, hash = (SELECT hash FROM "AuditEntry" WHERE id = 15)',
    ];
    const repair = [
      'INSERT INTO "AuditEntry" SELECT * FROM kept',
      'UPDATE "AuditHead" SET last = head.last, hash = head.hash FROM head',
      'DROP TABLE kept, head',
    ];
    expect(await afterTampering(damage, repair)).toMatchObject({ isIntact: true });
    expect(await afterTampering(damage, repair, anchor)).toEqual({
      isIntact: false,
      problem: 'entry 20 of the exported head is missing',
    });
  });
});
