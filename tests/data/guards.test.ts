import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { roles } from '@/lib/domain/glossary';
import { batchStates, candidateStates, instructorStates, meetingStates } from '@/lib/domain/lifecycle';
import { defaultBatchRules } from '@/lib/domain/regulation';
import { db } from '@/lib/platform/database';
import { asOwner } from '@/tests/support/database';

/** Rows are written past every command: only the database stands in the way. */
const at = new Date('2017-10-10T01:00:00Z');
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const ids = { batch: randomUUID(), organization: randomUUID(), packageId: randomUUID(), body: randomUUID() };

beforeAll(async () => {
  await db.organization.create({ data: { id: ids.organization, kind: 'SOCIAL_GROUP', name: '竹艺协会（演示）' } });
  await db.partyOrganization.create({ data: { id: ids.body, name: '竹艺协会党委（演示）' } });
  await db.batch.create({
    data: {
      id: ids.batch,
      title: '第一批（演示）',
      documentNumber: '演示〔2017〕1号',
      opensOn: day('2017-09-29'),
      deadlineOn: day('2017-10-30'),
      cutOffOn: day('2017-10-30'),
      rules: defaultBatchRules,
      createdAt: at,
    },
  });
  await db.package.create({ data: { id: ids.packageId, batchId: ids.batch, organizationId: ids.organization } });
});

const person = () =>
  db.person.create({ data: { name: '陈一鸣（演示）', bornOn: '1962-05', joinedPartyOn: '1985-07' } });
const candidateData = (data: object = {}) => ({
  batchId: ids.batch,
  packageId: ids.packageId,
  organizationId: ids.organization,
  channel: 'RECRUITED',
  position: 1,
  draft: {},
  createdAt: at,
  updatedAt: at,
  ...data,
});
const candidate = (data: object = {}) => db.candidate.create({ data: candidateData(data) as never });

async function statesOf(table: string, column = 'state'): Promise<string[]> {
  const name = `${table}_${column}_check`;
  const { rows } = await asOwner((client) =>
    client.query('SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conname = $1', [name]),
  );
  return [...String(rows[0]?.text).matchAll(/'(\w+)'/g)].map((match) => match[1] ?? '');
}

describe('check constraints list what the code knows, no more and no less', () => {
  test('states of lifecycle.ts', async () => {
    expect(await statesOf('Batch')).toEqual([...batchStates]);
    expect(await statesOf('Candidate')).toEqual([...candidateStates]);
    expect(await statesOf('Term')).toEqual([...instructorStates]);
    expect(await statesOf('Meeting')).toEqual([...meetingStates]);
  });
  test('roles of glossary.ts', async () => {
    expect(await statesOf('RoleGrant', 'role')).toEqual([...roles]);
  });
});

describe('the state of a record is what its last transition says', () => {
  test('a state without a transition cannot be committed', async () => {
    const { id } = await candidate();
    await expect(db.candidate.update({ where: { id }, data: { state: 'SUBMITTED' } })).rejects.toThrow();
    await expect(candidate({ state: 'APPOINTED' })).rejects.toThrow();
  });
  test('a state that the machine does not know', async () => {
    await expect(candidate({ state: 'BLESSED' })).rejects.toThrow();
  });
  test('transitions and form versions can neither change nor vanish', async () => {
    const { id } = await candidate();
    const version = await db.formVersion.create({
      data: {
        candidateId: id,
        number: 1,
        content: {},
        contentSensitive: '',
        contentHash: 'x',
        createdById: randomUUID(),
        createdAt: at,
      },
    });
    await expect(db.formVersion.update({ where: { id: version.id }, data: { contentHash: 'y' } })).rejects.toThrow();
    await expect(db.formVersion.delete({ where: { id: version.id } })).rejects.toThrow();
    const owned = asOwner((client) => client.query('DELETE FROM "FormVersion"'));
    await expect(owned).rejects.toThrow('insert-only');
    await expect(asOwner((client) => client.query('TRUNCATE "Transition"'))).rejects.toThrow('insert-only');
  });
});

describe('「一人一批一途径」(N04)', () => {
  test('one person twice in a batch is impossible, again after withdrawal is possible', async () => {
    const { id: personId } = await person();
    const first = await candidate({ personId });
    await expect(candidate({ personId })).rejects.toThrow();
    await db.$transaction([
      db.candidate.update({ where: { id: first.id }, data: { state: 'WITHDRAWN' } }),
      db.transition.create({
        data: {
          machine: 'CANDIDATE',
          entityId: first.id,
          event: 'withdraw',
          fromState: 'DRAFT',
          toState: 'WITHDRAWN',
          actorId: randomUUID(),
          actorName: '甲（演示）',
          snapshotHash: '',
          at,
        },
      }),
    ]);
    await expect(candidate({ personId })).resolves.toBeTruthy();
  });
});

