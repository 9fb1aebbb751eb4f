import { beforeEach, describe, expect, test } from 'vitest';
import { readImportUpload } from '@/lib/data/nomination/import';
import { readNominee } from '@/lib/data/nomination/nominee';
import { readPackage } from '@/lib/data/nomination/package';
import { db } from '@/lib/platform/database';
import { fixtureFile, importKept, readToday, upload } from '../../support/imports';
import {
  createCommittee,
  createDispatcher,
  createNominator,
  draftFor,
  type Nominator,
  refusals,
} from '../../support/nominators';
import { codesOf, done } from '../../support/nominees';
import { context, createBatch, moveBatch } from '../../support/world';

let batchId: string;
let nominator: Nominator;
beforeEach(async () => {
  batchId = (await createBatch()).id;
  nominator = await createNominator();
});
const uploaded = (path: string) => done(upload(nominator, batchId, fixtureFile(path)));
const nominees = async () => (await readPackage(nominator.actor, batchId, nominator.organizationId))?.nominees ?? [];
const expectNobody = async () => expect(await db.candidate.count({ where: { batchId } })).toBe(0);

describe('上传', () => {
  test('a file without people is refused, and nothing of it is kept', async () => {
    const before = await db.attachment.count();
    const page = new File(['<html><table><tr><td>姓名</td></tr></table></html>'], '名册.xlsx');
    const empty = new File([], '名册.xlsx');
    expect(await codesOf(upload(nominator, batchId, page))).toEqual(['NOBODY_READ']);
    expect(await codesOf(upload(nominator, batchId, empty))).toEqual(['NO_FILE']);
    expect(await db.attachment.count()).toBe(before);
  });

  test('a file is kept for the package of the organisation and for nobody else', async () => {
    const { packageId, attachmentId } = await uploaded('registers/register-clean.xlsx');
    const kept = await readImportUpload(nominator.actor, packageId, attachmentId);
    expect(kept).toMatchObject({ fileName: 'register-clean.xlsx', organization: { id: nominator.organizationId } });
    const stranger = await createNominator();
    expect(await readImportUpload(stranger.actor, packageId, attachmentId)).toBeNull();
    expect(refusals(await upload({ ...stranger, organizationId: nominator.organizationId }, batchId, page()))).toEqual([
      'NOT_FOUND',
    ]);
  });
  const page = () => fixtureFile('registers/register-clean.xlsx');
});

