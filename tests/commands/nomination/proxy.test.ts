import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { addCandidate } from '@/lib/commands/nomination/add-candidate';
import { recallCandidate } from '@/lib/commands/nomination/recall-candidate';
import { saveDraft } from '@/lib/commands/nomination/save-draft';
import { returnCandidate } from '@/lib/commands/review/return-candidate';
import { channelsFor } from '@/lib/data/nomination/nominating-bodies';
import { readNominee } from '@/lib/data/nomination/nominee';
import { listNominees } from '@/lib/data/nomination/nominee-list';
import { findOrganizations } from '@/lib/data/nomination/organization-choice';
import { readBoard } from '@/lib/data/nomination/receipt-board';
import { readDossier } from '@/lib/data/review/dossier';
import { now, setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { fixtureFile, importKept, upload } from '../../support/imports';
import {
  askLate,
  createCommittee,
  createDispatcher,
  createNominator,
  createProxy,
  draftFor,
  letter,
  type Nominator,
  refusals,
  submit,
  submittedFor,
} from '../../support/nominators';
import { codesOf, done } from '../../support/nominees';
import { completeForm, context, createBatch, createPartyOrganization } from '../../support/world';

const start = now().toISOString();
let batchId: string;
let secretary: Nominator;
beforeEach(async () => {
  setClock('2017-10-20T10:00:00+08:00');
  batchId = (await createBatch('OPEN', { opensOn: '2017-09-29', deadlineOn: '2017-10-30' })).id;
  secretary = await createNominator();
});
afterAll(() => setClock(start));
const entryOf = (candidateId: string) => db.proxyEntry.findUnique({ where: { candidateId } });
const save = ({ actor }: Nominator, candidateId: string, revision: number, name = '改过的人') =>
  saveDraft(context(actor), { candidateId, revision, ...completeForm({ name }) });

describe('代录：「电子版材料发至工作邮箱」', () => {
  test('the office enters, fills and submits; who, when and from which letter is kept and seen everywhere', async () => {
    const office = await createProxy(secretary);
    const candidateId = await submittedFor(office, batchId, { name: '来信人' });
    const mark = {
      source: letter.proxySource,
      sourceOn: letter.proxySourceOn,
      byName: office.actor.displayName,
      at: expect.any(String),
      takenOverByName: null,
      takenOverAt: null,
    };
    for (const reader of [office.actor, secretary.actor]) {
      expect((await readNominee(reader, candidateId))?.proxy).toEqual(mark);
      const { lines } = await listNominees(reader, { batchId });
      expect(lines.map(({ id, hasProxy, isAuthor }) => [id, hasProxy, isAuthor])).toEqual([[candidateId, true, true]]);
    }
    expect((await readDossier(candidateId))?.proxy).toEqual(mark);
    const [row] = await readBoard(batchId);
    expect(row).toMatchObject({ organizationId: secretary.organizationId, proxied: 1, held: 1 });
    const messages = await db.outboxMessage.findMany({ where: { organizationId: secretary.organizationId } });
    expect(messages.map(({ kind }) => kind)).toEqual(['PROXY_ENTERED']);
  });

  test('without a letter, or for 选派, nobody stands in; other organisations do not either', async () => {
    const nobody = { proxySource: '', proxySourceOn: undefined };
    expect(await codesOf(add(await createProxy(secretary, nobody)))).toEqual(['NO_SOURCE', 'NO_SOURCE']);
    expect(await codesOf(add(await createProxy(secretary, { ...letter, proxySourceOn: '2017-10-21' })))).toEqual([
      'SOURCE_IN_FUTURE',
    ]);
    const stranger = await createNominator();
    expect(await codesOf(add({ ...stranger, ...letter, organizationId: secretary.organizationId }))).toEqual([
      'NOT_FOUND',
    ]);
    const dispatched = await createDispatcher();
    const own = await submittedFor({ ...dispatched, ...letter }, batchId);
    expect(await entryOf(own)).toBeNull();
    expect(await codesOf(add({ ...(await createProxy(secretary)), channel: 'DISPATCHED' }))).toEqual([
      'NOT_AN_AUTHORITY',
    ]);
  });

  test('a whole register at once, and the organisation is told once', async () => {
    const office = await createProxy(secretary);
    const kept = await done(upload(office, batchId, fixtureFile('registers/register-clean.xlsx')));
    const { candidateIds } = await done(importKept(office, kept));
    expect(await db.proxyEntry.count({ where: { candidate: { batchId } } })).toBe(10);
    await draftFor(office, batchId, { name: '又一人' });
    expect(await db.outboxMessage.count({ where: { organizationId: secretary.organizationId } })).toBe(1);
    expect((await readNominee(secretary.actor, candidateIds[0] ?? ''))?.canEdit).toBe(true);
    const found = await findOrganizations(batchId, '');
    expect(found).toMatchObject([{ id: secretary.organizationId, nominees: 11, proxied: 11 }]);
  });
});

describe('单位接手', () => {
  test('a draft: the organisation edits it, and from then on the office neither sees nor writes it', async () => {
    const office = await createProxy(secretary);
    const { candidateId, revision } = await draftFor(office, batchId);
    expect((await readNominee(secretary.actor, candidateId))?.canEdit).toBe(true);
    await done(save(secretary, candidateId, revision));
    expect(await entryOf(candidateId)).toMatchObject({
      source: letter.proxySource,
      takenOverById: secretary.actor.accountId,
      takenOverByName: secretary.actor.displayName,
      takenOverAt: expect.any(Date),
    });
    expect(await codesOf(save(office, candidateId, revision + 1))).toEqual(['NOT_FOUND']);
    expect(await readNominee(office.actor, candidateId)).toBeNull();
    await done(submit(secretary, { candidateId, revision: revision + 1 }));
    const trail = await db.auditEntry.findMany({ where: { subject: `CANDIDATE:${candidateId}` } });
    expect(trail.filter(({ action }) => action === 'candidate.takeOver')).toHaveLength(1);
  });

  test('a submitted form: taken back, or sent back and corrected, by the organisation', async () => {
    const office = await createProxy(secretary);
    const recalled = await submittedFor(office, batchId, { name: '撤回人' });
    await done(recallCandidate(context(secretary.actor), { candidateId: recalled }));
    expect((await entryOf(recalled))?.takenOverAt).toBeInstanceOf(Date);

    const returned = await submittedFor(office, batchId, { name: '退回人' });
    await done(returnCandidate(context(office.actor), { candidateId: returned, opinion: '缺照片', comments: {} }));
    expect((await readNominee(office.actor, returned))?.canEdit).toBe(true);
    await done(save(secretary, returned, 2, '退回人'));
    expect((await readNominee(office.actor, returned))?.canEdit).toBe(false);
    expect(await codesOf(save(office, returned, 3))).toEqual(['NOT_FOUND']);
  });

  test('a refused change takes nothing over; what was entered stays as it was', async () => {
    const office = await createProxy(secretary);
    const { candidateId } = await draftFor(office, batchId);
    expect(await codesOf(save(secretary, candidateId, 99))).toEqual(['STALE_DRAFT']);
    expect((await entryOf(candidateId))?.takenOverAt).toBeNull();
    const change = db.proxyEntry.update({ where: { candidateId }, data: { source: '另一封信' } });
    await expect(change).rejects.toThrow('stays as it is');
  });
});

describe('规则同样适用', () => {
  test('one person once in a batch, whoever enters him (N04)', async () => {
    const form = { name: '同一人', idNumber: '' };
    await submittedFor(await createNominator(), batchId, form);
    const office = await createProxy(secretary);
    const draft = await draftFor(office, batchId, form);
    expect(refusals(await submit(office, draft))).toEqual(['DUPLICATE_PERSON']);
    expect(await db.duplicateClaim.count({ where: { organizationId: secretary.organizationId } })).toBe(1);
  });

  test('「每个社会组织党总支不超过2名」: entered and own nominees share the places, also at the same moment', async () => {
    const branch = await createCommittee('GENERAL_BRANCH');
    const office = await createProxy(branch);
    await submittedFor(branch, batchId, { name: '本单位报' });
    const drafts = [
      await draftFor(office, batchId, { name: '代录甲' }),
      await draftFor(office, batchId, { name: '代录乙' }),
    ];
    const outcomes = await Promise.all(drafts.map((draft) => submit(office, draft)));
    expect(refusals(...outcomes)).toEqual(['QUOTA_REASON_REQUIRED']);
  });

  test('「10月30日前」: later the office asks like everybody else', async () => {
    const office = await createProxy(secretary);
    const draft = await draftFor(office, batchId);
    setClock('2017-10-31T09:00:00+08:00');
    expect(refusals(await submit(office, draft))).toEqual(['DEADLINE_PASSED']);
    await done(askLate(office, draft));
    expect(await codesOf(add(office))).toEqual(['DEADLINE_PASSED']);
  });

  test('选任 needs a committee or general branch of this very organisation', async () => {
    const committee = await createCommittee();
    const office = await createProxy(committee);
    expect(await codesOf(add({ ...office, partyOrganizationId: null }))).toEqual(['NO_BODY']);
    const { id: elsewhere } = await createPartyOrganization('COMMITTEE');
    expect(await codesOf(add({ ...office, partyOrganizationId: elsewhere }))).toEqual(['NOT_FOUND']);
    const bodies = await channelsFor(office.actor, committee.organizationId);
    expect(bodies.map(({ channel, isProxied }) => [channel, isProxied])).toEqual([
      ['SELECTED_INTERNALLY', true],
      ['RECRUITED', true],
    ]);
    const branch = await createCommittee('BRANCH');
    expect((await channelsFor(office.actor, branch.organizationId)).map(({ channel }) => channel)).toEqual([
      'RECRUITED',
    ]);
  });
});

function add({ actor, ...nominator }: Nominator) {
  const reply = { consultationReply: '', consultationRepliedOn: '2017-10-18' };
  return addCandidate(context(actor), { batchId, name: '', ...reply, ...nominator });
}
