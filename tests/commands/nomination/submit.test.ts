import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { submitCandidate } from '@/lib/commands/nomination/submit-candidate';
import { returnCandidate } from '@/lib/commands/review/return-candidate';
import { readNominee } from '@/lib/data/nomination/nominee';
import { db } from '@/lib/platform/database';
import { fictionalIdNumber } from '@/prisma/seed/fictional-numbers';
import {
  createCommittee,
  createNominator,
  draftFor,
  type Nominator,
  refusals,
  submit,
  submittedFor,
} from '../../support/nominators';
import { done } from '../../support/nominees';
import { completeForm, context, createActor, createBatch } from '../../support/world';

let batchId: string;
let nominator: Nominator;
beforeAll(async () => {
  batchId = (await createBatch()).id;
  nominator = await createNominator();
});
const candidate = (id: string) => db.candidate.findUniqueOrThrow({ where: { id } });

describe('提交', () => {
  test('makes an immutable version with its findings, a person, a receipt and a transition that names the hash', async () => {
    const id = await submittedFor(nominator, batchId, { name: ' 陈 一鸣', bornOn: '1962年5月' });
    const row = await db.candidate.findUniqueOrThrow({
      where: { id },
      include: { currentVersion: { include: { findings: true } }, person: true, package: true },
    });
    expect(row).toMatchObject({ state: 'SUBMITTED', name: '陈一鸣', initials: 'cym' });
    expect(row.person).toMatchObject({ name: '陈一鸣', bornOn: '1962-05', joinedPartyOn: '1985-07' });
    expect(row.package.receiptNumber).toMatch(/^收件〔\d{4}〕\d+号$/);
    expect(row.currentVersion?.number).toBe(1);
    const findings = row.currentVersion?.findings.map(({ rule, verdict }) => [rule, verdict]).sort();
    expect(findings).toEqual([
      ['EDUCATION', 'PASS'],
      ['PARTY_STANDING', 'PASS'],
    ]);
    const transition = await db.transition.findFirstOrThrow({ where: { entityId: id } });
    expect(transition).toMatchObject({ event: 'submit', snapshotHash: row.currentVersion?.contentHash });
  });

  test('the ID number is stored sealed, never in clear', async () => {
    const idNumber = fictionalIdNumber('1962-05-15', 'MALE', 400);
    const id = await submittedFor(nominator, batchId, { name: '李清荷', idNumber });
    const row = await db.candidate.findUniqueOrThrow({
      where: { id },
      include: { person: true, currentVersion: true },
    });
    expect(JSON.stringify(row)).not.toContain(idNumber);
    expect((await readNominee(nominator.actor, id))?.form.idNumber).toBe(idNumber);
  });

  test('refuses with every error at its field, and stays in the drawer', async () => {
    const { candidateId, revision } = await draftFor(nominator, batchId, { name: '', phone: '123', rewards: '' });
    const outcome = await submit(nominator, { candidateId, revision });
    expect(outcome.ok ? [] : outcome.reasons.map(({ field }) => field).sort()).toEqual(['name', 'phone', 'rewards']);
    expect(await candidate(candidateId)).toMatchObject({ state: 'DRAFT', currentVersionId: null });
  });

  test('the receipt of the package is given once', async () => {
    const other = await createNominator();
    const first = await submittedFor(other, batchId, { name: '王守诚' });
    const second = await submittedFor(other, batchId, { name: '赵明德' });
    const rows = await db.candidate.findMany({ where: { id: { in: [first, second] } }, include: { package: true } });
    expect(new Set(rows.map((row) => row.package.receiptNumber)).size).toBe(1);
  });

  test('a request that is retried under the same key changes nothing twice', async () => {
    const { candidateId, revision } = await draftFor(nominator, batchId, { name: '孙若水' });
    const request = { actor: nominator.actor, idempotencyKey: randomUUID() };
    const input = { candidateId, revision, overrideReason: '' };
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => submitCandidate(request, input)));
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
    expect((await candidate(candidateId)).state).toBe('SUBMITTED');
    expect(await db.formVersion.count({ where: { candidateId } })).toBe(1);
  });

  test('a form that another window has changed must be checked again', async () => {
    const { candidateId, revision } = await draftFor(nominator, batchId, { name: '周知行' });
    const stale = { candidateId, revision: revision - 1, overrideReason: '' };
    expect(refusals(await submitCandidate(context(nominator.actor), stale))).toEqual(['STALE_DRAFT']);
  });

  test('another organisation, the office and a committee elsewhere find nothing', async () => {
    const { candidateId, revision } = await draftFor(nominator, batchId, { name: '吴思齐' });
    const others = [
      (await createNominator()).actor,
      await createActor('MASS_WORK_DIVISION'),
      (await createCommittee()).actor,
    ];
    const input = { candidateId, revision, overrideReason: '' };
    for (const actor of others) {
      expect(refusals(await submitCandidate(context(actor), input))).toEqual(['NOT_FOUND']);
      expect(await readNominee(actor, candidateId)).toBeNull();
    }
  });
});