describe('「原则上每个社会组织（联合）党委不超过5名」', () => {
  test('more used than limit and recorded requests', async () => {
    const counter = { batchId: ids.batch, partyOrganizationId: ids.body, limit: 5 };
    await db.quotaCounter.create({ data: { ...counter, used: 5 } });
    const where = { batchId_partyOrganizationId: { batchId: ids.batch, partyOrganizationId: ids.body } };
    await expect(db.quotaCounter.update({ where, data: { used: 6 } })).rejects.toThrow();
    await expect(db.quotaCounter.update({ where, data: { used: 6, overrides: 1 } })).resolves.toBeTruthy();
  });
  test('选任 names the committee whose quota it uses; 招募 and 选派 name none', async () => {
    await expect(candidate({ channel: 'SELECTED_INTERNALLY' })).rejects.toThrow();
    await expect(candidate({ channel: 'RECRUITED', partyOrganizationId: ids.body })).rejects.toThrow();
  });
});

/** A meeting with one nominee on its agenda. */
async function agenda(candidateId: string, data: object = {}) {
  const meeting = await db.meeting.create({
    data: {
      batchId: ids.batch,
      title: '党委会议（演示）',
      heldOn: at,
      place: '演示',
      presiding: '甲（演示）',
      clerk: '乙（演示）',
      rules: {},
      letters: {},
      createdAt: at,
    },
  });
  const where = { meetingId: meeting.id, candidateId, channel: 'RECRUITED', position: 1 };
  return db.agendaItem.create({ data: { ...where, ...data } });
}

function move(meetingId: string, event: string, fromState: string, toState: string) {
  const who = { actorId: randomUUID(), actorName: '甲（演示）', snapshotHash: '', at };
  return [
    db.meeting.update({
      where: { id: meetingId },
      data: { state: toState, publishedAt: toState === 'PUBLISHED' ? at : null },
    }),
    db.transition.create({ data: { machine: 'MEETING', entityId: meetingId, event, fromState, toState, ...who } }),
  ];
}

/** A result with the published meeting that it rests on. */
async function published(candidateId: string, result: string, by: { byId: string; byName: string; at: Date }) {
  const proposed = { result, proposedById: by.byId, proposedByName: by.byName, proposedAt: by.at };
  const { id, meetingId } = await agenda(candidateId, { ...proposed, ...(result === 'RESERVE' ? { rank: 1 } : {}) });
  await db.$transaction(move(meetingId, 'publish', 'CLOSED', 'PUBLISHED'));
  return db.selectionResult.create({ data: { candidateId, agendaItemId: id, result, ...by } });
}

describe('「择优遴选」(N08): a result is what a published meeting says', () => {
  const by = { byId: randomUUID(), byName: '甲（演示）', at };

  test('none before publication, none but the one of the agenda, none for somebody else', async () => {
    const { id: candidateId } = await candidate();
    const proposed = { result: 'SELECTED', proposedById: by.byId, proposedByName: by.byName, proposedAt: at };
    const { id: agendaItemId, meetingId } = await agenda(candidateId, proposed);
    const record = (data: object) =>
      db.selectionResult.create({ data: { candidateId, agendaItemId, result: 'SELECTED', ...by, ...data } });
    await expect(record({})).rejects.toThrow();
    await db.$transaction(move(meetingId, 'publish', 'CLOSED', 'PUBLISHED'));
    await expect(record({ result: 'NOT_SELECTED' })).rejects.toThrow();
    await expect(record({ candidateId: (await candidate()).id })).rejects.toThrow();
    await expect(record({})).resolves.toBeTruthy();
    await expect(db.agendaItem.update({ where: { id: agendaItemId }, data: { reason: '改' } })).rejects.toThrow();
  });

  test('a reserve moves up with a reason, nobody else', async () => {
    const promoted = { result: 'SELECTED', promotedAt: at, promotionReason: '入选人选退出' };
    const reserve = await published((await candidate()).id, 'RESERVE', by);
    const move = (id: string, data: object) => db.selectionResult.update({ where: { id }, data });
    await expect(move(reserve.id, { result: 'SELECTED' })).rejects.toThrow();
    await expect(move(reserve.id, promoted)).resolves.toBeTruthy();
    const out = await published((await candidate()).id, 'NOT_SELECTED', by).catch(() => null);
    expect(out, '未入选须有理由').toBeNull();
  });

  test('one nominee stands before one meeting at a time, and votes come in while it votes', async () => {
    const { id: candidateId } = await candidate();
    const { id: itemId, meetingId } = await agenda(candidateId);
    await expect(agenda(candidateId)).rejects.toThrow();
    const member = await db.meetingMember.create({ data: { meetingId, name: '甲（演示）', position: 1 } });
    const vote = () => db.vote.create({ data: { itemId, memberId: member.id, choice: 'AGREE', at } });
    await expect(vote()).rejects.toThrow();
    await db.$transaction(move(meetingId, 'startVoting', 'PREPARING', 'VOTING'));
    await expect(vote()).resolves.toBeTruthy();
    await db.$transaction(move(meetingId, 'closeVoting', 'VOTING', 'CLOSED'));
    const where = { itemId_memberId: { itemId, memberId: member.id } };
    await expect(db.vote.update({ where, data: { choice: 'DISAGREE' } })).rejects.toThrow();
    await expect(db.vote.delete({ where })).rejects.toThrow();
  });
});

