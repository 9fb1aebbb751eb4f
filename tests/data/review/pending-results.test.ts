import { beforeAll, describe, expect, test } from 'vitest';
import { publishResults } from '@/lib/commands/review/publish-results';
import { readAppointmentOverview } from '@/lib/data/appointment/overview';
import { readTodos } from '@/lib/data/home';
import { listMessages } from '@/lib/data/message';
import { readNominee } from '@/lib/data/nomination/nominee';
import { listNominees } from '@/lib/data/nomination/nominee-list';
import { readPackage } from '@/lib/data/nomination/package';
import { readOwnInformation } from '@/lib/data/own-information';
import { readTimeline } from '@/lib/data/timeline';
import { candidateStateLabels } from '@/lib/domain/glossary';
import type { Actor } from '@/lib/domain/permissions';
import { db } from '@/lib/platform/database';
import { decidedMeeting } from '../../support/meetings';
import { done, qualified, submittedNominee } from '../../support/nominees';
import { importsOf, projectFiles } from '../../support/source-files';
import { context, createActor, createBatch, moveBatch } from '../../support/world';

const world = { batchId: '', candidateId: '', organizationId: '', meetingId: '' };
let secretary: Actor;
let committee: Actor;

beforeAll(async () => {
  const { id: batchId } = await createBatch('OPEN');
  committee = await createActor('PROVINCIAL_COMMITTEE');
  const { candidateId, author } = await submittedNominee({ batchId });
  await qualified(candidateId, await createActor('MASS_WORK_DIVISION'));
  await moveBatch(batchId, 'SELECTION');
  const { organizationId, personId } = await db.candidate.findUniqueOrThrow({ where: { id: candidateId } });
  await db.account.update({ where: { id: author.accountId }, data: { personId } });
  secretary = author;
  const meetingId = await decidedMeeting(batchId, committee, { [candidateId]: 'NOT_SELECTED' });
  Object.assign(world, { batchId, candidateId, organizationId, meetingId });
});

/** Everything that the nominating organisation and the nominee can read of it, as one text. */
async function everythingSeen(): Promise<string> {
  const { batchId, candidateId, organizationId } = world;
  const views = await Promise.all([
    readNominee(secretary, candidateId),
    listNominees(secretary, {}),
    readPackage(secretary, batchId, organizationId),
    readTimeline('CANDIDATE', candidateId),
    readOwnInformation(secretary.accountId),
    readTodos(secretary),
    listMessages(secretary),
    readAppointmentOverview(await createActor('SERVICE_CENTER')),
  ]);
  return JSON.stringify(views);
}

describe('通知 三「择优遴选」：发布之前，遴选结果只有省社会组织党委和党群工作处看得到', () => {
  const traces = ['综合比较，名额所限', 'NOT_SELECTED', 'SELECTION_PUBLISHED', '未入选'];

  test('pending: no view tells of it; published: the same views do', async () => {
    const before = await everythingSeen();
    expect(before).toContain('QUALIFIED');
    for (const trace of traces) expect(before).not.toContain(trace);
    await done(publishResults(context(committee), { meetingId: world.meetingId }));
    const after = await everythingSeen();
    for (const trace of ['综合比较，名额所限', 'NOT_SELECTED', candidateStateLabels.NOT_SELECTED]) {
      expect(after).toContain(trace);
    }
  });

  test('only the review room reads agendas, and only pages for those who review or decide show them', () => {
    const files = projectFiles().filter(({ path }) => /^(app|components|lib)\//.test(path));
    const readers = files.filter(({ text }) => /\.agendaItem\b|"AgendaItem"|agendaItems?:/.test(text));
    expect(readers.map(({ path }) => path).filter((path) => !/^lib\/(data|commands)\/review\//.test(path))).toEqual([]);
    const sources = ['agenda', 'meetings', 'ballot', 'selection', 'reserves'].map((name) => `lib/data/review/${name}`);
    const shown = files.filter(
      (file) => file.path.startsWith('app/') && importsOf(file).some(({ target }) => sources.includes(target ?? '')),
    );
    expect(shown.length).toBeGreaterThan(5);
    for (const { path, text } of shown.filter(({ path }) => /\/(page\.tsx|route\.ts)$/.test(path))) {
      expect(text, path).toMatch(/(requireAbility\(|ability: )'(review\.read|meeting\.\w+)'/);
    }
  });
});