describe('方案 二（一）5: FAIL warns, and blocks only in a strict batch', () => {
  const young = { name: '郑新苗', joinedPartyOn: '2016-07', fullMembershipOn: '2017-07' };

  test('an ordinary batch takes the form and keeps the finding', async () => {
    const { id } = await createBatch('OPEN', { cutOffOn: '2017-10-30' });
    const candidateId = await submittedFor(nominator, id, young);
    const finding = await db.finding.findFirstOrThrow({ where: { candidateId, rule: 'PARTY_STANDING' } });
    expect(finding.verdict).toBe('FAIL');
    expect(finding.cutOffOn.toISOString()).toBe('2017-10-30T00:00:00.000Z');
  });

  test('a strict batch refuses it at the field', async () => {
    const { id } = await createBatch('OPEN', { cutOffOn: '2017-10-30', rules: { strictEligibility: true } });
    const { candidateId, revision } = await draftFor(nominator, id, young);
    const outcome = await submit(nominator, { candidateId, revision });
    expect(outcome).toMatchObject({ ok: false, reasons: [{ field: 'joinedPartyOn' }] });
  });
});

describe('退回修改 and again', () => {
  test('the second version stands beside the first, and the request is answered', async () => {
    const id = await submittedFor(nominator, batchId, { name: '冯若兰' });
    const office = await createActor('MASS_WORK_DIVISION');
    await done(
      returnCandidate(context(office), {
        candidateId: id,
        opinion: '请补充奖惩情况',
        comments: { rewards: '请写明年份' },
      }),
    );
    const returned = await readNominee(nominator.actor, id);
    expect(returned).toMatchObject({
      canEdit: true,
      route: 'SUBMIT',
      returned: { comments: { rewards: '请写明年份' } },
    });

    const revision = returned?.revision ?? -1;
    await done(submit(nominator, { candidateId: id, revision }));
    expect((await readNominee(nominator.actor, id))?.returned).toBeNull();
    const versions = await db.formVersion.findMany({ where: { candidateId: id }, orderBy: { number: 'asc' } });
    expect(versions.map(({ number }) => number)).toEqual([1, 2]);
    expect((await candidate(id)).currentVersionId).toBe(versions[1]?.id);
  });
});

describe('「一人一途径」: one person, one track, one batch (N04)', () => {
  test('the same ID number in another organisation is refused without saying whose nominee it is', async () => {
    const idNumber = fictionalIdNumber('1962-05-15', 'MALE', 401);
    await submittedFor(nominator, batchId, { name: '褚清和', idNumber });
    const other = await createNominator();
    const { candidateId, revision } = await draftFor(other, batchId, { name: '褚清和', idNumber });
    const outcome = await submit(other, { candidateId, revision });
    expect(refusals(outcome)).toEqual(['DUPLICATE_PERSON']);
    const organization = await db.organization.findUniqueOrThrow({ where: { id: nominator.organizationId } });
    expect(JSON.stringify(outcome)).not.toContain(organization.name);
  });

  test('without ID numbers, name and both months tell; spelling does not matter', async () => {
    await submittedFor(nominator, batchId, { name: '卫长风', idNumber: '' });
    const other = await createNominator();
    const twin = { name: '卫 长风', idNumber: '', bornOn: '1962.5', joinedPartyOn: '198507' };
    const { candidateId, revision } = await draftFor(other, batchId, twin);
    const outcome = await submit(other, { candidateId, revision });
    expect(refusals(outcome)).toEqual(['DUPLICATE_PERSON']);
  });

  test('namesakes with different ID numbers are two people', async () => {
    await submittedFor(nominator, batchId, { name: '蒋同名', idNumber: fictionalIdNumber('1962-05-15', 'MALE', 402) });
    const other = await createNominator();
    const id = await submittedFor(other, batchId, {
      name: '蒋同名',
      idNumber: fictionalIdNumber('1962-05-15', 'MALE', 403),
    });
    expect((await candidate(id)).state).toBe('SUBMITTED');
  });

  test('a person is one row across batches', async () => {
    const idNumber = fictionalIdNumber('1962-05-15', 'MALE', 404);
    const first = await submittedFor(nominator, batchId, { name: '沈长青', idNumber });
    const second = await submittedFor(nominator, (await createBatch()).id, { name: '沈长青', idNumber });
    expect((await candidate(second)).personId).toBe((await candidate(first)).personId);
  });

  test('two organisations at the same moment: one of them is refused, one person is recorded', async () => {
    const others = await Promise.all(Array.from({ length: 4 }, () => createNominator()));
    const form = completeForm({ name: '韩并行' });
    const drafts = await Promise.all(others.map((other) => draftFor(other, batchId, form)));
    const outcomes = await Promise.all(
      drafts.map(({ candidateId, revision }, index) =>
        submitCandidate(context((others[index] as Nominator).actor), { candidateId, revision, overrideReason: '' }),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(outcomes.flatMap((outcome) => refusals(outcome)))).toEqual(new Set(['DUPLICATE_PERSON']));
    expect(await db.person.count({ where: { name: '韩并行' } })).toBe(1);
  });
});