/** A letter with everything that it rests on. */
async function letter(serial: number, data: object = {}) {
  const { id: personId } = await person();
  const { id: candidateId } = await candidate({ personId });
  const training = { batchId: ids.batch, title: '集中培训', heldOn: at, place: '演示', halfDays: 2 };
  const session = await db.trainingSession.create({ data: training });
  const by = { byId: randomUUID(), byName: '甲（演示）', at };
  const attendance = await db.attendance.create({
    data: { sessionId: session.id, candidateId, halfDaysAttended: 2, ...by },
  });
  const result = await published(candidateId, 'SELECTED', by);
  const event = await db.issueEvent.create({ data: { batchId: ids.batch, issuedOn: at, ...by } });
  const pledge = await db.pledge.create({
    data: { personId, signedOn: at, way: 'PAPER', signedName: '陈一鸣（演示）', text: '承诺', ...by },
  });
  return db.letter.create({
    data: {
      year: 2017,
      serial,
      number: `演示〔2017〕${serial}号`,
      issueEventId: event.id,
      candidateId,
      attendanceId: attendance.id,
      selectionResultId: result.id,
      pledgeId: pledge.id,
      name: '陈一鸣（演示）',
      issuerName: '演示',
      issuedOn: at,
      verificationCode: randomUUID(),
      ...data,
    },
  });
}

describe('「进行集中学习培训，统一颁发聘书」(N09)', () => {
  test('a letter without training, or without a decision, or with two, is impossible', async () => {
    await expect(letter(1, { attendanceId: randomUUID() })).rejects.toThrow();
    await expect(letter(1, { selectionResultId: null })).rejects.toThrow();
    await expect(letter(1, { filingId: randomUUID() })).rejects.toThrow();
  });
  test('two letters with one number, two valid letters for one nominee', async () => {
    const { candidateId } = await letter(2);
    await expect(letter(2)).rejects.toThrow();
    await expect(letter(3, { candidateId })).rejects.toThrow();
  });
  test('a letter is voided, never deleted', async () => {
    const { id } = await letter(4);
    await expect(db.letter.delete({ where: { id } })).rejects.toThrow();
    await expect(db.letter.update({ where: { id }, data: { state: 'VOIDED' } })).resolves.toBeTruthy();
  });
});

describe('「以三年为期」(B13): never two live terms of one person', () => {
  const term = async (personId: string, serial: number, startsOn: string, endsOn: string, data: object = {}) => {
    const { id: letterId } = await letter(serial);
    const days = { startsOn: day(startsOn), endsOn: day(endsOn) };
    return db.term.create({ data: { personId, letterId, channel: 'RECRUITED', ...days, ...data } });
  };
  test('an overlap of one day is refused; the day after is free; an early end frees the rest', async () => {
    const { id } = await person();
    const first = await term(id, 10, '2017-12-15', '2020-12-14');
    await expect(term(id, 11, '2020-12-14', '2023-12-13')).rejects.toThrow();
    await expect(term(id, 12, '2020-12-15', '2023-12-14')).resolves.toBeTruthy();
    // A day of ending without the state, or the state without the day, says half of what happened.
    await expect(db.term.update({ where: { id: first.id }, data: { endedOn: day('2019-01-01') } })).rejects.toThrow();
    await expect(resign(first.id, null)).rejects.toThrow();
    await resign(first.id, day('2019-01-01'));
    await expect(term(id, 13, '2019-01-01', '2020-12-14')).resolves.toBeTruthy();
    await expect(term((await person()).id, 14, '2017-12-15', '2020-12-14')).resolves.toBeTruthy();
  });
  const resign = (id: string, endedOn: Date | null) => {
    const states = { fromState: 'ACTIVE', toState: 'RESIGNED', actorId: randomUUID(), actorName: '甲（演示）' };
    return db.$transaction([
      db.term.update({ where: { id }, data: { state: 'RESIGNED', endedOn } }),
      db.transition.create({
        data: { machine: 'INSTRUCTOR', entityId: id, event: 'resign', ...states, snapshotHash: '', at },
      }),
    ]);
  };
  test('a term that ends before it starts', async () => {
    await expect(term((await person()).id, 20, '2017-12-15', '2017-12-14')).rejects.toThrow();
  });
});