describe('导入', () => {
  test('a clean register becomes drafts behind those who are there, in its order', async () => {
    await draftFor(nominator, batchId, { name: '先到的人' });
    const kept = await uploaded('registers/register-clean.xlsx');
    const { candidateIds } = await done(importKept(nominator, kept));
    expect(candidateIds).toHaveLength(10);
    const roster = await nominees();
    expect(roster.slice(1).map(({ id, state }) => [id, state])).toEqual(candidateIds.map((id) => [id, 'DRAFT']));
    const first = await readNominee(nominator.actor, candidateIds[0] ?? '');
    const { persons } = await readToday(
      new Uint8Array(await fixtureFile('registers/register-clean.xlsx').arrayBuffer()),
      'register-clean.xlsx',
    );
    expect(first?.form).toEqual(persons[0]?.draft);
    expect(first?.form.membership).toBe('FULL');
    const trail = await db.auditEntry.findMany({ where: { subject: `PACKAGE:${kept.packageId}` } });
    expect(trail.map(({ action, detail }) => [action, detail])).toEqual([
      ['package.import', { attachment: kept.attachmentId, imported: 10, errors: 0, present: 0 }],
    ]);
  });

  test('a register with errors is refused with each row, or brings in those without', async () => {
    const kept = await uploaded('registers/register-messy.xlsx');
    const refused = await importKept(nominator, kept);
    expect(refused.ok ? [] : refused.reasons.map(({ message }) => message)).toEqual([
      '第22行 姓名“陈远帆”：与前面的人员重复（姓名、出生年月、入党时间相同）：见第12行',
      '第24行 出生年月“1962.13”：没有这样的年月',
      '第25行 入党时间“1989.12”：入党时间不晚于出生年月',
    ]);
    await expectNobody();
    const { candidateIds } = await done(importKept(nominator, kept, { isCleanOnly: true }));
    const names = (await nominees()).map(({ name }) => name);
    expect(names).toHaveLength(candidateIds.length);
    expect(names).toContain('玛依拉·艾力');
    for (const name of ['邬南乔', '封晓寒']) expect(names).not.toContain(name);
  });

  test('the same request twice changes nothing, and nobody is brought in twice', async () => {
    const kept = await uploaded('registers/register-clean.xlsx');
    const request = context(nominator.actor);
    const first = await importKept(nominator, kept, { request });
    expect(await importKept(nominator, kept, { request })).toEqual(first);
    expect(await codesOf(importKept(nominator, kept))).toEqual(['NOBODY_TO_IMPORT']);
    expect(await nominees()).toHaveLength(10);
  });

  test('two imports at the same time bring everybody in once', async () => {
    const kept = await uploaded('registers/register-clean.xlsx');
    const outcomes = await Promise.all([importKept(nominator, kept), importKept(nominator, kept)]);
    expect(refusals(...outcomes)).toEqual(['NOBODY_TO_IMPORT']);
    const rows = await db.candidate.findMany({ where: { batchId }, orderBy: { position: 'asc' } });
    expect(rows.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('all or nobody: a photograph that breaks at the last moment leaves no draft behind', async () => {
    const { kept, read } = await brokenPhoto();
    const refused = await importKept(nominator, kept, { read });
    expect(refused.ok ? [] : refused.reasons.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^第14行 .+：照片格式不对/),
    ]);
    await expectNobody();
  });

  test('another house, another channel, a closed batch', async () => {
    const kept = await uploaded('registers/register-clean.xlsx');
    for (const other of [await createNominator(), await createCommittee()]) {
      expect(await codesOf(importKept(other, kept))).toEqual(['NOT_FOUND']);
    }
    expect(await codesOf(importKept(await createDispatcher(), kept))).toEqual(['NOT_AN_AUTHORITY']);
    expect(await codesOf(importKept(nominator, { ...kept, attachmentId: crypto.randomUUID() }))).toEqual(['NOT_FOUND']);
    await moveBatch(batchId, 'CLOSED');
    expect(await codesOf(importKept(nominator, kept))).not.toEqual([]);
    expect(await codesOf(upload(nominator, batchId, fixtureFile('registers/register-clean.xlsx')))).not.toEqual([]);
    await expectNobody();
  });
});

describe('任免审批表和登记表', () => {
  test.each([
    ['persons/person.lrmx', 1],
    ['persons/persons.zip', 2],
    ['forms/registration-form-filled.docx', 1],
  ])('%s', async (path, least) => {
    const { candidateIds } = await done(importKept(nominator, await uploaded(path), { isCleanOnly: true }));
    expect(candidateIds.length).toBeGreaterThanOrEqual(least);
    const nominee = await readNominee(nominator.actor, candidateIds[0] ?? '');
    expect(nominee?.form.resume.length).toBeGreaterThan(0);
  });

  test('.lrm with its .pic: several files are one upload, and the photograph comes along', async () => {
    const files = [fixtureFile('persons/person.lrm'), fixtureFile('persons/person.pic')];
    const { candidateIds } = await done(importKept(nominator, await done(upload(nominator, batchId, files))));
    const nominee = await readNominee(nominator.actor, candidateIds[0] ?? '');
    expect(nominee?.form.photoId).not.toBe('');
  });
});

/** A register whose last person has a photograph that is none. */
async function brokenPhoto() {
  const kept = await uploaded('registers/register-clean.xlsx');
  const read: typeof readToday = async (bytes, fileName) => {
    const file = await readToday(bytes, fileName);
    const persons = file.persons.map((person, index) =>
      index === file.persons.length - 1 ? { ...person, photo: Buffer.from('no picture') } : person,
    );
    return { ...file, persons };
  };
  return { kept, read };
}
