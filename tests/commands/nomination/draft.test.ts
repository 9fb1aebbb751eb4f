import { beforeAll, describe, expect, test } from 'vitest';
import { addCandidate } from '@/lib/commands/nomination/add-candidate';
import { moveCandidate } from '@/lib/commands/nomination/move-candidate';
import { removeDraft } from '@/lib/commands/nomination/remove-draft';
import { saveDraft } from '@/lib/commands/nomination/save-draft';
import { readNominee } from '@/lib/data/nomination/nominee';
import { readPackage } from '@/lib/data/nomination/package';
import { db } from '@/lib/platform/database';
import { completeForm } from '../../support/forms';
import {
  createCommittee,
  createDispatcher,
  createNominator,
  draftFor,
  type Nominator,
  refusals,
  submittedFor,
} from '../../support/nominators';
import { done } from '../../support/nominees';
import { context, createActor, createBatch, createOrganization } from '../../support/world';

let batchId: string;
let nominator: Nominator;
beforeAll(async () => {
  batchId = (await createBatch()).id;
  nominator = await createNominator();
});
const input = (by: Nominator, more: object = {}) => ({
  batchId,
  channel: by.channel,
  organizationId: by.organizationId,
  partyOrganizationId: by.partyOrganizationId,
  name: '陈一鸣',
  consultationReply: '',
  ...more,
});

describe('新增人选', () => {
  test('the package comes with its first nominee, and only once when two come at the same time', async () => {
    const other = await createNominator();
    await Promise.all([1, 2, 3].map(() => addCandidate(context(other.actor), input(other))));
    const packages = await db.package.findMany({
      where: { batchId, organizationId: other.organizationId },
      include: { candidates: true },
    });
    expect(packages).toHaveLength(1);
    expect(packages[0]?.candidates.map(({ position }) => position).sort()).toEqual([1, 2, 3]);
  });

  test('nobody nominates for another house, nor along a channel that is not his', async () => {
    const committee = await createCommittee();
    const others = [
      input(nominator, { organizationId: committee.organizationId }),
      input(committee),
      input(nominator, { channel: 'DISPATCHED' }),
    ];
    for (const each of others)
      expect(refusals(await addCandidate(context(nominator.actor), each))).toEqual(['NOT_FOUND']);
    const office = await createActor('MASS_WORK_DIVISION');
    const withoutSource = await addCandidate(context(office), input(nominator));
    expect(refusals(withoutSource), '代录 says from which letter and of which day').toEqual(['NO_SOURCE', 'NO_SOURCE']);
  });

  test('「商相关单位推荐」: 选派 from a registration authority, with the reply', async () => {
    const dispatcher = await createDispatcher();
    const unanswered = await addCandidate(context(dispatcher.actor), input(dispatcher));
    expect(unanswered).toMatchObject({ ok: false, reasons: [{ code: 'NOT_CONSULTED', clause: '通知 二' }] });
    const { id: organizationId } = await createOrganization();
    const reply = { organizationId, consultationRepliedOn: '2017-10-10' };
    expect(refusals(await addCandidate(context(dispatcher.actor), input(dispatcher, reply)))).toEqual([
      'NOT_AN_AUTHORITY',
    ]);
    await done(addCandidate(context(dispatcher.actor), input(dispatcher, { consultationRepliedOn: '2017-10-10' })));
  });

  test('only while the batch takes forms', async () => {
    const closed = await createBatch('CLOSED');
    const outcome = await addCandidate(context(nominator.actor), { ...input(nominator), batchId: closed.id });
    expect(refusals(outcome)).toEqual(['BATCH_CLOSED']);
  });
});

describe('暂存', () => {
  test('keeps everything as it was typed and remembers where', async () => {
    const { candidateId, revision } = await draftFor(nominator, batchId);
    const form = completeForm({
      name: '陆𬭚·𬱖',
      bornOn: '一九六二年五月',
      resume: [{ from: '1983/8', to: '', text: '甲\n乙' }],
    });
    await done(saveDraft(context(nominator.actor), { candidateId, revision, ...form }));
    const view = await readNominee(nominator.actor, candidateId);
    expect(view?.form).toEqual(form);
    const next = { ...form, rewards: '无' };
    await done(saveDraft(context(nominator.actor), { candidateId, revision: revision + 1, ...next }));
    expect((await readNominee(nominator.actor, candidateId))?.lastSection).toBe('opinions');
  });

  test('a second window that has not seen the newest revision overwrites nothing', async () => {
    const { candidateId, revision } = await draftFor(nominator, batchId);
    const first = { candidateId, revision, ...completeForm({ rewards: '第一个窗口' }) };
    const second = { candidateId, revision, ...completeForm({ rewards: '第二个窗口' }) };
    await done(saveDraft(context(nominator.actor), first));
    expect(refusals(await saveDraft(context(nominator.actor), second))).toEqual(['STALE_DRAFT']);
    expect((await readNominee(nominator.actor, candidateId))?.form.rewards).toBe('第一个窗口');
  });

  test('two windows at the same moment: one is kept whole, the other is told', async () => {
    const { candidateId, revision } = await draftFor(nominator, batchId);
    const saves = ['甲', '乙'].map((rewards) =>
      saveDraft(context(nominator.actor), { candidateId, revision, ...completeForm({ rewards }) }),
    );
    const outcomes = await Promise.all(saves);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.flatMap((outcome) => refusals(outcome))).toEqual(['STALE_DRAFT']);
  });

  test('what was submitted can no longer be edited; strangers find nothing', async () => {
    const candidateId = await submittedFor(nominator, batchId, { name: '何提交' });
    const save = { candidateId, revision: 2, ...completeForm() };
    expect(refusals(await saveDraft(context(nominator.actor), save))).toEqual(['NOT_EDITABLE']);
    expect(refusals(await saveDraft(context((await createNominator()).actor), save))).toEqual(['NOT_FOUND']);
  });
});

describe('名册 in the order of recommendation', () => {
  test('neighbours change places; the first stays first', async () => {
    const own = await createNominator();
    const ids: string[] = [];
    for (const name of ['甲一', '乙二', '丙三']) ids.push((await draftFor(own, batchId, { name })).candidateId);
    const names = async () =>
      (await readPackage(own.actor, batchId, own.organizationId))?.nominees.map(({ name }) => name);
    await done(moveCandidate(context(own.actor), { candidateId: ids[2] ?? '', direction: 'UP' }));
    expect(await names()).toEqual(['甲一', '丙三', '乙二']);
    await done(moveCandidate(context(own.actor), { candidateId: ids[0] ?? '', direction: 'UP' }));
    expect(await names()).toEqual(['甲一', '丙三', '乙二']);
  });

  test('a draft that was never submitted may be removed; one that was may only withdraw', async () => {
    const { candidateId } = await draftFor(nominator, batchId, { name: '删除者' });
    await done(removeDraft(context(nominator.actor), { candidateId }));
    expect(await db.candidate.count({ where: { id: candidateId } })).toBe(0);
    const submitted = await submittedFor(nominator, batchId, { name: '不可删' });
    expect(refusals(await removeDraft(context(nominator.actor), { candidateId: submitted }))).toEqual([
      'WAS_SUBMITTED',
    ]);
  });
});
